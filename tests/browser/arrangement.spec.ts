import { expect, test, type Page } from '@playwright/test';
import { expectNoFindings } from '../support/browser/accessibility.ts';
import { openFilters, stepsOf } from '../support/browser/frame.ts';
import { boxesOf, openMap, type ClientBox } from '../support/browser/open-map.ts';

const layouts = ['rings', 'circle', 'kinds', 'time'] as const;

/** Where all actors stand, once another layout than the shipped one does. */
async function arranged(page: Page, link: string): Promise<Record<string, ClientBox>> {
  await openMap(page);
  const shipped = JSON.stringify(await boxesOf(page));
  await openMap(page, link);
  await expect.poll(async () => JSON.stringify(await boxesOf(page))).not.toBe(shipped);
  return boxesOf(page);
}

function overlapping(boxes: Record<string, ClientBox>): readonly string[] {
  const all = Object.entries(boxes);
  return all.flatMap(([id, one], index) =>
    all
      .slice(index + 1)
      .filter(
        ([, other]) =>
          one.x + 1 < other.x + other.width &&
          other.x + 1 < one.x + one.width &&
          one.y + 1 < other.y + other.height &&
          other.y + 1 < one.y + one.height,
      )
      .map(([other]) => `${id} and ${other}`),
  );
}

for (const layout of layouts) {
  test.describe(`the layout ${layout}`, () => {
    test('is opened by its link, with no name over another and all in view', async ({ page }) => {
      const boxes = await arranged(page, `layout=${layout}&step=3&lonely=names`);
      expect(Object.keys(boxes).length).toBeGreaterThan(40);
      expect(overlapping(boxes)).toEqual([]);
      const map = (await page.locator('[data-map]').boundingBox())!;
      const outside = Object.entries(boxes).filter(
        ([, { x, y, width, height }]) =>
          x < map.x || y < map.y || x + width > map.x + map.width || y + height > map.y + map.height,
      );
      expect(outside).toEqual([]);
    });

    test('stands still when more is shown', async ({ page }) => {
      const before = await arranged(page, `layout=${layout}`);
      await stepsOf(page).nth(2).click();
      const after = await boxesOf(page);
      const centre = ({ x, y, width, height }: ClientBox) => ({
        x: Math.round(x + width / 2),
        y: Math.round(y + height / 2),
      });
      expect(Object.keys(after).length).toBeGreaterThan(20);
      for (const [id, box] of Object.entries(before)) {
        const [one, other] = [centre(box), centre(after[id]!)];
        expect(Math.hypot(one.x - other.x, one.y - other.y), id).toBeLessThanOrEqual(4);
      }
    });
  });
}

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
    await openFilters(page);
    await expect(page.getByText('Through a member, not the grouping as a whole')).toBeVisible();
    await expectNoFindings(page, 'the map with its groupings gathered');
  });
});
