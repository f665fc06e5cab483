import { expect, test, type Page } from '@playwright/test';
import { expectNoFindings } from '../support/browser/accessibility.ts';
import { linkOf, selectionOf, visibleIds } from '../support/browser/open-map.ts';
import { mapOf } from '../support/browser/shipped-map.ts';
import { words } from '../support/browser/words.ts';

const { matrix } = words;
const grid = (page: Page) => page.getByRole('grid');
const cell = (page: Page, ends: string) =>
  grid(page).getByRole('gridcell', { name: new RegExp(`^${ends}[:.]`) });
const named = (page: Page, name: string) => grid(page).getByRole('gridcell', { name, exact: true });
const key = (page: Page) => page.getByRole('list', { name: matrix.key });
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
  const { graph } = await mapOf(page);
  const statedOf = (from: string, to: string) =>
    [...graph.relations.values()].filter((relation) => relation.from === from && relation.to === to);
  const { notStated, hidden, outside } = matrix.silenceSentences;

  // A source says what the Central Asian states do and names the Taliban, but not together.
  expect(statedOf('central-asian-states', 'taliban')).toEqual([]);
  await expect(named(page, notStated(matrix.ends('Central Asian states', 'the Taliban')))).toBeAttached();

  // What Russia could do for Uzbekistan is in the source, and comes with the third step.
  const options = statedOf('russia', 'uzbekistan');
  expect(options.length).toBeGreaterThan(0);
  await expect(named(page, hidden(matrix.ends('Russia', 'Uzbekistan'), options.length))).toBeAttached();

  await openMatrix(page, 'step=3');
  // No statement is about what the Central African Republic does.
  expect([...graph.claims.values()].filter(({ from }) => from === 'central-african-republic')).toEqual([]);
  await expect(named(page, outside(matrix.ends('the Central African Republic', 'Russia')))).toBeAttached();
  await expect(named(page, hidden(matrix.ends('Russia', 'Uzbekistan'), options.length))).toHaveCount(0);
  const refused = matrix.said('sanctuary', words.looks.denied.count);
  await expect(
    named(page, matrix.cell(matrix.ends('Tajikistan', 'Afghan refugees'), [refused])),
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

test('the key is there at once, of what the cells hold and nothing else', async ({ page }) => {
  await openMatrix(page);
  const rows = () => key(page).getByRole('listitem').allTextContents();
  const first = (await rows()).map((text) => text.trim());
  expect(first).toContain(words.looks.likely.label);
  expect(first).not.toContain(words.looks.possible.label);
  expect(first).not.toContain(matrix.keyNotSo);
  await openMatrix(page, 'step=3');
  const last = (await rows()).map((text) => text.trim());
  expect(last).toEqual(expect.arrayContaining([words.looks.possible.label, matrix.keyNotSo]));
});

test('no name is cut, at any width', async ({ page }) => {
  for (const [width, height] of [
    [1440, 900],
    [1024, 768],
  ] as const) {
    await page.setViewportSize({ width, height });
    await openMatrix(page, 'step=3');
    const cut = await grid(page)
      .locator('.name, .column span')
      .evaluateAll((names) =>
        names
          .filter((one) => one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1)
          .map((one) => one.textContent),
      );
    expect(cut).toEqual([]);
  }
});

test('has all the width until something is selected, and no cell moves then', async ({ page }) => {
  await openMatrix(page);
  await expect(page.locator('[data-evidence]')).toHaveCount(0);
  const both = cell(page, 'Russia → the Taliban');
  const before = await both.boundingBox();
  await both.click();
  await expect(page.locator('[data-evidence]')).toContainText(/“/);
  expect(await both.boundingBox()).toEqual(before);
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-evidence]')).toHaveCount(0);
  await page.getByRole('button', { name: words.shell.bar.summary }).click();
  await expect(page.locator('[data-headline]')).toBeVisible();
});

test('breaks no rule of accessibility', async ({ page }) => {
  await openMatrix(page);
  await expect(key(page)).toBeVisible();
  await expectNoFindings(page, 'the matrix and its key');
});

test('fits a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openMatrix(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await expect(cell(page, 'Russia → the Taliban')).toBeInViewport();
});
