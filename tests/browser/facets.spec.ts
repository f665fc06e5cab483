import { expect, test, type Locator, type Page } from '@playwright/test';
import { facets } from '../../src/core/query/facets.ts';
import { relationsUnder } from '../../src/core/query/visible.ts';
import { decodeView } from '../../src/core/share/link.ts';
import { facetWords, valueWords } from '../../src/core/words/tell/facets.ts';
import { expectNoFindings } from '../support/browser/accessibility.ts';
import { linkOf, openMap, visibleIds } from '../support/browser/open-map.ts';
import { mapOf } from '../support/browser/shipped-map.ts';
import { shell, ui, words } from '../support/browser/words.ts';
import { openFilters } from '../support/browser/frame.ts';

const { filtering, refining } = words;
const active = (page: Page) => page.getByRole('region', { name: filtering.heading });
const chips = (page: Page) => active(page).getByRole('listitem').getByRole('button');
const fold = (page: Page, title: string) => page.locator('summary').filter({ hasText: title });

test('every further filter leaves on the map just what its value says, and is told', async ({ page }) => {
  await openMap(page, 'step=3');
  await openFilters(page);
  const { graph } = await mapOf(page);
  await fold(page, filtering.more).click();
  const before = await visibleIds(page);
  const offered = facets.filter(({ place, values }) => place === 'further' && values(graph).length > 1);
  expect(offered.length).toBeGreaterThan(8);
  for (const facet of offered) {
    const title = facetWords(facet.id, words);
    await fold(page, title).click();
    const value = facet.values(graph).at(-1)!;
    const label = valueWords(graph, facet.id, value, words);
    await page.getByRole('button', { name: shell.legend.onlyThis(label), exact: true }).click();
    const { filters } = decodeView(await linkOf(page), graph).view;
    const left = relationsUnder(graph, filters).map(({ id }) => id);
    const now = (await visibleIds(page)).relations;
    expect(now, title).toEqual([...left].sort());
    expect(now.length, title).toBeLessThan(before.relations.length);
    await expect(page.locator('[data-sentence]')).toContainText(title);
    await expect(chips(page).filter({ hasText: title })).toHaveCount(1);
    await page.getByRole('button', { name: shell.legend.allOf(title), exact: true }).click();
    expect(await visibleIds(page), title).toEqual(before);
    await fold(page, title).click();
  }
  expect(await linkOf(page)).toBe('step=3');
});

