import { expect, test } from '@playwright/test';
import { expectAccessible, findingsOn } from '../support/browser/accessibility.ts';
import { openMap, openView } from '../support/browser/open-map.ts';
import { shell } from '../support/browser/words.ts';
import { openFilters } from '../support/browser/frame.ts';

const screens = [
  { name: 'a wide screen', size: { width: 1440, height: 900 } },
  { name: 'a narrow screen', size: { width: 1024, height: 768 } },
] as const;

for (const { name, size } of screens) {
  test.describe(`on ${name} axe finds nothing`, () => {
    test.use({ viewport: size });

    test('on the map, and with the filters open', async ({ page }) => {
      await openMap(page);
      await expectAccessible(page, 'map');
      await openFilters(page);
      await expectAccessible(page, 'map and filters');
    });

    test('with evidence open', async ({ page }) => {
      await openMap(page, 'russia|taliban');
      await expect(page.locator('[data-evidence] blockquote').first()).toBeVisible();
      await expectAccessible(page, 'evidence');
    });

    test('with a statement unfolded', async ({ page }) => {
      await openMap(page, 'c094');
      await expect(page.locator('[data-evidence] [data-claim=c094] blockquote')).toBeVisible();
      await expectAccessible(page, 'statement');
    });

    test('with a profile open', async ({ page }) => {
      await openMap(page, 'taliban');
      await expect(page.locator('[data-evidence] h3').first()).toBeVisible();
      await expectAccessible(page, 'profile');
    });

    test('with a search open', async ({ page }) => {
      await openMap(page);
      await page.getByRole('combobox', { name: shell.search.label }).fill('taliban');
      await page.keyboard.press('ArrowDown');
      await expect(page.getByRole('listbox', { name: shell.search.label })).toBeVisible();
      await expectAccessible(page, 'search');
    });

    test('on the list', async ({ page }) => {
      await openMap(page, 'view=list');
      await expectAccessible(page, 'list');
    });

    test('where nothing is left to show', async ({ page }) => {
      await openMap(page, 'off.sign=supports,opposes,contact,neither');
      await expect(page.getByText(shell.empty.heading)).toBeVisible();
      await expectAccessible(page, 'empty');
    });
  });
}

// What else a view can be in is held where that is tested: search, palette, menus, the answer, a focus, several chosen.
test.describe('axe finds nothing', () => {
  const chain = 'ask=russia,isis-k&chain=russia,afghanistan,isis-k';
  for (const [view, link] of [
    ['list', 'focus=taliban&steps=2&trail=russia'],
    ['text', 'select=russia|taliban'],
    ['weigh', chain],
    ['table', 'focus=taliban&marked=russia,isis-k'],
    ['matrix', 'select=russia|taliban'],
    ['timeline', `time=held:2010..2019&${chain}`],
    ['codebook', 'off.certainty=certain'],
    ['table', 'off.sign=supports,opposes,contact,neither'],
  ] as const)
    test(`on ${view} with ${link}`, async ({ page }) => {
      await openView(page, `view=${view}&${link}`);
      await expectAccessible(page, view);
    });

  test('in colours that the system forces on it', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    for (const view of ['map', 'table', 'matrix', 'timeline']) {
      await openView(page, `view=${view}&focus=taliban&off.certainty=certain`);
      expect.soft(await findingsOn(page, ['color-contrast']), view).toEqual([]);
    }
  });
});

test.describe('on a phone axe finds nothing', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('on the list', async ({ page }) => {
    await openMap(page);
    await expectAccessible(page, 'list');
  });

  test('on the map', async ({ page }) => {
    await openMap(page, 'view=map');
    await expectAccessible(page, 'map');
  });

  test('with evidence or a profile over the page', async ({ page }) => {
    await openMap(page, 'russia|taliban');
    await expectAccessible(page, 'evidence');
    await openMap(page, 'taliban');
    await expectAccessible(page, 'profile');
  });

  test('with the filters in their sheet', async ({ page }) => {
    await openMap(page);
    await page.getByRole('button', { name: shell.bar.filter, exact: true }).tap();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectAccessible(page, 'sheet');
  });

  test('on the newer views, and where nothing is left to show', async ({ page }) => {
    for (const link of [
      'view=table',
      'view=matrix',
      'view=timeline',
      'off.sign=supports,opposes,contact,neither',
    ]) {
      await openView(page, link);
      expect.soft(await findingsOn(page), link).toEqual([]);
    }
  });

  test('with a search open', async ({ page }) => {
    await openMap(page);
    await page.getByRole('button', { name: shell.bar.search, exact: true }).tap();
    await page.getByRole('combobox', { name: shell.search.label }).fill('taliban');
    await expectAccessible(page, 'search');
  });
});

// Axe runs it only when it is asked to.
for (const size of [screens[0].size, screens[1].size, { width: 360, height: 740 }])
  test(`every target is large enough or has room around it at ${size.width} px`, async ({ page }) => {
    await page.setViewportSize(size);
    for (const link of ['view=map', 'view=list', 'russia|taliban']) {
      await openMap(page, link);
      await expect(page.locator('[data-evidence] h2, [data-list] h2, [data-map]').first()).toBeVisible();
      expect.soft(await findingsOn(page, ['target-size']), link).toEqual([]);
      await page.getByRole('button', { name: shell.bar.filter }).first().click();
      await expect(page.getByRole('checkbox').first()).toBeVisible();
      expect.soft(await findingsOn(page, ['target-size']), link).toEqual([]);
    }
  });

test.describe('without JavaScript', () => {
  // Axe itself is a script, so the page is held back from starting instead.
  test('axe finds nothing on the static page', async ({ page }) => {
    await page.route(/assets\/index-[^/]*\.js$/, (route) => route.abort());
    await page.goto('./');
    await expect(page.locator('figure svg')).toBeVisible();
    await expectAccessible(page, 'static page');
  });
});
