import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import SearchBox from '../../../src/ui/parts/SearchBox.svelte';
import { graph } from '../../support/build.ts';
import { explorerOf } from '../../support/explorer.ts';
import { show, textOf } from '../show.ts';

const map = graph('taliban -support-> tajikistan', 'iran -opposition-> isis-k');

async function opened(text = '') {
  const explorer = explorerOf(map);
  const screen = await show(SearchBox, explorer, () => ({}));
  const box = screen.getByRole('combobox');
  await box.click();
  if (text) await userEvent.keyboard(text);
  const options = () => screen.getByRole('option').elements();
  const active = () => options().findIndex((option) => option.getAttribute('aria-selected') === 'true');
  // What a screen reader is told to be at.
  const told = () => {
    const id = box.element().getAttribute('aria-activedescendant');
    return id === null ? null : document.getElementById(id);
  };
  return { explorer, screen, box, options, active, told };
}

describe('a search by keyboard', () => {
  test('finds while one types, and makes no entry in the history', async () => {
    const { explorer, options, box } = await opened('ta');
    expect(explorer.view.search).toBe('ta');
    expect(explorer.typing).toBe(true);
    expect(options().length).toBeGreaterThan(1);
    await expect.element(box).toHaveAttribute('aria-expanded', 'true');
  });

  test('goes down and up among what is found, and stops at both ends', async () => {
    const { options, active, told } = await opened('ta');
    expect(active()).toBe(-1);
    expect(told()).toBeNull();
    await userEvent.keyboard('{ArrowDown}');
    expect(active()).toBe(0);
    expect(told()).toBe(options()[0]);
    await userEvent.keyboard('{ArrowDown}'.repeat(options().length));
    expect(active()).toBe(options().length - 1);
    await userEvent.keyboard('{ArrowUp}'.repeat(options().length));
    expect(active()).toBe(0);
  });

  test('selects the one it stands on, and clears the search', async () => {
    const { explorer, options } = await opened('ta');
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    const chosen = options()[1]?.textContent;
    await userEvent.keyboard('{Enter}');
    expect(explorer.selected).toMatchObject({ kind: 'actor' });
    expect(chosen?.toLowerCase()).toContain(explorer.view.selection);
    expect([explorer.view.search, explorer.typing, options().length]).toEqual(['', false, 0]);
  });

  test('selects the best where one only presses Enter', async () => {
    const { explorer } = await opened('isis');
    await userEvent.keyboard('{Enter}');
    expect(explorer.view.selection).toBe('isis-k');
  });

  test('starts over at the best when one types on', async () => {
    const { explorer, active } = await opened('ta');
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    await userEvent.keyboard('l');
    expect(active()).toBe(-1);
    await userEvent.keyboard('{Enter}');
    expect(explorer.view.selection).toBe('taliban');
  });

  test('is cleared by Escape, and left by a second', async () => {
    const { explorer, box, told } = await opened('ta');
    await userEvent.keyboard('{ArrowDown}{Escape}');
    expect([explorer.view.search, told()]).toEqual(['', null]);
    await expect.element(box).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect.element(box).not.toHaveFocus();
  });

  test('says where nothing is found, and Enter then changes nothing', async () => {
    const { explorer, screen, told } = await opened('xyz');
    await expect.element(screen.getByRole('listbox')).toHaveTextContent('Nothing found');
    await userEvent.keyboard('{ArrowDown}{ArrowUp}{Enter}');
    expect(explorer.view.selection).toBeNull();
    expect(told()).toBeNull();
  });

  test('names no option that is not there', async () => {
    const { box } = await opened('ta');
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    await expect.element(box).not.toHaveAttribute('aria-activedescendant');
  });
});

describe('what a screen reader is told of a search', () => {
  const said = (container: Element) => textOf(container.querySelector('[data-said]'));

  test('is that there is a list only while there is one', async () => {
    const { box } = await opened();
    await expect.element(box).toHaveAttribute('aria-expanded', 'false');
    await expect.element(box).not.toHaveAttribute('aria-controls');
    await userEvent.keyboard('xyz');
    await expect.element(box).toHaveAttribute('aria-expanded', 'true');
    expect(document.getElementById(box.element().getAttribute('aria-controls') ?? '')).not.toBeNull();
  });

  test('is how much is found once the typing pauses, not at each letter', async () => {
    const { screen } = await opened();
    const heard: string[] = [];
    const region = screen.container.querySelector('[data-said]')!;
    new MutationObserver(() => heard.push(textOf(region))).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    await userEvent.keyboard('iran');
    await expect.poll(() => heard.filter(Boolean)).toHaveLength(1);
    expect(said(screen.container)).toMatch(/^\d+ results?$/);
  });

  test('is what was chosen, and the focus stays in the field', async () => {
    const { screen, box } = await opened('iran');
    await userEvent.keyboard('{Enter}');
    expect(said(screen.container)).toMatch(/^Iran/);
    await expect.element(box).toHaveFocus();
    await expect.element(box).toHaveAttribute('aria-expanded', 'false');
  });
});

describe('a search by pointer', () => {
  test('selects what is clicked', async () => {
    const { explorer, screen } = await opened('iran');
    await screen.getByRole('option').first().click();
    expect(explorer.view.selection).toBe('iran');
  });
});

test('what a link searched for stands in the box', async () => {
  const explorer = explorerOf(map, { link: 'search=tal' });
  const screen = await show(SearchBox, explorer, () => ({}));
  await expect.element(screen.getByRole('combobox')).toHaveValue('tal');
});