test('chips are taken back one by one with keys alone, and nothing of the page moves', async ({ page }) => {
  await openMap(page, 'off.sign=opposes&only.certainty=certain&lonely=names');
  await openFilters(page);
  await expect(chips(page)).toHaveCount(3);
  const map = page.locator('[data-map]');
  const [box, legend] = [await map.boundingBox(), await page.getByRole('checkbox').first().boundingBox()];
  await chips(page).first().focus();
  await page.keyboard.press('Enter');
  await expect(chips(page)).toHaveCount(2);
  await expect(chips(page).first()).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(chips(page).nth(1)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(chips(page)).toHaveCount(1);
  await expect(chips(page).first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(chips(page)).toHaveCount(0);
  expect(await linkOf(page)).toBe('');
  expect(await page.evaluate(() => document.activeElement?.closest('[data-filters]') !== null)).toBe(true);
  expect(await map.boundingBox()).toEqual(box);
  expect(await page.getByRole('checkbox').first().boundingBox()).toEqual(legend);
  await page.keyboard.press('Control+z');
  await expect(chips(page)).toHaveCount(1);
});

test('whatever row is switched stays under the pointer, also at the foot of the filters', async ({
  page,
}) => {
  await openMap(page);
  await openFilters(page);
  const rows = page.getByRole('checkbox');
  for (let index = 0; index < 24; index += 4) {
    const row = rows.nth(index);
    const box = (await row.boundingBox())!;
    if (box.y + box.height > 800) break;
    const point = { x: box.x + 60, y: box.y + box.height - 4 };
    for (const press of ['on', 'off']) {
      await page.mouse.click(point.x, point.y);
      await page.waitForTimeout(100);
      expect(await isAt(row, point), `${index} ${press}`).toBe(true);
      expect(await row.boundingBox()).toEqual(box);
    }
  }
});

test('a row that is switched by a key stays in sight below the chips', async ({ page }) => {
  await openMap(page);
  const last = (await openFilters(page)).getByRole('checkbox').last();
  await last.focus();
  await last.evaluate((row) => row.scrollIntoView({ block: 'end' }));
  await page.keyboard.press('Space');
  await expect(chips(page)).toHaveCount(1);
  await expect(last).toBeFocused();
  const [row, head] = [(await last.boundingBox())!, (await active(page).boundingBox())!];
  expect(row.y).toBeGreaterThanOrEqual(head.y + head.height - 1);
  await expect(last).toBeInViewport();
});

test('a view that a stretch of time or words empty offers to lift just these', async ({ page }) => {
  await openMap(page, 'step=3&time=held:1800..1810:drop');
  const notice = page.getByRole('status').filter({ hasText: shell.empty.heading });
  await expect(notice).toBeVisible();
  await notice.getByRole('button', { name: /^Remove filter: Only what was so/ }).click();
  await expect(notice).toHaveCount(0);
  expect(await linkOf(page)).toBe('step=3');
  await openMap(page, 'step=3&words=xyzzy');
  await notice.getByRole('button', { name: /^Remove filter: .*xyzzy/ }).click();
  expect(await linkOf(page)).toBe('step=3');
});

test('a ready-made view is one change, pressed while it holds, and undone as one', async ({ page }) => {
  await openMap(page);
  const before = await visibleIds(page);
  await openFilters(page);
  await fold(page, filtering.presets).click();
  const preset = page.getByRole('button', { name: refining.presets.possible });
  await preset.click();
  await expect(preset).toHaveAttribute('aria-pressed', 'true');
  expect((await visibleIds(page)).relations).not.toEqual(before.relations);
  await page.getByRole('checkbox').first().click();
  await expect(preset).toHaveAttribute('aria-pressed', 'false');
  await page.keyboard.press('Control+z');
  await expect(preset).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Control+z');
  await expect.poll(() => visibleIds(page)).toEqual(before);
});

test('axe finds nothing in further filters, ready-made views and chips', async ({ page }) => {
  await openMap(page, 'step=3&off.sign=opposes&off.certainty=possible&words=russia');
  await openFilters(page);
  await fold(page, filtering.presets).click();
  await fold(page, filtering.more).click();
  await fold(page, ui.facets.certainty).click();
  await fold(page, ui.facets.section).click();
  await expect(page.getByRole('searchbox', { name: refining.search(ui.facets.section) })).toBeVisible();
  await expect(chips(page).first()).toBeVisible();
  await expectNoFindings(page, 'further filters');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('the filter button counts what is active, and the sheet takes it back', async ({ page }) => {
    await openMap(page, 'view=list&off.sign=opposes&words=russia');
    const name = filtering.filterButton(shell.bar.filter, 2);
    await page.getByRole('button', { name, exact: true }).click();
    await expect(chips(page)).toHaveCount(2);
    await expectNoFindings(page, 'chips in the sheet');
    await chips(page).first().click();
    await chips(page).first().click();
    await expect(chips(page)).toHaveCount(0);
    await page.getByRole('dialog').getByRole('button', { name: shell.close }).click();
    await expect(page.getByRole('button', { name: shell.bar.filter, exact: true })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });
});

function isAt(row: Locator, point: { readonly x: number; readonly y: number }): Promise<boolean> {
  return row.evaluate((element, { x, y }) => element.contains(document.elementFromPoint(x, y)), point);
}
