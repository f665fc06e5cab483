import { expect, test, type Page } from '@playwright/test';
import { expectNoFindings } from '../support/browser/accessibility.ts';
import { linkOf, openMap, selectionOf, visibleIds } from '../support/browser/open-map.ts';
import { shell, ui, words } from '../support/browser/words.ts';
import { choosePage } from '../support/browser/frame.ts';

const field = (page: Page) => page.getByRole('combobox', { name: shell.search.label });
const found = (page: Page) => page.getByRole('listbox', { name: shell.search.label });
const palette = (page: Page) => page.getByRole('dialog', { name: words.commands.title });
const rows = (page: Page) => palette(page).getByRole('option');
const press = async (page: Page, key: string) => page.keyboard.press(key);

/** What the keyboard stands on, as a screen reader is told of it. */
async function standsOn(page: Page): Promise<string> {
  const id = await page.evaluate(() => document.activeElement?.getAttribute('aria-activedescendant'));
  return id ? page.locator(`[id="${id}"]`).innerText() : '';
}

test.describe('the search, by keys alone', () => {
  test('answers how two actors are tied, and who says so', async ({ page }) => {
    await openMap(page);
    await press(page, '/');
    await page.keyboard.type('how is russia tied to isisk');
    const question = words.finding.ask('Russia', 'ISIS-K', null);
    await expect(found(page).getByRole('option').first()).toHaveText(question);
    await press(page, 'ArrowDown');
    expect(await standsOn(page)).toBe(question);
    await press(page, 'Enter');
    await expect(page.locator('[data-evidence]').getByRole('heading', { name: question })).toBeVisible();
    expect(await linkOf(page)).toContain('russia');
    expect(await selectionOf(page)).toBe(null);
  });

  test('leaves only what holds the words, in every view and in the link, and one step back undoes it', async ({
    page,
  }) => {
    await openMap(page);
    const before = await visibleIds(page);
    await press(page, '/');
    await page.keyboard.type('intelligence');
    await expect(found(page).getByRole('option').first()).toBeVisible();
    await press(page, 'Control+Enter');
    await expect
      .poll(async () => (await visibleIds(page)).relations.length)
      .toBeLessThan(before.relations.length);
    const link = await linkOf(page);
    expect(link).toContain('words=intelligence');
    await press(page, 'Escape');
    await press(page, 'Control+z');
    await expect.poll(() => visibleIds(page)).toEqual(before);
    await openMap(page, link);
    expect((await visibleIds(page)).relations.length).toBeLessThan(before.relations.length);
  });

  test('says that what it found is only near, and how many there are in all', async ({ page }) => {
    await openMap(page);
    await press(page, '/');
    await page.keyboard.type('talban');
    await expect(found(page)).toContainText(words.finding.near('talban'));
    await expect(found(page).getByRole('group', { name: words.finding.groups.relation })).toContainText(
      /\d+ of \d+/,
    );
    await press(page, 'Enter');
    await expect.poll(() => selectionOf(page)).toBe('taliban');
  });

  test('shows all of a kind where one asks for it', async ({ page }) => {
    await openMap(page);
    await press(page, '/');
    await page.keyboard.type('taliban');
    const relations = found(page)
      .getByRole('group', { name: words.finding.groups.relation })
      .getByRole('option');
    await expect(relations.last()).toContainText('Show all');
    const total = Number(/\d+/.exec(await relations.last().innerText())?.[0]);
    for (let at = 0; at < 60 && !/Show all/.test(await standsOn(page)); at += 1)
      await press(page, 'ArrowDown');
    await press(page, 'Enter');
    await expect(relations).toHaveCount(total);
    await expect(field(page)).toBeFocused();
  });

  test('opens the text at a section that it found', async ({ page }) => {
    await openMap(page);
    await press(page, '/');
    await page.keyboard.type('networks in afghanistan');
    await expect(found(page).getByRole('group', { name: words.finding.groups.source })).toBeVisible();
    for (let at = 0; at < 40 && !/Networks in Afghanistan/.test(await standsOn(page)); at += 1)
      await press(page, 'ArrowDown');
    await press(page, 'Enter');
    await expect(page.locator('[data-text]')).toBeVisible();
  });
});

