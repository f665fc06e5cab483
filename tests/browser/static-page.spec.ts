import { expect, test } from '@playwright/test';
import { openMap, visibleIds } from '../support/browser/open-map.ts';
import { mapOf } from '../support/browser/shipped-map.ts';
import { shell } from '../support/browser/words.ts';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page shows title, question, picture, list and what the map rests on', async ({ page }) => {
    await page.goto('./');
    const { graph } = await mapOf(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(graph.map.title);
    await expect(page).toHaveTitle(new RegExp(graph.map.title.replace(/[^\w ]/g, '.')));
    await expect(page.locator('[data-headline]')).toHaveText(graph.map.headline!.text);
    await expect(page.getByText(graph.map.question)).toBeVisible();
    await expect(page.locator('figure svg')).toBeVisible();
    await expect(page.locator('[data-list]')).toBeVisible();
    // A locator by text passes over this element.
    const hint = await page
      .locator('noscript')
      .evaluateAll((all) => all.map((one) => one.textContent).join());
    expect(hint).toContain(shell.list.more);
    await expect(page.getByText(/one source/i).first()).toBeVisible();
  });

  test('every statement of the map is there with its quote, and can be linked to', async ({ page }) => {
    await page.goto('./');
    const { graph } = await mapOf(page);
    const ids = new Set(await page.locator('[id]').evaluateAll((rows) => rows.map(({ id }) => id)));
    expect([...graph.claims.keys()].filter((id) => !ids.has(id))).toEqual([]);
    const quotes = (await page.locator('blockquote').allTextContents()).map(lettersQuoted);
    const missing = [...graph.claims.values()].filter(({ evidence }) =>
      evidence.some(
        ({ exact }) => exact !== undefined && !quotes.some((quote) => quote.includes(lettersQuoted(exact))),
      ),
    );
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  test('each link of the static page leads to a place on it', async ({ page }) => {
    await page.goto('./');
    const lost = await page
      .locator('#app a[href^="#"]')
      .evaluateAll((links) =>
        links
          .map((link) => decodeURIComponent(link.getAttribute('href')!.slice(1)))
          .filter((id) => !document.getElementById(id)),
      );
    expect(lost).toEqual([]);
  });

  test('no id stands twice', async ({ page }) => {
    await page.goto('./');
    const ids = await page.locator('[id]').evaluateAll((rows) => rows.map(({ id }) => id));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('picture and list are styled, with nothing wider than a phone', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto('./');
    const { scroll, client, font } = await page.evaluate(() => ({
      scroll: document.documentElement.scrollWidth,
      client: document.documentElement.clientWidth,
      font: getComputedStyle(document.body).fontFamily,
    }));
    expect(scroll).toBeLessThanOrEqual(client);
    expect(font).toContain('Noto Sans');
  });
});

test('static picture, static list and the app hold the same ids', async ({ page, browser, baseURL }) => {
  const still = await (await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! })).newPage();
  await still.goto('./');
  const idsIn = async (selector: string) => [
    ...new Set(
      await still.locator(selector).evaluateAll((rows) => rows.map((row) => row.getAttribute('data-id')!)),
    ),
  ];
  const drawn = (await idsIn('figure svg [data-id]')).sort();
  const listed = (await idsIn('[data-list] [data-id]')).sort();
  await openMap(page);
  const { actors, relations } = await visibleIds(page);
  const { graph } = await mapOf(page);
  const pairs = relations.map((id) => {
    const { from, to } = graph.relations.get(id as never)!;
    return [from, to].sort().join('|');
  });
  expect(drawn).toEqual([...new Set([...actors, ...pairs])].sort());
  expect(listed).toEqual([...new Set([...actors, ...pairs, ...relations])].sort());
  await still.context().close();
});

test('a failed load of the map leaves the list where it was, and says so', async ({ page }) => {
  await page.route(/map-[^/]*\.json$/, (route) => route.fulfill({ status: 404, body: 'gone' }));
  await page.goto('./');
  await expect(page.getByRole('alert')).toContainText('404');
  await expect(page.locator('[data-list]')).toBeVisible();
});

// Readings stand in brackets within the words.
function lettersQuoted(text: string): string {
  return text.replace(/\[[^\]]*\]/g, '').replace(/[^\p{L}\p{N}]/gu, '');
}
