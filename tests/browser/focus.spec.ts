import { expect, test, type Page } from '@playwright/test';
import { linkOf, openMap, selectionOf } from '../support/browser/open-map.ts';
import { shell, ui, words } from '../support/browser/words.ts';
import { chooseShare, openFilters } from '../support/browser/frame.ts';

// Where the element that has the focus goes away, a browser leaves the reader at the top of the page.
const evidence = (page: Page) => page.locator('[data-evidence]');
const map = (page: Page) => page.locator('[data-map]');
const press = async (page: Page, key: string) => page.keyboard.press(key);

test.describe('the focus stays in the evidence', () => {
  test('when a name of its heading opens the profile', async ({ page }) => {
    await openMap(page, 'russia|taliban');
    await evidence(page).getByRole('heading').getByRole('button').first().focus();
    await press(page, 'Enter');
    await expect.poll(() => selectionOf(page)).toBe('russia');
    await expect(evidence(page)).toBeFocused();
  });
});

test.describe('the focus goes back to the view', () => {
  test('when evidence that a link opened is closed', async ({ page }) => {
    await openMap(page, 'russia|taliban');
    await evidence(page).getByRole('button', { name: shell.close }).focus();
    await press(page, 'Enter');
    await expect(map(page)).toBeFocused();
  });

  test('when a notice is closed', async ({ page }) => {
    await openMap(page, 'select=nobody');
    await page.getByRole('status').getByRole('button', { name: shell.close }).focus();
    await press(page, 'Enter');
    await expect(map(page)).toBeFocused();
  });

  test('when the empty search is left by Escape', async ({ page }) => {
    await openMap(page);
    await press(page, '/');
    await expect(page.getByRole('combobox', { name: shell.search.label })).toBeFocused();
    await press(page, 'Escape');
    await expect(map(page)).toBeFocused();
  });

  test('when the map is opened out of the codebook', async ({ page }) => {
    await page.goto('./#view=codebook&entry=look:alleged');
    const card = page.locator('article', { has: page.locator('[data-entry="look:alleged"]') });
    await card.getByRole('button').focus();
    await press(page, 'Enter');
    await expect(map(page)).toBeFocused();
  });
});

