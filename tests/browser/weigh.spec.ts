import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from '../support/browser/accessibility.ts';
import { drawnOn } from '../support/browser/drawn-lines.ts';
import { linkOf, openMap, pictureIsThere, selectionOf, visibleIds } from '../support/browser/open-map.ts';
import { mapOf } from '../support/browser/shipped-map.ts';
import { shell, words } from '../support/browser/words.ts';
import { openFilters } from '../support/browser/frame.ts';

const { weighing } = words;
const SECOND = './orrim-strait-2031.html';
const DISPUTED = 'ambery|payment|pilots-guild';

async function openWeigh(page: Page, link = '', address = './'): Promise<void> {
  if (page.url() !== 'about:blank') await page.goto('about:blank');
  await page.goto(`${address}#view=weigh${link ? `&${link}` : ''}`);
  await expect(page.locator('[data-weigh]')).toBeVisible();
}

const section = (page: Page, heading: string) =>
  page.locator('[data-weigh] section', { has: page.getByRole('heading', { level: 3, name: heading }) });

test.describe('the first map', () => {
  test('shows both sides of Russia and the Taliban beside each other', async ({ page }) => {
    await openWeigh(page);
    const card = section(page, weighing.mixed.heading).locator('article').first();
    await expect(card).toContainText('Russia and the Taliban');
    const sides = card.locator('.sides > section');
    await expect(sides).toHaveCount(2);
    await expect(sides.nth(0)).toContainText(weighing.mixed.supports);
    await expect(sides.nth(0).locator('blockquote')).toContainText([
      'provided overt political and intelligence support to the Taliban',
      'admitted to sharing intelligence on ISIS-K with the Taliban since late 2016',
    ]);
    await expect(sides.nth(1)).toContainText(weighing.mixed.opposes);
    await expect(sides.nth(1).locator('blockquote')).toHaveText([
      'Russia officially considers the Taliban a terrorist group',
    ]);
    const [one, other] = [(await sides.nth(0).boundingBox())!, (await sides.nth(1).boundingBox())!];
    expect(one.y).toBe(other.y);
    expect(other.x).toBeGreaterThanOrEqual(one.x + one.width);
  });

  test('says what was looked at where nothing is contradicted, and follows the filters', async ({ page }) => {
    await openWeigh(page);
    const of = section(page, weighing.contradictions.heading);
    const { graph } = await mapOf(page);
    const { relations } = await visibleIds(page);
    const statements = relations.flatMap((id) => graph.relations.get(id as never)!.claims).length;
    await expect(of).toContainText(weighing.contradictions.none(statements));
    await page.getByRole('button', { name: weighing.scope.all }).click();
    await expect(of).toContainText(weighing.contradictions.none(graph.claims.size));
    await expect(page.locator('[data-weigh]')).toContainText(weighing.scope.allOf(graph.relations.size));
  });

  test('sets a refusal beside an option apart, folded', async ({ page }) => {
    await openWeigh(page, 'step=3');
    const fold = section(page, weighing.contradictions.heading).locator('details').first();
    await expect(fold.locator('.sides').first()).toBeHidden();
    await fold.locator('summary').click();
    await expect(fold.locator('.sides').first()).toBeVisible();
    await expect(fold).toContainText('both may be true');
  });

  test('opens the evidence of a line by keyboard, and links two by a chain', async ({ page }) => {
    await openWeigh(page);
    await page.getByRole('button', { name: weighing.scope.all }).click();
    const row = section(page, weighing.single.heading).locator('button.row').first();
    await row.focus();
    const top = await page.locator('[data-view]').evaluate((view) => view.scrollTop);
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-evidence] blockquote').first()).toBeVisible();
    expect(await selectionOf(page)).not.toBeNull();
    await expect(page.locator('[data-evidence]')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(row).toBeFocused();
    // The view stays as the reader left it.
    expect(await page.locator('[data-view]').evaluate((view) => view.scrollTop)).toBe(top);
    await expect(page.getByRole('button', { name: weighing.scope.all })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await page.getByLabel(weighing.chain.from, { exact: true }).selectOption('isis-k');
    await page.getByLabel(weighing.chain.to, { exact: true }).selectOption('russian-intelligence');
    await expect(section(page, weighing.chain.heading)).toContainText(weighing.chain.result(1, 1));
  });

  test('counts in the finds as in the view that they lead to', async ({ page }) => {
    await openMap(page);
    const find = page.locator('[data-evidence] .find', { hasText: words.finds.single.title });
    const [count] = /\d+ of \d+/.exec((await find.textContent())!)!;
    await find.click();
    await page.getByRole('button', { name: words.shell.overview.from.single }).click();
    await expect(page.locator('[data-weigh]')).toBeVisible();
    expect(await linkOf(page)).toContain('view=weigh');
    await expect(section(page, weighing.single.heading)).toContainText(count);
    await page.goBack();
    await expect(page.locator('[data-map]')).toBeVisible();
  });

  test('is accessible with all that it shows', async ({ page }) => {
    await openWeigh(page, 'step=3');
    await expectAccessible(page, 'weigh');
  });
});

test.describe('the second map', () => {
  test('has what one states and another denies side by side, with who said it when, and how it was graded', async ({
    page,
  }) => {
    await openWeigh(page, '', SECOND);
    const card = section(page, weighing.contradictions.heading).locator('article').first();
    const sides = card.locator('.sides > section');
    await expect(sides.nth(0)).toContainText(weighing.said.states);
    await expect(sides.nth(0)).toContainText(
      'Osric Pellay said on 2 April that Ambery paid the Pilots’ Guild (stated; 1 passage).',
    );
    await expect(sides.nth(1)).toContainText(weighing.said.denies);
    await expect(sides.nth(1)).toContainText(
      'Renée Taldar said on 2 April that Ambery did not pay the Pilots’ Guild (stated; 1 passage).',
    );
    await expect(sides.nth(1)).toContainText(words.grades.credibilities[6]);
    await card.getByRole('button', { name: weighing.onMap }).click();
    await pictureIsThere(page);
    expect(await selectionOf(page)).toBe(DISPUTED);
    await expect(page.locator('[data-evidence]')).toContainText(shell.panel.contradicted);
  });

  test('marks it on the line and in the legend, and marks no other line', async ({ page }) => {
    await openMap(page, '', SECOND);
    const filters = await openFilters(page);
    await expect(filters.getByText(words.shell.legend.contradicted)).toBeVisible();
    expect((await drawnOn(page)).contradicted).toEqual(['ambery|pilots-guild']);
  });

  test('is marked in the picture that stands without JavaScript', async ({ page }) => {
    await page.route(/assets\/index-[^/]*\.js$/, (route) => route.abort());
    await page.goto(SECOND);
    const line = page.locator('figure svg [data-id="ambery|pilots-guild"]').first();
    await expect(line.locator('circle')).toHaveCount(1);
    await expect(page.locator('figure svg [data-id="ambery|tug-crews"] circle')).toHaveCount(0);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('the sides stand under each other, nothing is wider than the screen', async ({ page }) => {
    await openWeigh(page, 'step=3');
    const sides = section(page, weighing.mixed.heading).locator('.sides').first().locator('> section');
    const [one, other] = [(await sides.nth(0).boundingBox())!, (await sides.nth(1).boundingBox())!];
    expect(other.x).toBe(one.x);
    expect(other.y).toBeGreaterThanOrEqual(one.y + one.height);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await expectAccessible(page, 'weigh on a phone');
  });
});

test('on paper the view is whole, with nothing to press', async ({ page }) => {
  await openWeigh(page, 'step=3');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: weighing.scope.all })).toBeHidden();
  const folded = section(page, weighing.single.heading).locator('details article').last();
  await expect(folded).toBeVisible();
  const box = (await folded.boundingBox())!;
  expect(box.height).toBeGreaterThan(20);
});
