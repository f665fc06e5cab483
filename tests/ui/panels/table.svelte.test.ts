import { expect, test } from 'vitest';
import TableView from '../../../src/ui/panels/TableView.svelte';
import { withStep } from '../../../src/core/query/steps.ts';
import { graph } from '../../support/build.ts';
import { explorerOf } from '../../support/explorer.ts';
import { show, textOf } from '../show.ts';

const map = graph('b -supports-> c', 'a -supports?-> b', 'a -opposes-> c', 'a -supports-> "peace"');

async function table(link = 'view=table&step=3') {
  const explorer = explorerOf(map, { link });
  const screen = await show(TableView, explorer, () => ({}));
  const rows = () => [...screen.container.querySelectorAll<HTMLElement>('tr[data-id]')];
  const ids = () => rows().map(({ dataset }) => dataset['id']);
  await expect.poll(() => rows().length).toBeGreaterThan(0);
  return { explorer, screen, rows, ids };
}

test('a table has a row for each statement, and says how many are hidden', async () => {
  const { ids, screen, explorer } = await table();
  expect(ids()).toEqual(['c1', 'c2', 'c3', 'c4']);
  explorer.change({ filters: withStep(explorer.view.filters, 1) });
  await expect.poll(ids).toEqual(['c1', 'c3', 'c4']);
  expect(textOf(screen.container.querySelector('[data-counts]'))).toContain('3 statements; 1 hidden');
});

test('a head sorts up, down, and as the map has it', async () => {
  const { ids, screen } = await table();
  const head = screen.getByRole('button', { name: 'From' });
  await head.click();
  await expect.poll(ids).toEqual(['c2', 'c3', 'c4', 'c1']);
  await head.click();
  await expect.poll(ids).toEqual(['c1', 'c2', 'c3', 'c4']);
  await expect.element(screen.getByRole('columnheader').first()).toHaveAttribute('aria-sort', 'descending');
  await head.click();
  await expect.element(screen.getByRole('columnheader').first()).toHaveAttribute('aria-sort', 'none');
});

test('a row selects its statement, also one about no actor, and what is selected elsewhere is marked', async () => {
  const { rows, explorer } = await table();
  rows()[3]!.click();
  expect(explorer.view.selection).toBe('c4');
  explorer.select('a|opposes|c');
  await expect.poll(() => rows().map((row) => row.ariaSelected)).toEqual(['false', 'false', 'true', 'false']);
});

test('a table of relations has a row for each relation', async () => {
  const { ids } = await table('view=table&step=3&table.of=relations');
  expect(ids()).toEqual(['b|supports|c', 'a|supports|b', 'a|opposes|c']);
});

test('a link that names columns that are none shows the usual ones', async () => {
  const { screen } = await table('view=table&table.columns=nothing');
  expect(screen.container.querySelectorAll('th')).toHaveLength(7);
});

test('nothing to show is said', async () => {
  const { screen, explorer } = await table();
  explorer.change({
    filters: { ...explorer.view.filters, off: { sign: new Set(['supports', 'opposes', 'neither']) } },
  });
  await expect.element(screen.getByText('Nothing left to show.', { exact: false })).toBeVisible();
});
