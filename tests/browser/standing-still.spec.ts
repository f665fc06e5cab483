import { expect, test, type Page } from '@playwright/test';
import { boxesOf, openMap } from '../support/browser/open-map.ts';
import { shell, ui } from '../support/browser/words.ts';
import { chooseShare, filterSheet, openFilters, stepsOf } from '../support/browser/frame.ts';

for (const { width, height } of [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
]) {
  test.describe(`at ${width} × ${height} no actor moves`, () => {
    test.use({ viewport: { width, height } });

    test('when the step is switched', async ({ page }) => {
      await openMap(page);
      // From the step that shows everyone.
      await stepsOf(page).nth(2).click();
      const before = await places(page);
      for (const index of [1, 0, 2]) {
        await stepsOf(page).nth(index).click();
        expect.soft(movedFrom(before, await places(page)), `step ${index + 1}`).toEqual([]);
      }
    });

    test('when the filters empty the map, or leave more to say than one line holds', async ({ page }) => {
      await openMap(page);
      const before = await places(page);
      for (const link of [
        'off.sign=supports,opposes,contact,neither',
        'off.type=terrorist-designation,engagement,intelligence-sharing,support,opposition,military-support',
      ]) {
        await page.evaluate((hash) => (location.hash = hash), link);
        await expect(page.locator('[data-sentence]')).toContainText(/Switched off|: none/i);
        expect.soft(movedFrom(before, await places(page)), link).toEqual([]);
      }
    });

    test('when the page tells something', async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await openMap(page);
      const before = await places(page);
      await chooseShare(page, ui.header.copyLink);
      await expect(page.getByRole('status').getByText(shell.share.copied)).toBeVisible();
      expect(movedFrom(before, await places(page))).toEqual([]);
    });

    test('when the filters take the place of the evidence and give it back', async ({ page }) => {
      await openMap(page, 'select=taliban');
      const before = await places(page);
      const pane = await page.locator('[data-map]').boundingBox();
      await openFilters(page);
      expect.soft(movedFrom(before, await places(page)), 'open').toEqual([]);
      await page.locator('[data-filter]').click();
      await expect(filterSheet(page)).toHaveCount(0);
      expect.soft(movedFrom(before, await places(page)), 'closed').toEqual([]);
      expect(await page.locator('[data-map]').boundingBox()).toEqual(pane);
    });

    test('when something is selected', async ({ page }) => {
      await openMap(page);
      const before = await places(page);
      for (const id of ['russia|taliban', 'taliban', null]) {
        await page.evaluate((asked) => window.entente!.select(asked), id);
        expect.soft(movedFrom(before, await places(page)), String(id)).toEqual([]);
      }
    });
  });
}

/** The centres of the actors, once what a change brings about stands on the page. */
async function places(page: Page): Promise<Readonly<Record<string, { x: number; y: number }>>> {
  // A pane that has changed its size tells so in the frame after.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const boxes = Object.entries(await boxesOf(page));
  return Object.fromEntries(
    boxes.map(([id, { x, y, width, height }]) => [id, { x: x + width / 2, y: y + height / 2 }]),
  );
}

// A stacked outline is part of a box while its name stands there: half its 3.5 px on each side.
function movedFrom(
  before: Readonly<Record<string, { x: number; y: number }>>,
  after: Readonly<Record<string, { x: number; y: number }>>,
): readonly string[] {
  return Object.entries(after)
    .filter(([id, { x, y }]) => Math.abs(x - before[id]!.x) > 2 || Math.abs(y - before[id]!.y) > 2)
    .map(([id]) => id);
}
