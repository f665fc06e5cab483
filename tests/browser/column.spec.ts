import { expect, test } from '@playwright/test';
import { press } from '../support/browser/by-keyboard.ts';
import { filterSheet, openFilters } from '../support/browser/frame.ts';
import { clickOn, openMap, selectionOf } from '../support/browser/open-map.ts';
import { shell } from '../support/browser/words.ts';

test('the filters take the place of the evidence, what is selected takes theirs, and going back shows them', async ({
  page,
}) => {
  await openMap(page);
  const filters = await openFilters(page);
  const evidence = page.locator('[data-evidence]');
  await expect(evidence).toBeHidden();
  await clickOn(page, 'russia|taliban');
  await expect(evidence.locator('blockquote').first()).toBeVisible();
  await expect(filters).toBeHidden();
  await evidence.getByRole('button', { name: shell.close, exact: true }).click();
  await expect(filterSheet(page)).toBeVisible();
  await filterSheet(page).getByRole('button', { name: shell.close, exact: true }).click();
  await expect(filterSheet(page)).toHaveCount(0);
  await expect(evidence).toBeVisible();
});

test('the filters are opened over a selection and closed by Escape, which leaves it selected', async ({
  page,
}) => {
  await openMap(page, 'taliban');
  await page.locator('[data-filter]').focus();
  await press(page, 'Enter');
  await expect(filterSheet(page)).toBeFocused();
  await expect(page.getByRole('button', { name: shell.skip.filters })).toBeAttached();
  await press(page, 'Escape');
  await expect(filterSheet(page)).toHaveCount(0);
  await expect(page.locator('[data-filter]')).toBeFocused();
  expect(await selectionOf(page)).toBe('taliban');
});

for (const [width, column] of [
  [1920, 440],
  [1440, 400],
  [1024, 344],
] as const)
  test(`at ${width} px the column is ${column} px wide, and the header holds at most six controls`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await openMap(page);
    const box = (await page.locator('[data-evidence]').boundingBox())!;
    expect(box.x).toBe(0);
    expect(Math.round(box.width)).toBe(column - 1);
    const parts = await page.locator('header > *').count();
    expect(parts).toBeLessThanOrEqual(6);
    const search = (await page.getByRole('combobox', { name: shell.search.label }).boundingBox())!;
    expect(search.width).toBeGreaterThanOrEqual(360);
  });
