import { expect, test } from '@playwright/test';
import { expectNoFindings } from '../support/browser/accessibility.ts';
import { openFilters } from '../support/browser/frame.ts';
import { boxesOf, openMap } from '../support/browser/open-map.ts';

test('an old link to a further layout opens the map as published', async ({ page }) => {
  await openMap(page);
  const published = await boxesOf(page);
  await openMap(page, 'layout=rings');
  expect(await boxesOf(page)).toEqual(published);
});

test.describe('groupings as one box each', () => {
  test('a line of a member opens the evidence of the member', async ({ page }) => {
    await openMap(page, 'grouped=yes');
    await expect
      .poll(async () => page.evaluate(() => window.entente?.boxOf('russian-intelligence') ?? null))
      .toBeNull();
    const pair = 'isis-k|russian-intelligence';
    const point = await page.evaluate((id) => {
      const { x, y } = window.entente?.pointOf(id) ?? { x: 0, y: 0 };
      return { x, y };
    }, pair);
    await page.mouse.click(point.x, point.y);
    await expect.poll(() => decodeURIComponent(page.url())).toContain(pair);
    await expect(
      page.getByText(/Russian intelligence had been actively tracking ISIS-K/).first(),
    ).toBeAttached();
  });

  test('the legend tells what its squares are, and nothing is wrong with the page', async ({ page }) => {
    await openMap(page, 'grouped=yes&theme=dark');
    const sheet = await openFilters(page);
    await expect(sheet.getByText('Through a member, not the grouping as a whole')).toBeVisible();
    await expectNoFindings(page, 'the map with its groupings gathered');
  });
});
