import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import later from '../../src/core/words/en/strings.later.json' with { type: 'json' };
import { root, siteInFolder, type Site } from '../support/browser/build-map.ts';
import { clickOn, linkOf, openMap, visibleIds } from '../support/browser/open-map.ts';
import { expectNothingForbidden, watch } from '../support/browser/watch.ts';
import { rearrange } from '../support/browser/frame.ts';

const folder = "maps/of a friend's (2021)";
let site: Site;

test.beforeAll(async () => {
  site = await siteInFolder(folder);
});
test.afterAll(() => site.close());

test('the build works in any folder of a static host, and asks for nothing outside it', async ({
  page,
  context,
}) => {
  const seen = await watch(context, site.address);
  const home = `${site.address}${encodeURI(folder)}/`;
  const outside: string[] = [];
  page.on('request', (request) => {
    const address = request.url();
    if (/^http/.test(address) && !decodeURI(address).startsWith(decodeURI(home))) outside.push(address);
  });
  await openMap(page, '', home);
  expect((await visibleIds(page)).relations.length).toBeGreaterThan(10);
  await clickOn(page, 'russia|taliban');
  await expect(page.locator('[data-evidence] blockquote').first()).toBeVisible();
  expect(page.url()).toBe(`${home}#${await linkOf(page)}`);
  // The worker is a file of its own, with an address that has to be found from there too.
  const worker = page.waitForEvent('worker');
  const code = page.waitForResponse(/worker[^/]*\.js$/);
  await rearrange(page);
  expect((await worker).url()).toContain(home);
  expect((await code).status()).toBe(200);
  expect(outside).toEqual([]);
  expectNothingForbidden(seen);
});

test('the fonts of the page are its own', async ({ page }) => {
  const home = `${site.address}${encodeURI(folder)}/`;
  await openMap(page, '', home);
  const faces = await page.evaluate(() => [
    document.fonts.check('600 14px "Noto Sans"'),
    document.fonts.size,
  ]);
  expect(faces[0]).toBe(true);
  expect(faces[1]).toBeGreaterThan(2);
});

/** A host of pages of our own. */
async function hostOf(pages: Readonly<Record<string, string>>): Promise<{ server: Server; address: string }> {
  const server = createServer(({ url = '' }, answer) => {
    const body = pages[url.split('?')[0] ?? ''];
    answer.writeHead(body === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    answer.end(body ?? '');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { server, address: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}` };
}

test('without the slash of its folder the page has its text, and says what to do', async ({ page }) => {
  const { server, address } = await hostOf({ '/maps': readFileSync(join(root, 'dist/index.html'), 'utf8') });
  await page.goto(`${address}/maps`);
  await expect(page.getByText(later.staticPage.alone)).toBeVisible();
  server.close();
});

test('opened from a disk the page says in a sentence what to do', async ({ page }) => {
  await page.goto(pathToFileURL(join(root, 'dist/index.html')).href);
  await expect(page.getByText(later.staticPage.alone)).toBeVisible();
});

test('where everything is found that sentence is not shown, with or without scripts', async ({ browser }) => {
  for (const javaScriptEnabled of [true, false]) {
    const page = await browser.newPage({ javaScriptEnabled });
    await page.goto(`${site.address}${encodeURI(folder)}/`);
    await expect(page.getByText(later.staticPage.alone)).toBeHidden();
    await page.close();
  }
});

test('within an article the wheel scrolls the article, and with Ctrl it zooms the map', async ({ page }) => {
  const map = `${site.address}${encodeURI(folder)}/`;
  const { server, address } = await hostOf({
    '/': `<!doctype html><title>An article</title><div style="height:200px">Read on.</div><iframe width="900" height="500" src="${map}"></iframe><div style="height:3000px">And on.</div>`,
  });
  await page.setViewportSize({ width: 1000, height: 800 });
  await page.goto(address);
  const frame = page.frames()[1]!;
  await frame.waitForFunction(() => performance.getEntriesByName('entente:picture').length > 0);
  await frame.waitForFunction(() => document.querySelector('.frame-hint') !== null);
  const width = () =>
    frame.evaluate(() => window.entente!.boxOf(window.entente!.visible().actors[0]!)!.width);
  const before = await width();
  await page.mouse.move(700, 450);
  await page.mouse.wheel(0, 120);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(50);
  await expect(frame.getByText(later.frame.wheel)).toBeVisible();
  expect(await width()).toBeCloseTo(before, 1);
  await page.mouse.move(700, 300);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -240);
  await page.keyboard.up('Control');
  await expect.poll(width).toBeGreaterThan(before);
  server.close();
});