test.describe('the focus goes back to where it came from', () => {
  test('when a list entry has led to evidence that is closed again', async ({ page }) => {
    await openMap(page, 'view=list');
    const entry = page.locator('[data-list] a[href="#russia%7Ctaliban"]');
    await entry.focus();
    await press(page, 'Enter');
    await expect(evidence(page)).toBeFocused();
    await press(page, 'Escape');
    await expect(entry).toBeFocused();
  });

  for (const [way, back] of [
    ['Back', (page: Page) => page.goBack().then(() => undefined)],
    ['Ctrl+Z', (page: Page) => press(page, 'Control+z')],
  ] as const)
    test(`when the codebook is left by ${way}`, async ({ page }) => {
      await openMap(page);
      await openFilters(page);
      const link = page.getByRole('link', { name: words.codebook.entryFor('sanctuary') });
      await link.focus();
      await press(page, 'Enter');
      await expect(page.locator('[data-entry="type:sanctuary"]')).toBeFocused();
      await back(page);
      await expect(map(page)).toBeVisible();
      await expect(link).toBeFocused();
      expect(page.url()).not.toMatch(/#/);
      expect(await linkOf(page)).toBe('');
    });

  test('when the change that emptied the map is undone', async ({ page }) => {
    await openMap(page, 'off.sign=opposes,contact,neither');
    await openFilters(page);
    const row = page.getByRole('checkbox', { name: shell.legend.supports }).first();
    await row.focus();
    await press(page, 'Enter');
    await page.getByRole('button', { name: shell.empty.undo }).focus();
    await press(page, 'Enter');
    await expect(page.getByText(shell.empty.heading)).toHaveCount(0);
    await expect(row).toBeFocused();
  });

  test('when the search is left by Escape', async ({ page }) => {
    await openMap(page);
    const button = page.getByRole('button', { name: shell.bar.weigh });
    await button.focus();
    await press(page, '/');
    await press(page, 'Escape');
    await expect(button).toBeFocused();
  });
});

test('who clicks beside everything keeps nothing in focus', async ({ page }) => {
  await openMap(page, 'view=list');
  await page.getByRole('button', { name: shell.bar.weigh }).focus();
  await page.locator('h1').click();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
});

test.describe('a dialog', () => {
  test('of keys is closed by Escape, and nothing behind it', async ({ page }) => {
    await openMap(page, 'taliban');
    await map(page).focus();
    await press(page, '?');
    await expect(page.getByRole('dialog', { name: ui.help.title })).toBeVisible();
    await press(page, 'Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    expect(await selectionOf(page)).toBe('taliban');
    await expect(map(page)).toBeFocused();
  });

  test('has all keys to itself', async ({ page }) => {
    await openMap(page);
    await page.evaluate(() => window.entente!.select('taliban'));
    await chooseShare(page, shell.bar.cite);
    const dialogs = page.getByRole('dialog');
    await expect(dialogs).toHaveCount(1);
    await dialogs.getByRole('button').first().focus();
    await press(page, '?');
    await press(page, 'Control+z');
    await expect(dialogs).toHaveCount(1);
    expect(await selectionOf(page)).toBe('taliban');
  });
});

test('keys of a single letter stay off once they are switched off', async ({ page }) => {
  await openMap(page, 'view=list');
  await press(page, '?');
  await page.getByRole('checkbox', { name: words.keys.letters }).uncheck();
  await press(page, 'Escape');
  await page.reload();
  await expect(page.locator('[data-list]')).toBeVisible();
  await press(page, '?');
  await press(page, '/');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.locator('[data-search]')).not.toBeFocused();
});

test('the evidence is one landmark', async ({ page }) => {
  await openMap(page, 'russia|taliban');
  const named = page
    .locator(`aside, [role], section`)
    .and(page.getByLabel(shell.panel.label, { exact: true }));
  await expect(named).toHaveCount(1);
  await expect(named).toHaveAttribute('data-evidence');
});

test('the statements of the passage are one skip away, also where they are folded', async ({ page }) => {
  await page.goto('./#view=text');
  const statements = page.locator('[data-statements]');
  await expect(statements).toBeVisible();
  await page.locator(`[aria-controls="${await statements.getAttribute('id')}"]`).click();
  await expect(statements).toBeHidden();
  await page.getByRole('button', { name: shell.skip.statements }).focus();
  await press(page, 'Enter');
  await expect(statements).toBeFocused();
});

test('the title of the page says what it shows', async ({ page }) => {
  await openMap(page);
  const opening = await page.title();
  const map = await page.evaluate(() => (window.entente as unknown as { map: { title: string } }).map.title);
  await page.getByRole('button', { name: shell.bar.weigh }).click();
  await expect(page).toHaveTitle(shell.title(shell.bar.weigh, map));
  await page.evaluate(() => window.entente!.select('russia|taliban'));
  await expect(page).toHaveTitle(/^Russia.*Taliban.* · Entente$/);
  await page.evaluate(() => window.entente!.select(null));
  await page.getByRole('button', { name: shell.bar.map, exact: true }).click();
  await expect(page).toHaveTitle(opening);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('what the evidence covers cannot be reached, and Back leads to the entry that opened it', async ({
    page,
  }) => {
    await openMap(page);
    const entry = page.locator('[data-list] a[href="#russia%7Ctaliban"]');
    await entry.focus();
    await press(page, 'Enter');
    await expect(evidence(page)).toBeFocused();
    for (let count = 0; count < 60; count++) {
      await press(page, 'Tab');
      expect(await page.evaluate(() => Boolean(document.activeElement?.closest('.stage')))).toBe(false);
    }
    await evidence(page).getByRole('button', { name: shell.back }).focus();
    await press(page, 'Enter');
    await expect(entry).toBeFocused();
  });

  test('evidence that a tap opened is where one goes on', async ({ page }) => {
    await openMap(page);
    await page.locator('[data-list] a[href="#russia%7Ctaliban"]').tap();
    await expect(evidence(page)).toBeFocused();
  });

  test('the filters are closed by Escape, and nothing behind them', async ({ page }) => {
    await openMap(page, 'view=map&select=taliban');
    await page.getByRole('button', { name: shell.bar.filter, exact: true }).focus();
    await press(page, 'Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
    await press(page, 'Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    expect(await selectionOf(page)).toBe('taliban');
  });
});
