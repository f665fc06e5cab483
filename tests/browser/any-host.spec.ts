import { expect, test } from '@playwright/test';
import { siteInFolder, type Site } from '../support/browser/build-map.ts';
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
