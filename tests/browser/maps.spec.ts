import { createHash } from 'node:crypto';
import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from '../support/browser/accessibility.ts';
import { siteInFolder, siteOf } from '../support/browser/build-map.ts';
import { openMap, pictureIsThere, selectionOf } from '../support/browser/open-map.ts';
import { mapOf } from '../support/browser/shipped-map.ts';
import { expectNothingForbidden, watch } from '../support/browser/watch.ts';
import { words } from '../support/browser/words.ts';
import { mapInput } from '../support/build.ts';

const SOME_ACTOR = 'russia';
const sha256 = (data: Uint8Array) => createHash('sha256').update(data).digest('hex');

const switchOn = (page: Page) => page.getByRole('button', { name: words.maps.choose });
const listOn = (page: Page) => page.getByRole('navigation', { name: words.maps.label });
const idOf = (page: Page) => page.evaluate(() => window.entente!.map.id);
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** Another map than the one of the front page: its row in the switch, and its file. */
async function anotherMap(page: Page) {
  const [, other] = (await mapOf(page)).shipped.maps;
  if (!other) throw new Error('Only one map was built.');
  return other;
}

/** The other map's page, opened, with what it was shipped with. */
async function openAnother(page: Page, link = '') {
  await openMap(page);
  const { address } = await anotherMap(page);
  await openMap(page, link, address);
  return (await mapOf(page)).shipped;
}

