import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { expectNoFindings } from '../support/browser/accessibility.ts';
import { linkOf, selectionOf } from '../support/browser/open-map.ts';
import { mapOf } from '../support/browser/shipped-map.ts';
import { words } from '../support/browser/words.ts';

const { table } = words;
const grid = (page: Page) => page.getByRole('grid');
const head = (page: Page, name: string) =>
  grid(page).getByRole('columnheader').getByRole('button', { name, exact: true });
const rows = (page: Page) => grid(page).locator('tr[data-id]');
/** The place of the focus: row, -1 for the heads, and column. */
const standsAt = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('data-cell') ?? null);

async function openTable(page: Page, link = ''): Promise<void> {
  if (page.url() !== 'about:blank') await page.goto('about:blank');
  await page.goto(`./#view=table${link ? `&${link}` : ''}`);
  await expect(grid(page)).toBeVisible();
}

const columnOf = (page: Page, place: number) =>
  rows(page).evaluateAll(
    (all, at) => all.map((row) => row.querySelectorAll('td')[at]?.textContent ?? ''),
    place,
  );

test('counts what it shows and what is hidden, and a statement about no actor is in it', async ({ page }) => {
  await openTable(page, 'step=3');
  const { graph } = await mapOf(page);
  const shown = Number(await grid(page).getAttribute('aria-rowcount')) - 1;
  const about = page.locator('[data-counts]');
  await expect(about).toContainText(`${shown} statements`);
  await expect(about).toContainText(`${graph.claims.size - shown} hidden`);
  await page.getByRole('button', { name: table.show }).click();
  await page.getByRole('checkbox', { name: table.switches.objectless }).click();
  const objectless = [...graph.claims.values()].filter(({ to }) => typeof to !== 'string').length;
  await expect(grid(page)).toHaveAttribute('aria-rowcount', String(shown - objectless + 1));
});

test('has all the width until something is selected, and the row stays under the pointer', async ({
  page,
}) => {
  await openTable(page, 'step=3');
  await expect(page.locator('[data-evidence]')).toHaveCount(0);
  const heads = grid(page).getByRole('columnheader');
  const last = (await heads.last().boundingBox())!;
  expect(last.x + last.width).toBeLessThanOrEqual(1440);
  const id = await rows(page).nth(6).getAttribute('data-id');
  const row = page.locator(`tr[data-id="${id}"]`);
  const before = (await row.boundingBox())!;
  await row.locator('td').nth(1).click();
  await expect(page.locator('[data-evidence]')).toBeVisible();
  await expect.poll(async () => Math.abs((await row.boundingBox())!.y - before.y)).toBeLessThan(3);
});

test('sorts by any head, up, down and as it was, and the link keeps it', async ({ page }) => {
  await openTable(page, 'step=3');
  const before = await columnOf(page, 0);
  const from = head(page, table.columns.from);
  const column = grid(page).getByRole('columnheader').first();
  await from.click();
  await expect(column).toHaveAttribute('aria-sort', 'ascending');
  const up = await columnOf(page, 0);
  expect(up).toEqual([...up].sort(new Intl.Collator('en', { numeric: true }).compare));
  await from.click();
  await expect(column).toHaveAttribute('aria-sort', 'descending');
  expect(await linkOf(page)).toContain('table.sort=from');
  await openTable(page, await linkOf(page));
  await expect(column).toHaveAttribute('aria-sort', 'descending');
  await from.click();
  await expect(column).toHaveAttribute('aria-sort', 'none');
  expect(await columnOf(page, 0)).toEqual(before);
});

test('a row opens its statement, and what is selected elsewhere is brought into view', async ({ page }) => {
  await openTable(page, 'step=3');
  const row = rows(page).nth(3);
  const id = await row.getAttribute('data-id');
  await row.locator('td').nth(1).click();
  await expect.poll(() => selectionOf(page)).toBe(id);
  await expect(row).toHaveAttribute('aria-selected', 'true');
  await expect(page.locator(`[data-evidence] [data-claim="${id}"]`)).toBeVisible();
  await grid(page)
    .locator('..')
    .evaluate((element) => element.scrollTo(0, element.scrollHeight));
  const all = await grid(page).getAttribute('aria-rowcount');
  const end = rows(page).last();
  await expect(end).toHaveAttribute('aria-rowindex', String(all));
  const last = await end.getAttribute('data-id');
  await openTable(page, `step=3&select=${last}`);
  await expect(page.locator(`tr[data-id="${last}"]`)).toBeInViewport();
});

