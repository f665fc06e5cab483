import { expect, test, type Page } from '@playwright/test';
import { openFilters } from '../support/browser/frame.ts';
import { expectAccessible, findingsOn } from '../support/browser/accessibility.ts';
import { linkOf, openMap } from '../support/browser/open-map.ts';
import { shell, words } from '../support/browser/words.ts';

async function openCodebook(page: Page, entry?: string): Promise<void> {
  if (page.url() !== 'about:blank') await page.goto('about:blank');
  await page.goto(`./#view=codebook${entry ? `&entry=${entry}` : ''}`);
  await expect(page.locator('[data-codebook]')).toBeVisible();
}

const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('data-entry') ?? null);

test.describe('the codebook', () => {
  test('is reached from a statement by keyboard, and left again by Back', async ({ page }) => {
    await openMap(page, 'c094');
    const link = page.locator('[data-evidence] [data-claim=c094] dl').getByRole('link').first();
    await link.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('look:stated');
    expect(await linkOf(page)).toContain('view=codebook');
    await page.goBack();
    await expect(page.locator('[data-map]')).toBeVisible();
    await expect(page.locator('[data-evidence] [data-claim]').first()).toBeVisible();
  });

  test('is reached from the legend, as a whole and at a row', async ({ page }) => {
    await openMap(page);
    await openFilters(page);
    await page.getByRole('link', { name: words.codebook.heading, exact: true }).click();
    await expect(page.getByRole('heading', { name: words.codebook.heading, exact: true })).toBeVisible();
    await page.getByRole('link', { name: words.codebook.entryFor('sanctuary') }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('type:sanctuary');
    await expect(page.locator('[data-entry="type:sanctuary"]')).toBeInViewport();
  });

  test('opens at the row that a link names, and shows its lines alone on the map', async ({ page }) => {
    await openCodebook(page, 'look:alleged');
    await expect.poll(() => focused(page)).toBe('look:alleged');
    const card = page.locator('article', { has: page.locator('[data-entry="look:alleged"]') });
    await card.getByRole('button').click();
    await expect(page.locator('[data-map]')).toBeVisible();
    expect(await linkOf(page)).toContain('only.look=alleged');
  });

  test('holds the rules of the first map, each with a link of its own', async ({ page }) => {
    await openCodebook(page, 'rule:3');
    await expect.poll(() => focused(page)).toBe('rule:3');
    expect(await page.locator('[data-entry^="rule:"]').count()).toBeGreaterThan(10);
  });

  test('is printed whole and alone', async ({ page }) => {
    await openCodebook(page);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('heading', { name: words.codebook.heading, exact: true })).toBeVisible();
    for (const chrome of ['header h1', 'aside', '[role=switch]', 'nav', '[data-codebook] button'])
      for (const part of await page.locator(chrome).all()) await expect(part).toBeHidden();
    const cut = await page.evaluate(() => {
      const { scrollHeight, clientHeight } = document.querySelector('.view')!;
      return scrollHeight - clientHeight;
    });
    expect(cut).toBeLessThanOrEqual(1);
  });

  test('axe finds nothing, with every row shown', async ({ page }) => {
    await openCodebook(page);
    await page.locator('[data-codebook]').getByRole('checkbox').check();
    await expectAccessible(page, 'codebook');
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('the codebook fits, and is not covered by the statement that led to it', async ({ page }) => {
    await openMap(page, 'c094');
    await page.locator('[data-evidence] [data-claim=c094] dl').getByRole('link').first().tap();
    await expect.poll(() => focused(page)).toBe('look:stated');
    await expect(page.locator('[data-evidence]')).toHaveCount(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    expect(await findingsOn(page, ['target-size'])).toEqual([]);
  });

  test('the sheet of the filters closes when a row asks for the codebook', async ({ page }) => {
    await openMap(page);
    await page.getByRole('button', { name: shell.bar.filter, exact: true }).tap();
    await page.getByRole('link', { name: words.codebook.entryFor('Alleged') }).tap();
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect.poll(() => focused(page)).toBe('look:alleged');
  });
});
