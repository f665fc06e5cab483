import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { ActorId } from '../../../src/core/model/ids.ts';
import { initialFilters, only, toggle, withOff } from '../../../src/core/query/filters.ts';
import { withStep } from '../../../src/core/query/steps.ts';
import { focusOn } from '../../../src/core/analysis/focus.ts';
import { en } from '../../../src/core/words/messages.ts';
import type { Explorer } from '../../../src/state/explorer.svelte.ts';
import ActiveFilters from '../../../src/ui/panels/ActiveFilters.svelte';
import ViewBar from '../../../src/ui/panels/ViewBar.svelte';
import { graph } from '../../support/build.ts';
import { explorerOf } from '../../support/explorer.ts';
import { show, textOf } from '../show.ts';

const map = graph(
  'russia -support-> taliban',
  'russia -opposition-> isis-k',
  'iran -opposition-> isis-k (probable)',
);
const words = en.filtering;

async function chipsOf(explorer: Explorer) {
  const undo = vi.fn();
  const screen = await show(ActiveFilters, explorer, () => ({}), { undo });
  const chips = () => [...screen.container.querySelectorAll<HTMLElement>('ul button')];
  return { screen, undo, chips, texts: () => chips().map((chip) => textOf(chip.querySelector('span'))) };
}

function filtered(): Explorer {
  const explorer = explorerOf(map);
  const first = initialFilters(map);
  const filters = only(map, toggle(first, 'sign', 'supports'), 'certainty', 'certain');
  explorer.change({
    filters: { ...filters, text: 'isis', lonely: 'names' },
    focus: focusOn(['russia' as ActorId]),
  });
  return explorer;
}

describe('the active filters', () => {
  test('stand as one chip each, in plain words', async () => {
    const { texts } = await chipsOf(filtered());
    expect(texts()).toEqual([
      'For and against: without supports',
      'How sure the author is: without probable',
      'Only with the words “isis”',
      'Actors without lines: as grey names',
      'Focus on Russia',
    ]);
  });

  test('go one by one, each leaving the others, and the focus goes on to the next', async () => {
    const explorer = filtered();
    const { screen, texts } = await chipsOf(explorer);
    await screen.getByRole('button', { name: words.remove('Only with the words “isis”') }).click();
    expect(explorer.view.filters.text).toBe('');
    await expect.poll(texts).toHaveLength(4);
    await expect
      .poll(() => document.activeElement?.getAttribute('aria-label'))
      .toBe(words.remove('Actors without lines: as grey names'));
    await userEvent.keyboard('{Enter}');
    await expect.poll(texts).toHaveLength(3);
    await userEvent.keyboard('{Enter}');
    expect(explorer.view.focus).toBeNull();
    await expect.poll(texts).toHaveLength(2);
    await expect
      .poll(() => document.activeElement?.getAttribute('aria-label'))
      .toBe(words.remove('How sure the author is: without probable'));
  });

  test('are told in one sentence, counted, taken back and reset', async () => {
    const explorer = filtered();
    const { screen, undo } = await chipsOf(explorer);
    await expect.element(screen.getByText(words.count(5))).toBeVisible();
    expect(textOf(screen.container)).toContain('How sure the author is: without probable.');
    await screen.getByRole('button', { name: en.shell.undo }).click();
    expect(undo).toHaveBeenCalledOnce();
    await screen.getByRole('button', { name: en.shell.legend.clear }).click();
    expect(explorer.view.filters).toEqual(initialFilters(map));
    expect(explorer.view.focus).toBeNull();
  });

  test('are none however far the scale has moved, and clearing them leaves it there', async () => {
    const explorer = explorerOf(map);
    explorer.change({ filters: withStep(explorer.view.filters, 3) });
    const { screen, texts } = await chipsOf(explorer);
    expect(texts()).toEqual([]);
    await expect.element(screen.getByText(words.count(0))).toBeVisible();
    explorer.change({ filters: toggle(explorer.view.filters, 'look', 'past') });
    await expect.poll(texts).toEqual([`${en.ui.facets.look}: without past`]);
    await screen.getByRole('button', { name: en.shell.legend.clear }).click();
    expect(explorer.view.filters).toEqual(withStep(initialFilters(map), 3));
  });

  test('take the same room however many there are', async () => {
    const explorer = explorerOf(map);
    const { screen, texts } = await chipsOf(explorer);
    const height = () => screen.container.querySelector('[data-active]')!.getBoundingClientRect().height;
    const before = height();
    for (const facet of ['sign', 'type', 'kind', 'certainty', 'mood'])
      explorer.change({
        filters: withOff(explorer.view.filters, facet, [
          'x',
          'opposes',
          'state',
          'certain',
          'fact',
          'support',
        ]),
      });
    await expect.poll(() => texts().length).toBeGreaterThan(3);
    expect(height()).toBe(before);
  });

  test('are counted on the button that opens the filters, with no number when there are none', async () => {
    const explorer = explorerOf(map);
    const screen = await show(ViewBar, explorer, () => ({ filter: () => {} }));
    const button = screen.getByRole('button', { name: en.shell.bar.filter });
    await expect.element(button).toHaveTextContent(/^Filter$/);
    explorer.change({ filters: toggle(explorer.view.filters, 'sign', 'opposes') });
    await expect.element(button).toHaveTextContent(/^Filter1$/);
    await expect.element(button).toHaveAccessibleName(words.filterButton(en.shell.bar.filter, 1));
  });
});