test.describe('the palette', () => {
  test('is opened from the map and from the search, and gives the focus back', async ({ page }) => {
    await openMap(page);
    await page.locator('[data-map]').focus();
    await press(page, 'Control+k');
    await expect(palette(page).getByRole('combobox')).toBeFocused();
    await press(page, 'Escape');
    await expect(palette(page)).toHaveCount(0);
    await expect(page.locator('[data-map]')).toBeFocused();
    await press(page, '/');
    await press(page, 'Control+k');
    await expect(palette(page)).toBeVisible();
    await press(page, 'Control+k');
    await expect(palette(page)).toHaveCount(0);
    await expect(field(page)).toBeFocused();
  });

  test('is not opened over another dialog', async ({ page }) => {
    await openMap(page);
    await press(page, '?');
    await expect(page.getByRole('dialog', { name: ui.help.title })).toBeVisible();
    await press(page, 'Control+k');
    await expect(palette(page)).toHaveCount(0);
  });

  test('is in the menu of the page', async ({ page }) => {
    await openMap(page);
    await choosePage(page, shell.bar.commands);
    await expect(palette(page)).toBeVisible();
  });

  for (const { typed, link } of [
    { typed: 'go to table', link: 'view=table' },
    { typed: 'theme dark', link: 'theme=dark' },
    { typed: 'possible past denied', link: 'step=3' },
    { typed: 'colour who says', link: 'colour=speaker' },
  ])
    test(`does what is typed: ${typed}`, async ({ page }) => {
      await openMap(page);
      await press(page, 'Control+k');
      await page.keyboard.type(typed);
      await expect(rows(page).first()).toBeVisible();
      await press(page, 'Enter');
      await expect.poll(() => linkOf(page)).toContain(link);
      await expect(palette(page)).toHaveCount(0);
    });

  test('goes to an actor by any of its names, and the reader goes on in its profile', async ({ page }) => {
    await openMap(page);
    await page.locator('[data-map]').focus();
    await press(page, 'Control+k');
    await page.keyboard.type('moscow');
    await expect.poll(() => standsOn(page)).toContain('Russia');
    await press(page, 'Enter');
    await expect.poll(() => selectionOf(page)).toBe('russia');
    await expect(page.locator('[data-evidence]')).toBeFocused();
  });

  test('opens another dialog in its place', async ({ page }) => {
    await openMap(page);
    await press(page, 'Control+k');
    await page.keyboard.type('shortcuts');
    await press(page, 'Enter');
    await expect(page.getByRole('dialog', { name: ui.help.title })).toBeVisible();
    await expect(palette(page)).toHaveCount(0);
  });

  test('undoes, and searches', async ({ page }) => {
    await openMap(page);
    await page.evaluate(() => window.entente!.select('taliban'));
    await press(page, 'Control+k');
    await page.keyboard.type('undo');
    await press(page, 'Enter');
    await expect.poll(() => selectionOf(page)).toBe(null);
    await press(page, 'Control+k');
    await page.keyboard.type('search');
    await press(page, 'Enter');
    await expect(field(page)).toBeFocused();
  });
});

test.describe('axe finds nothing', () => {
  for (const typed of ['isis-k russia', 'zzzzzz'])
    test(`in a search for ${typed}`, async ({ page }) => {
      await openMap(page);
      await field(page).fill(typed);
      await expect(found(page).or(page.locator('[data-nothing]'))).toBeVisible();
      await press(page, 'ArrowDown');
      await expectNoFindings(page, typed);
    });

  for (const typed of ['isis', 'zzzzzz'])
    test(`in the palette with “${typed}”`, async ({ page }) => {
      await openMap(page);
      await press(page, 'Control+k');
      await palette(page).getByRole('combobox').fill(typed);
      await expectNoFindings(page, typed);
    });

  test('in the list of keys', async ({ page }) => {
    await openMap(page);
    await press(page, '?');
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectNoFindings(page, 'keys');
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  for (const view of ['list', 'map', 'text'])
    test(`what is chosen is opened over ${view}`, async ({ page }) => {
      await openMap(page);
      await page.evaluate((name) => (location.hash = `view=${name}`), view);
      await page.getByRole('button', { name: shell.bar.search, exact: true }).tap();
      await page.keyboard.type('taliban');
      await found(page).getByRole('option').first().tap();
      await expect(
        page
          .locator('[data-evidence]')
          .getByRole('heading', { name: /Taliban/ })
          .first(),
      ).toBeVisible();
    });

  test('a question is answered over the view', async ({ page }) => {
    await openMap(page);
    await page.getByRole('button', { name: shell.bar.search, exact: true }).tap();
    await page.keyboard.type('russia isis-k');
    await found(page).getByRole('option').first().tap();
    await expect(
      page
        .locator('[data-evidence]')
        .getByRole('heading', { name: words.finding.ask('Russia', 'ISIS-K', null) }),
    ).toBeVisible();
  });

  test('the commands stand under More, and fit the screen', async ({ page }) => {
    await openMap(page);
    await page.getByRole('navigation').getByRole('button', { name: ui.header.more }).tap();
    await page.getByRole('button', { name: shell.bar.commands }).tap();
    await expect(palette(page)).toBeVisible();
    const box = (await palette(page).boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(360);
    await rows(page)
      .filter({ hasText: words.commands.view(shell.bar.map) })
      .tap();
    await expect(page.locator('[data-map]')).toBeVisible();
  });
});
