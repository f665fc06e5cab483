import { expect, test, type Page } from '@playwright/test';
import { enter, expectNoTrap, listen, press, tabTo } from '../support/browser/by-keyboard.ts';
import { boxesOf, linkOf, openMap, selectionOf, visibleIds } from '../support/browser/open-map.ts';
import { shell, words } from '../support/browser/words.ts';

const { table, matrix, timeline } = words;
const grid = (page: Page) => page.getByRole('grid');
const panel = (page: Page) => page.locator('[data-evidence]');
const cellNow = (page: Page) =>
  page.evaluate(
    () =>
      document.activeElement?.getAttribute('data-cell') ?? document.activeElement?.getAttribute('aria-label'),
  );

async function openView(page: Page, link: string): Promise<void> {
  await page.goto(`./#${link}`);
  await expect(page.locator('[role=grid], [data-timeline]').first()).toBeVisible();
}

test('a statement is read in the table, its evidence opened and left, and one stands at the same cell', async ({
  page,
}) => {
  await openView(page, 'view=table&step=3');
  await tabTo(page, grid(page).locator('[tabindex="0"]'));
  await press(page, 'ArrowDown', 'ArrowDown', 'ArrowRight');
  const cell = await cellNow(page);
  expect(cell).toBe('1:1');
  await press(page, 'Enter');
  await expect.poll(() => selectionOf(page)).not.toBe(null);
  await expect(panel(page).locator('blockquote').first()).toBeVisible();
  expect(await cellNow(page)).toBe(cell);
  await tabTo(page, panel(page));
  await enter(page, panel(page).getByRole('button', { name: shell.close, exact: true }));
  await expect.poll(() => selectionOf(page)).toBe(null);
  await expect.poll(() => cellNow(page)).toBe(cell);
  await expectNoTrap(page, grid(page));
});

test('the table is sorted, its columns are chosen, and a filter is told by one sentence', async ({
  page,
}) => {
  const { heard } = await listen(page);
  await openView(page, 'view=table&step=3');
  await tabTo(page, grid(page).locator('[tabindex="0"]'));
  await press(page, 'Enter');
  await expect(grid(page).getByRole('columnheader').first()).toHaveAttribute('aria-sort', 'ascending');
  const show = page.getByRole('button', { name: table.show });
  await enter(page, show, 'Shift+Tab');
  await tabTo(page, page.getByRole('checkbox', { name: table.columns.voice, exact: true }));
  const columns = Number(await grid(page).getAttribute('aria-colcount'));
  await press(page, 'Space', 'Escape');
  await expect(show).toBeFocused();
  await expect(grid(page)).toHaveAttribute('aria-colcount', String(columns - 1));
  await enter(page, page.locator('[data-filter]'), 'Shift+Tab');
  const supports = page.getByRole('checkbox', { name: /^Supports/ });
  await tabTo(page, supports);
  await heard();
  await press(page, 'Enter');
  await expect(supports).toHaveAttribute('aria-checked', 'false');
  expect(await heard()).toEqual([await page.locator('[data-sentence]').textContent()]);
});

test('a cell of the matrix is opened, left, and ordered otherwise', async ({ page }) => {
  await openView(page, 'view=matrix&step=3');
  await tabTo(page, grid(page).locator('[tabindex="0"]'));
  await press(page, 'Control+Home', 'ArrowRight');
  const cell = await cellNow(page);
  expect(cell).toContain(' → ');
  await press(page, 'Enter');
  await expect.poll(() => selectionOf(page)).not.toBe(null);
  expect(await cellNow(page)).toBe(cell);
  await press(page, 'Escape');
  await expect.poll(() => selectionOf(page)).toBe(null);
  expect(await cellNow(page)).toBe(cell);
  await expectNoTrap(page, grid(page));
  const byName = page.getByRole('button', { name: matrix.orders.name, exact: true });
  await enter(page, byName, 'Shift+Tab');
  await expect(byName).toBeFocused();
  await expect(byName).toHaveAttribute('aria-pressed', 'true');
});

test('dates are narrowed by both handles, stepped through, and taken back in one step', async ({ page }) => {
  await openMap(page, 'view=timeline&step=3');
  const before = await visibleIds(page);
  const places = await boxesOf(page);
  const from = page.getByRole('slider', { name: timeline.brush.from });
  const to = page.getByRole('slider', { name: timeline.brush.to });
  await tabTo(page, from);
  const first = await from.getAttribute('aria-valuetext');
  await press(page, 'Shift+ArrowRight', 'Shift+ArrowRight');
  await expect(from).not.toHaveAttribute('aria-valuetext', first ?? '');
  expect(decodeURIComponent(await linkOf(page))).toContain('time=');
  await press(page, 'Control+z');
  await expect(from).toHaveAttribute('aria-valuetext', first ?? '');
  expect(await visibleIds(page)).toEqual(before);
  await tabTo(page, to);
  await press(page, 'ArrowLeft');
  await tabTo(page, page.getByRole('button', { name: timeline.play.on }), 'Shift+Tab');
  await press(page, 'Enter');
  await expect(page.getByRole('button', { name: timeline.play.on })).toBeFocused();
  await enter(page, page.getByRole('button', { name: timeline.axis.said }), 'Shift+Tab');
  await expect(page.getByRole('button', { name: timeline.axis.said })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expectNoTrap(page, page.locator('[data-timeline]'));
  // The map follows, and no actor has moved.
  const now = await boxesOf(page);
  for (const [id, box] of Object.entries(now))
    if (places[id])
      expect(Math.abs(box.x + box.width / 2 - places[id].x - places[id].width / 2), id).toBeLessThan(4);
});

test('a dated statement is opened from its row, and Escape comes back to it', async ({ page }) => {
  await openMap(page, 'view=timeline&step=3');
  const first = page.locator('[data-timeline] [data-row]').first();
  await tabTo(page, first);
  await press(page, 'ArrowDown', 'Enter');
  await expect.poll(() => selectionOf(page)).not.toBe(null);
  await press(page, 'Escape');
  await expect.poll(() => selectionOf(page)).toBe(null);
  expect(await page.evaluate(() => document.activeElement?.closest('[data-timeline]') !== null)).toBe(true);
});
