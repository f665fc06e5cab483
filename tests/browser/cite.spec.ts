import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from '../support/browser/accessibility.ts';
import { openMap } from '../support/browser/open-map.ts';
import { mapOf } from '../support/browser/shipped-map.ts';
import { expectNothingForbidden, watch } from '../support/browser/watch.ts';
import { shell, words } from '../support/browser/words.ts';
import { chooseShare } from '../support/browser/frame.ts';

const { citing } = words;
const PAIR = 'russia|taliban';
const dialog = (page: Page) => page.getByRole('dialog', { name: citing.heading });
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const copy = (page: Page, part: string) => dialog(page).getByRole('button', { name: citing.copyOf(part) });

test.describe('a reader who cites', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('copies a footnote with the quote, and its permalink leads back to this edition', async ({
    page,
    context,
    baseURL,
  }) => {
    const seen = await watch(context, baseURL!);
    await openMap(page, PAIR);
    const { shipped } = await mapOf(page);
    const edition = shipped.hash.slice(0, 12);
    await page.locator('[data-evidence] [data-claim] > button').first().click();
    const button = page.locator('[data-evidence] [data-claim] [data-cite]');
    const claim = await button.getAttribute('data-cite');
    const quote = shipped.map.claims.find(({ id }) => id === claim)?.evidence[0]?.exact ?? '';
    await button.click();
    await copy(page, citing.parts.footnote).click();
    await expect(dialog(page).getByRole('status')).toHaveText(citing.copied(citing.parts.footnote));
    const footnote = await copied(page);
    for (const part of [quote.split(' ').slice(-3).join(' '), edition, 'Massicot'])
      expect(footnote).toContain(part);
    await copy(page, citing.parts.permalink).click();
    await expect(dialog(page).getByRole('status')).toHaveText(citing.copied(citing.parts.permalink));
    const permalink = await copied(page);
    expect(permalink).toContain(`edition=${edition}`);
    await page.goto('about:blank');
    await page.goto(permalink);
    await expect(page.locator(`[data-claim="${claim}"]`).first()).toBeVisible();
    await expect(page.getByText(shell.outdated(edition, shipped.hash))).toHaveCount(0);
    expectNothingForbidden(seen);
  });

  test('chooses a style once for the visit', async ({ page }) => {
    await openMap(page, PAIR);
    const open = () => page.locator('[data-evidence] [data-cite]').first().click();
    await open();
    await dialog(page).getByLabel(citing.styles.apa).check();
    await expect(dialog(page)).toContainText('Massicot, D. (2021)');
    await page.keyboard.press('Escape');
    await open();
    await expect(dialog(page).getByLabel(citing.styles.apa)).toBeChecked();
  });

  test('works by keyboard alone, and the focus comes back', async ({ page }) => {
    await openMap(page, PAIR);
    const button = page.locator('[data-evidence] [data-cite]').first();
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(dialog(page)).toBeVisible();
    await copy(page, citing.parts.reference).focus();
    await page.keyboard.press('Enter');
    expect(await copied(page)).toContain('Massicot, Dara');
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toHaveCount(0);
    await expect(button).toBeFocused();
  });
});

test('where the clipboard is refused the text is selected, and the reader is told', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new Error('refused')) },
    });
  });
  await openMap(page, PAIR);
  await page.locator('[data-evidence] [data-cite]').first().click();
  await copy(page, citing.parts.footnote).click();
  await expect(dialog(page).getByRole('status')).toHaveText(citing.refused(citing.parts.footnote));
  expect(await page.evaluate(() => String(getSelection()))).toContain('Massicot');
});

test('a permalink of another edition says that the map has changed since', async ({ page }) => {
  await openMap(page, `select=${PAIR}&edition=abcdef012345`);
  const { shipped } = await mapOf(page);
  await expect(page.getByText(shell.outdated('abcdef012345', shipped.hash))).toBeVisible();
});

test('the view is cited where nothing is selected, an actor where one is', async ({ page }) => {
  for (const [link, of] of [
    ['', citing.of.view],
    ['russia', citing.of.actor],
  ] as const) {
    await openMap(page, link);
    await chooseShare(page, shell.bar.cite);
    await expect(dialog(page).getByRole('heading', { level: 2 })).toContainText(of);
    await page.keyboard.press('Escape');
  }
});

test('the dialog is accessible in both themes', async ({ page }) => {
  await openMap(page, 'c094');
  await page.locator('[data-cite=c094]').first().click();
  await expectAccessible(page, 'cite');
});

test('the dialog fits a narrow screen', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openMap(page, 'c094');
  await page.locator('[data-cite=c094]').first().click();
  const box = await dialog(page).boundingBox();
  expect(box!.x).toBeGreaterThanOrEqual(0);
  expect(box!.x + box!.width).toBeLessThanOrEqual(360);
  expect(await dialog(page).evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
});
