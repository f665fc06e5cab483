import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { toggle } from '../../../src/core/query/filters.ts';
import { stepReached } from '../../../src/core/query/steps.ts';
import { en } from '../../../src/core/words/messages.ts';
import type { Explorer } from '../../../src/state/explorer.svelte.ts';
import MapFoot from '../../../src/ui/panels/MapFoot.svelte';
import ViewBar from '../../../src/ui/panels/ViewBar.svelte';
import { graph } from '../../support/build.ts';
import { explorerOf } from '../../support/explorer.ts';
import { show, textOf } from '../show.ts';

const map = graph(
  'russia -support-> taliban',
  'russia -support-> iran (intended)',
  'russia -opposition-> isis-k (option)',
  'iran -opposition-> isis-k (option)',
);
const { steps } = en.ui;

async function scaleOf(explorer: Explorer) {
  const screen = await show(ViewBar, explorer, () => ({}));
  const stops = screen.getByRole('radiogroup', { name: steps.name }).getByRole('radio');
  const names = () => stops.elements().map((stop) => stop.getAttribute('aria-label'));
  return { screen, stops, names };
}

describe('the scale of certainty', () => {
  test('says in words how many pairs each step holds or adds', async () => {
    const { names } = await scaleOf(explorerOf(map));
    expect(names()).toEqual([
      `${steps[1]}: ${steps.pairs(1)}`,
      `${steps[2]}: ${steps.morePairs(1)}`,
      `${steps[3]}: ${steps.morePairs(2)}`,
    ]);
  });

  test('keeps its numbers whatever is filtered', async () => {
    const explorer = explorerOf(map);
    const { names, screen } = await scaleOf(explorer);
    const before = [names(), textOf(screen.container)];
    explorer.change({ filters: toggle(explorer.view.filters, 'type', 'opposition') });
    await expect.poll(() => explorer.counts.of('type').get('opposition')?.shown).toBe(0);
    expect([names(), textOf(screen.container)]).toEqual(before);
  });

  test('is one stop of the Tab key, and the arrows move it', async () => {
    const explorer = explorerOf(map);
    const { stops } = await scaleOf(explorer);
    expect(stops.elements().map((stop) => (stop as HTMLElement).tabIndex)).toEqual([0, -1, -1]);
    (stops.nth(0).element() as HTMLElement).focus();
    for (const [key, step] of [
      ['ArrowLeft', 1],
      ['ArrowRight', 2],
      ['ArrowRight', 3],
      ['ArrowRight', 3],
      ['Home', 1],
      ['End', 3],
      ['ArrowUp', 2],
    ] as const) {
      await userEvent.keyboard(`{${key}}`);
      expect(stepReached(explorer.view.filters), key).toBe(step);
      await expect.element(stops.nth(step - 1)).toHaveFocus();
      await expect.element(stops.nth(step - 1)).toBeChecked();
    }
  });
});

describe('the line below the map', () => {
  test('names the actors of the next steps, counted from the map, and leads to each', async () => {
    const explorer = explorerOf(map);
    const screen = await show(MapFoot, explorer, () => ({}));
    const coming = () => textOf(screen.container.querySelector('[data-coming] .roomy'));
    expect(coming()).toBe(en.ui.moreActors(2, 2, 'Iran, Isis-k'));
    await screen.getByRole('button', { name: en.ui.allNamesOf(2) }).click();
    await screen.getByRole('button', { name: 'Isis-k' }).click();
    expect(explorer.view.selection).toBe('isis-k');
    explorer.change({ filters: toggle(explorer.view.filters, 'look', 'possible') });
    await expect.poll(() => screen.container.querySelector('[data-coming]')).toBeNull();
  });

  test('gives its place to the sentence of what is pointed at', async () => {
    const explorer = explorerOf(map);
    const screen = await show(MapFoot, explorer, () => ({}));
    expect(screen.container.querySelector('.pointed')).toBeNull();
    explorer.hovered = 'russia|taliban';
    await expect.poll(() => textOf(screen.container.querySelector('.pointed'))).toContain('support');
    explorer.hovered = null;
    await expect.poll(() => screen.container.querySelector('.pointed')).toBeNull();
  });
});
