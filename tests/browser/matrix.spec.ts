import { expect, test, type Page } from '@playwright/test';
import { expectNoFindings } from '../support/browser/accessibility.ts';
import { linkOf, selectionOf, visibleIds } from '../support/browser/open-map.ts';
import { words } from '../support/browser/words.ts';

const { matrix } = words;
const grid = (page: Page) => page.getByRole('grid');
const cell = (page: Page, ends: string) =>
  grid(page).getByRole('gridcell', { name: new RegExp(`^${ends}[:.]`) });
const standsAt = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));

async function openMatrix(page: Page, link = ''): Promise<void> {
  if (page.url() !== 'about:blank') await page.goto('about:blank');
  await page.goto(`./#view=matrix${link ? `&${link}` : ''}`);
  await expect(grid(page)).toBeVisible();
}

test('a cell shows both signs, a click opens the pair', async ({ page }) => {
  await openMatrix(page);
  const both = cell(page, 'Russia → the Taliban');
  await expect(both).toHaveAccessibleName(/terrorist designation \(stated\)/);
  await expect(both).toHaveAccessibleName(/intelligence sharing \(stated\)/);
  await both.click();
  await expect.poll(() => selectionOf(page)).toBe('russia|taliban');
  await expect(both).toHaveAttribute('aria-selected', 'true');
});

test('silence is told as three different things', async ({ page }) => {
  await openMatrix(page);
  await expect(cell(page, 'Sergey Lavrov → Tajikistan')).toHaveAccessibleName(/nothing is stated/);
  await expect(cell(page, 'Russia → Uzbekistan')).toHaveAccessibleName(/hidden by the filters/);
  await expect(
    grid(page)
      .getByRole('gridcell', { name: /outside what the sources cover/ })
      .first(),
  ).toBeAttached();
  await openMatrix(page, 'step=3');
  await expect(
    grid(page)
      .getByRole('gridcell', { name: /\(said not to be so\)/ })
      .first(),
  ).toBeAttached();
});

test('names the same actors as the map has lines of, in an order that the link keeps', async ({ page }) => {
  await openMatrix(page);
  const { relations } = await visibleIds(page);
  const ends = new Set(relations.flatMap((id) => [id.split('|')[0], id.split('|')[2]]));
  await expect(grid(page)).toHaveAttribute('aria-rowcount', String(ends.size + 1));
  await page.getByRole('button', { name: matrix.orders.name, exact: true }).click();
  const names = await grid(page).getByRole('rowheader').allTextContents();
  expect(names).toEqual([...names].sort((x, y) => x.localeCompare(y, 'en')));
  const link = await linkOf(page);
  expect(link).toContain('matrix.order=name');
  await page.goto('about:blank');
  await page.goto(`./#${link}`);
  await expect(page.getByRole('button', { name: matrix.orders.name, exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});

test('the keyboard reaches every cell from one stop, and opens what it holds', async ({ page }) => {
  await openMatrix(page, 'step=3');
  await expect(grid(page).locator('[tabindex="0"]')).toHaveCount(1);
  await grid(page).locator('[tabindex="0"]').focus();
  await page.keyboard.press('Control+Home');
  const first = await standsAt(page);
  await page.keyboard.press('Control+End');
  await expect.poll(() => standsAt(page)).not.toBe(first);
  const focused = page.locator('[role=gridcell]:focus');
  await expect(focused).toBeInViewport();
  await page.keyboard.press('Control+Home');
  await expect(focused).toHaveAccessibleName(String(first));
  await page.keyboard.press('ArrowRight');
  const label = (await standsAt(page)) ?? '';
  expect(label).toContain(' → ');
  await page.keyboard.press('Enter');
  await expect.poll(() => selectionOf(page)).not.toBeNull();
});

test('breaks no rule of accessibility', async ({ page }) => {
  await openMatrix(page);
  await page.getByText(matrix.key, { exact: true }).click();
  await expectNoFindings(page, 'the matrix and its key');
});

test('fits a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openMatrix(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await expect(cell(page, 'Russia → the Taliban')).toBeInViewport();
});
