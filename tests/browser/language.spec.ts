import { expect, test, type Page } from '@playwright/test';
import { messagesIn } from '../../src/core/words/messages-in.ts';
import { expectNoFindings } from '../support/browser/accessibility.ts';
import { giveFile, showOwnCopy } from '../support/browser/give-copy.ts';
import { linkOf, selectionOf } from '../support/browser/open-map.ts';

const [en, es] = [messagesIn('en'), messagesIn('es')];
const VIEWS = ['map', 'list', 'text', 'weigh', 'table', 'matrix', 'timeline', 'codebook'] as const;

async function openIn(page: Page, link: string): Promise<void> {
  if (page.url() !== 'about:blank') await page.goto('about:blank');
  await page.goto(`./#${link}`);
  await expect(page.locator('.app')).toBeVisible();
}
const html = (page: Page) => page.locator('html');
const spoken = (page: Page) => page.locator('[data-page-menu] > button');

test('the interface is switched by keyboard: link, selection and focus stay, Back takes it back', async ({
  page,
}) => {
  await openIn(page, 'select=russia|taliban');
  await expect(html(page)).toHaveAttribute('lang', 'en');
  await spoken(page).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Español' }).focus();
  await page.keyboard.press('Enter');

  await expect(html(page)).toHaveAttribute('lang', 'es');
  await expect(page.getByRole('region', { name: es.shell.panel.label })).toContainText(
    'Rusia llevaba varios años dando apoyo político abierto',
  );
  await expect(spoken(page)).toBeFocused();
  await expect(spoken(page)).toHaveAccessibleName(es.shell.bar.other);
  expect(await selectionOf(page)).toBe('russia|taliban');
  expect(await linkOf(page)).toContain('lang=es');

  await page.goBack();
  await expect(html(page)).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('region', { name: en.shell.panel.label })).toContainText(
    'Russia had for several years provided overt political and intelligence support',
  );
  expect(await selectionOf(page)).toBe('russia|taliban');
});

test('the choice is kept for the next visit, and a link may say otherwise', async ({ page }) => {
  await openIn(page, '');
  await spoken(page).click();
  await page.getByRole('button', { name: 'Español' }).click();
  await expect(html(page)).toHaveAttribute('lang', 'es');
  await openIn(page, '');
  await expect(html(page)).toHaveAttribute('lang', 'es');
  await expect(page).toHaveTitle(/a fecha de/);
  await openIn(page, 'lang=en');
  await expect(html(page)).toHaveAttribute('lang', 'en');
});

test('the first load of a page in English fetches no other language', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await openIn(page, '');
  await page.waitForLoadState('networkidle');
  expect(fetched.filter((url) => /\/(?:es|all)-[^/]*\.js$/.test(url))).toEqual([]);
  await openIn(page, 'lang=es');
  await expect(html(page)).toHaveAttribute('lang', 'es');
  expect(fetched.filter((url) => /\/(?:es|all)-[^/]*\.js$/.test(url))).not.toEqual([]);
});

test('on a phone the switch is in the menu of the page', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openIn(page, '');
  await spoken(page).click();
  await page.getByRole('button', { name: 'Español' }).click();
  await expect(html(page)).toHaveAttribute('lang', 'es');
  await expect(spoken(page)).toBeFocused();
});

test('on a narrow window the switch is in the same menu', async ({ page }) => {
  await page.setViewportSize({ width: 900, height: 740 });
  await openIn(page, '');
  await spoken(page).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Español' }).focus();
  await page.keyboard.press('Enter');
  await expect(html(page)).toHaveAttribute('lang', 'es');
  await expect(spoken(page)).toBeFocused();
});

test("the reader's own copy stays at hand in the other language", async ({ page }) => {
  await openIn(page, '');
  await showOwnCopy(page);
  const copy = page.locator('[data-copy-of]').first();
  await expect(copy).toBeVisible();
  await giveFile(copy, { name: 'mine.txt', content: 'Not the text that was coded, but a text. '.repeat(20) });
  await copy.getByRole('button', { name: en.copies.useAnyway }).click();
  await expect(copy).toContainText(en.copies.own('mine.txt'));
  await spoken(page).click();
  await page.getByRole('button', { name: 'Español' }).click();
  await expect(html(page)).toHaveAttribute('lang', 'es');
  await showOwnCopy(page);
  await expect(copy).toContainText(es.copies.own('mine.txt'));
});

for (const view of VIEWS) {
  test(`nothing of the interface is left in English: ${view}`, async ({ page }) => {
    await openIn(page, `lang=es&view=${view}`);
    await expect(html(page)).toHaveAttribute('lang', 'es');
    await expect(page.getByText(es.shell.bar.loading)).toHaveCount(0);
    await page.waitForLoadState('networkidle');
    const shown = (await textsOf(page)).map((text) => text.toLowerCase());
    expect(shown.length).toBeGreaterThan(50);
    const found = ENGLISH.filter((english) =>
      // A word or two may stand in a name or a quote; a phrase stands for itself.
      shown.some((text) => text === english || (english.split(' ').length > 2 && text.includes(english))),
    );
    expect(found).toEqual([]);
  });
}

test('is accessible in Spanish, light and dark', async ({ page }) => {
  for (const link of ['', 'select=russia|taliban']) {
    await openIn(page, `lang=es&${link}`);
    await page.waitForLoadState('networkidle');
    await expectNoFindings(page, link);
  }
});

const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value.toLowerCase()];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};
const SPANISH = new Set(textsIn(es));
/** What only English says. The works of the codebook are cited as they are. */
const ENGLISH = [
  ...new Set(textsIn({ ...en, codebookWords: { ...en.codebookWords, references: [] } })),
].filter((text) => text.length > 3 && !SPANISH.has(text));

/** Every text and accessible name that stands in Spanish on the page. */
function textsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const inSpanish = (element: Element | null) =>
      element !== null &&
      !element.closest('script, style') &&
      element.closest('[lang]')?.getAttribute('lang') === 'es';
    const texts: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { textContent, parentElement } = walker.currentNode;
      const text = textContent?.trim() ?? '';
      if (text !== '' && inSpanish(parentElement)) texts.push(text);
    }
    for (const element of document.querySelectorAll('[aria-label], [title], [placeholder]')) {
      if (!inSpanish(element)) continue;
      for (const name of ['aria-label', 'title', 'placeholder']) {
        const text = element.getAttribute(name);
        if (text) texts.push(text);
      }
    }
    return texts;
  });
}
