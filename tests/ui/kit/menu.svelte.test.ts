import { describe, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { userEvent } from 'vitest/browser';
import MenuButton from '../../../src/ui/kit/MenuButton.svelte';

async function menu() {
  const act = vi.fn<(name: string) => void>();
  const items = ['One', 'Two', 'Three'].map((name) => ({
    name,
    isCurrent: name === 'Two',
    act: () => act(name),
  }));
  const screen = await render(MenuButton, { name: 'Views', items });
  const button = screen.getByRole('button', { name: 'Views', exact: false }).element() as HTMLElement;
  button.focus();
  const focused = () => document.activeElement?.textContent?.replace(/[^\w ]/g, '').trim();
  return { act, button, focused, screen };
}

describe('a menu', () => {
  test('is closed at first, and says so', async () => {
    const { button, screen } = await menu();
    expect(button.getAttribute('aria-expanded')).toBe('false');
    expect(screen.getByRole('button', { name: 'One' }).query()).toBeNull();
  });

  test('is opened by Enter, which leaves the focus on its button', async () => {
    const { button } = await menu();
    await userEvent.keyboard('{Enter}');
    expect(button.getAttribute('aria-expanded')).toBe('true');
    expect(document.activeElement).toBe(button);
  });

  test.each([
    ['{ArrowDown}', 'One'],
    ['{ArrowUp}', 'Three'],
    ['{ArrowDown}{ArrowDown}', 'Two'],
    ['{ArrowDown}{ArrowUp}', 'Three'],
    ['{ArrowUp}{ArrowDown}', 'One'],
    ['{ArrowDown}{End}', 'Three'],
    ['{ArrowUp}{Home}', 'One'],
  ])('%s leads to %s', async (keys, name) => {
    const { focused } = await menu();
    await userEvent.keyboard(keys);
    expect(focused()).toBe(name);
  });

  test('says which of its rows is current', async () => {
    const { screen } = await menu();
    await userEvent.keyboard('{Enter}');
    const rows = screen.getByRole('button', { name: 'Two' }).element();
    expect(rows.getAttribute('aria-current')).toBe('true');
  });

  test('is closed by Escape, and the focus goes back to its button', async () => {
    const { button } = await menu();
    await userEvent.keyboard('{ArrowDown}{Escape}');
    expect(button.getAttribute('aria-expanded')).toBe('false');
    expect(document.activeElement).toBe(button);
  });

  test('is closed by a choice, which is made once', async () => {
    const { act, button } = await menu();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(act.mock.calls).toEqual([['One']]);
    expect(button.getAttribute('aria-expanded')).toBe('false');
  });

  test('is closed once the focus is elsewhere, so that it covers nothing that has it', async () => {
    const { button } = await menu();
    const next = document.createElement('button');
    document.body.append(next);
    await userEvent.keyboard('{ArrowDown}');
    next.focus();
    await expect.poll(() => button.getAttribute('aria-expanded')).toBe('false');
    expect(document.activeElement).toBe(next);
    next.remove();
  });

  test('keys that are not its own are left to the page', async () => {
    const { button, focused } = await menu();
    await userEvent.keyboard('{Home}{Control>}{ArrowDown}{/Control}a');
    expect(button.getAttribute('aria-expanded')).toBe('false');
    expect(focused()).toBe('Views');
  });
});