test('the keyboard reaches every cell from one stop, and opens the evidence', async ({ page }) => {
  await openTable(page, 'step=3');
  await expect(grid(page).locator('[tabindex="0"]')).toHaveCount(1);
  await grid(page).locator('[tabindex="0"]').focus();
  expect(await standsAt(page)).toBe('-1:0');
  for (const [key, place] of [
    ['ArrowDown', '0:0'],
    ['ArrowRight', '0:1'],
    ['End', '0:6'],
    ['Home', '0:0'],
    ['ArrowUp', '-1:0'],
    ['Control+Home', '-1:0'],
  ] as const) {
    await page.keyboard.press(key);
    await expect.poll(() => standsAt(page)).toBe(place);
  }
  await page.keyboard.press('Control+End');
  const last = Number(await grid(page).getAttribute('aria-rowcount')) - 2;
  await expect.poll(() => standsAt(page)).toBe(`${last}:6`);
  await expect(page.locator('[data-cell]:focus')).toBeInViewport();
  await page.keyboard.press('PageUp');
  await expect.poll(async () => Number((await standsAt(page))?.split(':')[0])).toBeLessThan(last);
  await expect(page.locator('[data-cell]:focus')).toBeInViewport();
  await page.keyboard.press('Enter');
  const row = page.locator('tr:has([data-cell]:focus)');
  await expect(row).toHaveAttribute('aria-selected', 'true');
  expect(await selectionOf(page)).toBe(await row.getAttribute('data-id'));
  await expect(page.locator('[data-evidence]')).toBeVisible();
});

test('the focus stays where it is while its row is scrolled out of view', async ({ page }) => {
  await openTable(page, 'step=3');
  await grid(page).locator('[tabindex="0"]').focus();
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => standsAt(page)).toBe('0:0');
  await grid(page)
    .locator('..')
    .evaluate((element) => element.scrollTo(0, element.scrollHeight));
  await expect(page.locator('[data-cell]:focus')).not.toBeInViewport();
  expect(await standsAt(page)).toBe('0:0');
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => standsAt(page)).toBe('1:0');
  await expect(page.locator('[data-cell]:focus')).toBeInViewport();
});

test('only the rows in view stand in the document, each with its place in the whole', async ({ page }) => {
  await openTable(page, 'step=3');
  const all = Number(await grid(page).getAttribute('aria-rowcount')) - 1;
  expect(await rows(page).count()).toBeLessThan(all / 2);
  await grid(page)
    .locator('..')
    .evaluate((element) => element.scrollTo(0, element.scrollHeight));
  await expect(rows(page).last()).toHaveAttribute('aria-rowindex', String(all + 1));
});

test('a head is sorted by Enter, and keeps the focus', async ({ page }) => {
  await openTable(page);
  await grid(page).locator('[tabindex="0"]').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(grid(page).getByRole('columnheader').nth(1)).toHaveAttribute('aria-sort', 'ascending');
  expect(await standsAt(page)).toBe('-1:1');
});

test('columns are chosen, and the CSV has what is shown, quotes in full', async ({ page }) => {
  await openTable(page);
  await page.getByRole('button', { name: table.show }).click();
  for (const name of [table.columns.type, table.columns.look, table.columns.voice, table.columns.held])
    await page.getByRole('checkbox', { name, exact: true }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: table.show })).toBeFocused();
  await expect(grid(page)).toHaveAttribute('aria-colcount', '3');
  await head(page, table.columns.to).click();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: table.csv }).click();
  await page.getByRole('button', { name: table.save[','] }).click();
  const file = await saved;
  expect(file.suggestedFilename()).toMatch(/^russia-taliban-2021-.*statements\.csv$/);
  const csv = await readFile(await file.path(), 'utf8');
  const lines = csv.split('\r\n');
  expect(lines[0]).toBe('\ufeff"From","To","Quote","Id","From (id)","To (id)","Link"');
  expect(lines.length - 2).toBe(Number(await grid(page).getAttribute('aria-rowcount')) - 1);
  expect(lines[1]).toContain(`"${(await columnOf(page, 1))[0]}"`);
  expect(csv).not.toContain(' …”');
});

test('relations have rows of their own', async ({ page }) => {
  await openTable(page);
  await page.getByRole('button', { name: table.of.relations, exact: true }).click();
  await expect(head(page, table.columns.passages)).toBeVisible();
  await expect(head(page, table.columns.origins)).toHaveCount(0);
  await rows(page).first().locator('td').nth(1).click();
  await expect.poll(() => selectionOf(page)).toMatch(/^[a-z-]+\|[a-z-]+\|[a-z-]+$/);
});

test('prints all rows, not only those in view', async ({ page }) => {
  await openTable(page, 'step=3');
  const all = Number(await grid(page).getAttribute('aria-rowcount')) - 1;
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(rows(page)).toHaveCount(all);
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect.poll(() => rows(page).count()).toBeLessThan(all);
});

test('on a phone only the table scrolls sideways, and who acts stays in view', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openTable(page);
  await grid(page)
    .locator('..')
    .evaluate((element) => element.scrollTo(300, 0));
  await expect(rows(page).first().locator('td').first()).toBeInViewport({ ratio: 0.9 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

test('is accessible in both themes', async ({ page }) => {
  test.slow();
  await openTable(page, 'step=3&select=c061');
  await expectNoFindings(page, 'the table');
});

test('the menu of its columns is accessible in both themes', async ({ page }) => {
  test.slow();
  await openTable(page);
  await page.getByRole('button', { name: table.show }).click();
  await expectNoFindings(page, 'the columns of the table');
});
