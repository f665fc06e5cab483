import { flushSync } from 'svelte';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Combobox } from '../../../src/ui/kit/combobox.svelte.ts';

let names = $state.raw(['Kabul', 'Kandahar', 'Kunduz']);
let stop = () => {};
afterEach(() => stop());

/** A field with a list of names below it, in focus. */
function shown(causes: { readonly first?: 0 | -1; readonly isRing?: boolean } = {}) {
  names = ['Kabul', 'Kandahar', 'Kunduz'];
  const choose = vi.fn<(index: number) => void>();
  const field = document.createElement('input');
  const list = document.createElement('div');
  const end = $effect.root(() => {
    const combobox = new Combobox({
      ...{ id: 'towns', about: () => names, count: () => names.length, choose },
      ...causes,
    });
    field.addEventListener('keydown', ({ key }) => combobox.press(key));
    $effect(() => {
      describeAs(list, combobox.list);
      list.replaceChildren(
        ...names.map((name, index) => {
          const option = document.createElement('div');
          option.textContent = name;
          describeAs(option, combobox.option(index));
          return option;
        }),
      );
      describeAs(field, {
        role: 'combobox',
        'aria-label': 'Town',
        'aria-expanded': 'true',
        'aria-controls': combobox.list.id,
        'aria-activedescendant': combobox.activeId ?? '',
      });
    });
  });
  document.body.append(field, list);
  flushSync();
  field.focus();
  stop = () => {
    end();
    field.remove();
    list.remove();
  };
  const active = () => document.getElementById(field.getAttribute('aria-activedescendant') ?? '');
  return { choose, field, list, active };
}

function describeAs(element: HTMLElement, attributes: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('on')) Object.assign(element, { [name]: value });
    else element.setAttribute(name, String(value));
  }
}

describe('a combobox', () => {
  test('has a list of options, none of them active at first', () => {
    const { active, list } = shown();
    expect(list.getAttribute('role')).toBe('listbox');
    expect(list.querySelectorAll('[role=option][aria-selected=false]')).toHaveLength(3);
    expect(active()).toBeNull();
  });

  test('the field keeps the focus, and says which option is active; that one alone is selected', async () => {
    const { active, field, list } = shown();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(document.activeElement).toBe(field);
    expect(active()?.textContent).toBe('Kandahar');
    expect([...list.querySelectorAll('[aria-selected=true]')]).toEqual([active()]);
  });

  test.each([
    [{}, '{ArrowUp}', 'Kabul'],
    [{}, '{PageDown}{ArrowDown}', 'Kunduz'],
    [{}, '{PageDown}{PageUp}', 'Kabul'],
    [{ isRing: true }, '{ArrowUp}', 'Kunduz'],
    [{ isRing: true }, '{ArrowUp}{ArrowDown}', 'Kabul'],
    [{ first: 0 as const }, '', 'Kabul'],
    [{ first: 0 as const }, '{ArrowDown}', 'Kandahar'],
  ])('%j: %s leads to %s', async (causes, keys, name) => {
    const { active } = shown(causes);
    if (keys) await userEvent.keyboard(keys);
    expect(active()?.textContent).toBe(name);
  });

  test('another list begins anew', async () => {
    const { active } = shown({ first: 0 });
    await userEvent.keyboard('{ArrowDown}');
    names = ['Herat', 'Helmand'];
    flushSync();
    expect(active()?.textContent).toBe('Herat');
  });

  test('Enter takes the active option, or the best where none is', async () => {
    const { choose } = shown();
    await userEvent.keyboard('{Enter}{ArrowDown}{ArrowDown}{Enter}');
    expect(choose.mock.calls).toEqual([[0], [1]]);
  });

  test('a press on an option takes it, and leaves the focus in the field', async () => {
    const { choose, field, list } = shown();
    await userEvent.click(list.children[2]!);
    expect(choose.mock.calls).toEqual([[2]]);
    expect(document.activeElement).toBe(field);
  });
});