test.describe('the switch between the maps', () => {
  test('lists every map by its title, and the one that is open is marked', async ({ page }) => {
    await openMap(page);
    const { shipped } = await mapOf(page);
    await expect(listOn(page)).toBeHidden();
    await switchOn(page).click();
    await expect(listOn(page).getByRole('link')).toHaveText(shipped.maps.map(({ title }) => title));
    await expect(listOn(page).locator('[aria-current="page"]')).toHaveText(shipped.map.title);
    await expect(switchOn(page)).toHaveAttribute('aria-expanded', 'true');
    await heading(page).click();
    await expect(listOn(page)).toBeHidden();
  });

  test('opens another map by a click, and Back comes to the view that was left', async ({ page }) => {
    await openMap(page, SOME_ACTOR);
    const first = await idOf(page);
    const other = await anotherMap(page);
    await switchOn(page).click();
    await listOn(page).getByRole('link', { name: other.title }).click();
    await expect(heading(page)).toHaveText(other.title);
    await pictureIsThere(page);
    expect(await idOf(page)).toBe(other.id);
    expect(new URL(page.url()).hash).toBe('');
    await page.goBack();
    await pictureIsThere(page);
    await expect.poll(() => idOf(page)).toBe(first);
    expect(await selectionOf(page)).toBe(SOME_ACTOR);
  });

  test('opens another map by the keyboard alone', async ({ page }) => {
    await openMap(page);
    const { maps, map } = (await mapOf(page)).shipped;
    const links = listOn(page).getByRole('link');
    await switchOn(page).focus();
    await page.keyboard.press('Enter');
    await expect(links.filter({ hasText: map.title })).toBeFocused();
    await page.keyboard.press('End');
    await expect(links.last()).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(links.first()).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(links.nth(1)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(heading(page)).toHaveText(maps[1]!.title);
  });

  test('is closed by Escape and by leaving it, and takes nothing else along', async ({ page }) => {
    await openMap(page, SOME_ACTOR);
    await switchOn(page).focus();
    await page.keyboard.press('ArrowDown');
    await expect(listOn(page).getByRole('link').first()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(listOn(page)).toBeHidden();
    await expect(switchOn(page)).toBeFocused();
    expect(await selectionOf(page)).toBe(SOME_ACTOR);
    await page.keyboard.press('ArrowUp');
    await expect(listOn(page).getByRole('link').last()).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(listOn(page)).toBeHidden();
  });

  test('holds real links: another map can be opened beside this one', async ({ page, context }) => {
    await openMap(page);
    const other = await anotherMap(page);
    await switchOn(page).click();
    const opened = context.waitForEvent('page');
    await listOn(page).getByRole('link', { name: other.title }).click({ button: 'middle' });
    await expect(heading(await opened)).toHaveText(other.title);
  });

  test("keeps the reader's theme, and nothing of the view", async ({ page }) => {
    await openMap(page, `select=${SOME_ACTOR}&theme=dark`);
    const other = await anotherMap(page);
    await switchOn(page).click();
    await listOn(page).getByRole('link', { name: other.title }).click();
    await expect(heading(page)).toHaveText(other.title);
    await pictureIsThere(page);
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    expect(await selectionOf(page)).toBeNull();
  });

  test('fits a narrow screen, with targets for a finger', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await openAnother(page);
    await switchOn(page).click();
    for (const target of [switchOn(page), ...(await listOn(page).getByRole('link').all())]) {
      const { x, width, height } = (await target.boundingBox())!;
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(360);
    }
  });

  test('has no fault of access', async ({ page }) => {
    await openAnother(page);
    await switchOn(page).click();
    await expectAccessible(page, 'the open switch');
  });

  test('is not there where a map is published alone', async ({ page }) => {
    const site = await siteOf(mapInput({}, 'russia -support-> taliban'));
    try {
      await openMap(page, '', site.address);
      await expect(switchOn(page)).toHaveCount(0);
      await expect(heading(page)).toHaveText('A test');
    } finally {
      site.close();
    }
  });
});

test('the maps work in any folder of a static host, and ask for nothing outside it', async ({
  page,
  context,
}) => {
  const folder = "maps/of a friend's (2021)";
  const site = await siteInFolder(folder);
  try {
    const seen = await watch(context, site.address);
    const home = `${site.address}${encodeURI(folder)}/`;
    const outside: string[] = [];
    page.on('request', (request) => {
      const address = request.url();
      if (/^http/.test(address) && !decodeURI(address).startsWith(decodeURI(home))) outside.push(address);
    });
    await openMap(page, '', home);
    const [front, other] = (await mapOf(page)).shipped.maps;
    for (const wanted of [other!, front!]) {
      await switchOn(page).click();
      await listOn(page).getByRole('link', { name: wanted.title }).click();
      await expect(heading(page)).toHaveText(wanted.title);
      await pictureIsThere(page);
    }
    expect(page.url()).toBe(home);
    expect(outside).toEqual([]);
    expectNothingForbidden(seen);
  } finally {
    site.close();
  }
});

test('every text that is shipped is the one that was coded, byte for byte', async ({ page }) => {
  await page.goto('./');
  const { maps } = (await mapOf(page)).shipped;
  let count = 0;
  for (const { address } of maps) {
    await page.goto(address);
    const { shipped, graph } = await mapOf(page);
    for (const [id, text] of Object.entries(shipped.texts)) {
      const answer = await page.request.get(new URL(text, page.url()).href);
      expect(sha256(await answer.body())).toBe(graph.sources.get(id as never)!.text!.sha256);
      count += 1;
    }
    const named = [...graph.sources.values()].filter((source) => source.text?.file);
    expect(Object.keys(shipped.texts)).toEqual(named.map(({ id }) => id));
  }
  expect(count).toBeGreaterThan(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('each map has its own title, picture and list, and leads to the others', async ({ page }) => {
    await page.goto('./');
    const { maps } = (await mapOf(page)).shipped;
    for (const { title } of [...maps.slice(1), maps[0]!]) {
      await page.getByRole('navigation').getByRole('link', { name: title }).click();
      await expect(heading(page)).toHaveText(title);
      const { graph } = await mapOf(page);
      expect(graph.map.title).toBe(title);
      expect(await page.title()).toContain(title);
      await expect(page.locator('figure svg')).toBeVisible();
      await expect(page.getByText(graph.map.question)).toBeVisible();
      const ids = new Set(await page.locator('[id]').evaluateAll((rows) => rows.map(({ id }) => id)));
      expect([...graph.claims.keys()].filter((id) => !ids.has(id))).toEqual([]);
      await expect(page.locator('nav [aria-current="page"]')).toHaveText(title);
    }
  });

  test('a notice stands with the title', async ({ page }) => {
    await page.goto('./');
    const { maps } = (await mapOf(page)).shipped;
    for (const { address } of maps) {
      await page.goto(address);
      const { notice } = (await mapOf(page)).graph.map;
      if (notice === undefined) continue;
      await expect(page.locator('header').getByText(notice)).toBeVisible();
      expect(await page.title()).toContain(notice);
    }
  });
});

test.describe('a notice', () => {
  for (const [width, height] of [
    [1440, 900],
    [1024, 768],
    [360, 740],
  ] as const)
    test(`stands with the title at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      const { map } = await openAnother(page);
      expect(map.notice).toMatch(/fiction/i);
      const tag = page.getByRole('banner').getByText(map.notice!);
      await expect(tag).toBeVisible();
      // Cut where there is no room, but never so far that its first words are gone.
      const box = (await tag.boundingBox())!;
      expect(box.width).toBeGreaterThan(120);
      expect(box.x + box.width).toBeLessThanOrEqual(width);
      expect(await page.title()).toContain(map.notice);
    });

  test('stands once and whole, in every view', async ({ page }) => {
    const { map } = await openAnother(page);
    for (const name of [words.shell.bar.text, words.shell.bar.map]) {
      await page.getByRole('button', { name, exact: true }).click();
      const told = page.getByText(map.notice!, { exact: true });
      await expect(told).toHaveCount(1);
      expect(
        await told.evaluate(
          ({ scrollWidth, clientWidth, scrollHeight, clientHeight }) =>
            scrollWidth <= clientWidth && scrollHeight <= clientHeight + 1,
        ),
      ).toBe(true);
    }
  });

  test('is not on a map that has none', async ({ page }) => {
    await openMap(page);
    expect((await mapOf(page)).shipped.map.notice).toBeUndefined();
    await expect(page.locator('[data-notice]')).toHaveCount(0);
  });
});
