import { expect, test, type Page } from '@playwright/test';
import { openMap, selectionOf } from '../support/browser/open-map.ts';
import { shell, words } from '../support/browser/words.ts';

test('from the address bar over the map to a quote, with keys alone', async ({ page }) => {
  await openMap(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: shell.skip.map })).toBeFocused();
  await page.keyboard.press('Enter');
  const map = page.locator('[data-map]');
  await expect(map).toBeFocused();
  const said = page.locator('[data-live]');
  // A letter goes round the names that begin with it.
  for (let turn = 0; turn < 12 && !/^(The )?Taliban,/.test((await said.textContent()) ?? ''); turn++)
    await page.keyboard.press('t');
  await expect(said).toContainText(/^(The )?Taliban,/);
  // From the first line that leaves to the left, round to that of Russia itself.
  await page.keyboard.press('ArrowLeft');
  await expect(said).not.toContainText(/^(The )?Taliban,/);
  for (
    let turn = 0;
    turn < 12 && !/^Russia had for several years/.test((await said.textContent()) ?? '');
    turn++
  )
    await page.keyboard.press('ArrowDown');
  await expect(said).toContainText(/^Russia had for several years/);
  await page.keyboard.press('Enter');
  await expect.poll(() => selectionOf(page)).toMatch(/taliban\||\|taliban/);
  const evidence = page.locator('[data-evidence]');
  // No key more for the quote, and Enter on a row for any other.
  await expect(evidence.locator('[data-best] blockquote')).toBeInViewport({ ratio: 1 });
  await tabUntil(page, '[data-evidence]');
  await tabUntil(page, '[data-evidence] [data-claim=c049] > button');
  await page.keyboard.press('Enter');
  await expect(evidence.locator('[data-claim=c049] blockquote')).toBeInViewport({ ratio: 1 });
  await expect(evidence.locator('[data-claim=c049] > button')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(evidence.locator('[data-claim] blockquote')).toHaveCount(0);
  await tabUntil(page, '[data-evidence]', 'Shift+Tab');
  await page.keyboard.press('End');
  await expect(evidence.locator('.foot')).toBeInViewport();
});

test('from the address bar over the list to a quote, with keys alone', async ({ page }) => {
  await openMap(page);
  await tabUntil(page, `header button[aria-label="${shell.bar.moreViews(null)}"]`);
  await page.keyboard.press('Enter');
  await tabUntil(page, `button:text-is("${shell.bar.list}")`);
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-list]')).toBeVisible();
  await tabUntil(page, '[data-list] a[href*="russia"][href*="taliban"]');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-evidence] blockquote').first()).toBeVisible();
  await expect.poll(() => selectionOf(page)).toContain('russia');
});

test('the list is one skip away', async ({ page }) => {
  await openMap(page, 'view=list');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: shell.skip.list })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-list] a').first()).toBeFocused();
});

test('arrows walk from actor to line to actor, and Escape steps back out', async ({ page }) => {
  await openMap(page);
  const map = page.locator('[data-map]');
  await map.focus();
  const said = page.locator('[data-live]');
  await expect(said).not.toBeEmpty();
  const actor = await said.textContent();
  const reached = new Set<string>();
  // To the left of the first actor there may be no line; to the right are those of the lead.
  for (const key of ['ArrowRight', 'ArrowUp', 'ArrowDown']) {
    await page.keyboard.press(key);
    await expect(said).not.toHaveText(actor ?? '');
    reached.add((await said.textContent()) ?? '');
    await page.keyboard.press('Escape');
    await expect(said).toHaveText(actor ?? '');
  }
  expect(reached.size).toBeGreaterThan(1);
  await page.keyboard.press('Enter');
  await expect.poll(() => selectionOf(page)).not.toBe(null);
  await page.keyboard.press('Escape');
  await expect.poll(() => selectionOf(page)).toBe(null);
  await expect(map).toBeFocused();
});

test('plus, minus and 0 zoom the map that has the focus', async ({ page }) => {
  await openMap(page);
  await page.locator('[data-map]').focus();
  const width = () => page.evaluate(() => window.entente!.boxOf('russia')!.width);
  const fitted = await width();
  await page.keyboard.press('+');
  expect(await width()).toBeGreaterThan(fitted * 1.1);
  await page.keyboard.press('0');
  expect(await width()).toBeCloseTo(fitted, 0);
  await page.keyboard.press('-');
  expect(await width()).toBeLessThan(fitted * 0.95);
});

test('every stop of the Tab key shows where the focus is', async ({ page }) => {
  await openMap(page, 'russia|taliban');
  await expect(page.locator('[data-evidence] blockquote').first()).toBeVisible();
  const stops: string[] = [];
  const unseen: string[] = [];
  for (let count = 0; count < 40; count++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      const isSeen =
        box.width > 1 &&
        box.height > 1 &&
        box.bottom > 0 &&
        box.right > 0 &&
        box.top < innerHeight &&
        box.left < innerWidth;
      const ring = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
      const name = element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 40) ?? '';
      return { name: `${element.tagName} ${name}`, isGood: isSeen && ring };
    });
    if (!stop) break;
    stops.push(stop.name);
    if (!stop.isGood) unseen.push(stop.name);
  }
  expect(stops.length).toBeGreaterThan(15);
  expect(unseen).toEqual([]);
});

test('a slash searches from anywhere, arrows choose, Enter selects', async ({ page }) => {
  await openMap(page);
  await page.locator('[data-map]').focus();
  await page.keyboard.press('/');
  const box = page.getByRole('combobox', { name: shell.search.label });
  await expect(box).toBeFocused();
  await expect(box).toHaveValue('');
  await page.keyboard.type('taliban');
  const options = found(page);
  await expect(options.first()).toContainText('Taliban');
  await page.keyboard.press('ArrowDown');
  await expect(box).toHaveAttribute(
    'aria-activedescendant',
    (await options.first().getAttribute('id')) ?? 'none',
  );
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect.poll(() => selectionOf(page)).toBe('taliban');
  await expect(options).toHaveCount(0);
  await expect(
    page
      .locator('[data-evidence]')
      .getByRole('heading', { name: /Taliban/ })
      .first(),
  ).toBeVisible();
});

test('a search finds aliases, words of relations and words of quotes', async ({ page }) => {
  await openMap(page);
  for (const { text, group } of [
    { text: 'Moscow', group: words.finding.groups.actor },
    { text: 'intelligence sharing', group: words.finding.groups.relation },
    { text: 'publicly admitted', group: words.finding.groups.quote },
  ]) {
    await page.getByRole('combobox', { name: shell.search.label }).fill(text);
    await expect(
      page.getByRole('listbox', { name: shell.search.label }).getByText(group, { exact: true }),
    ).toBeVisible();
    await expect(found(page).first()).toBeVisible();
  }
  await page.getByRole('combobox', { name: shell.search.label }).fill('zzzzzz');
  await expect(found(page)).toHaveCount(0);
  await expect(page.getByText(words.finding.nothing('zzzzzz'))).toBeVisible();
});

test('Escape leaves the search first, the selection second', async ({ page }) => {
  await openMap(page, 'taliban');
  await page.keyboard.press('/');
  await page.keyboard.type('russia');
  await page.keyboard.press('Escape');
  const box = page.getByRole('combobox', { name: shell.search.label });
  await expect(box).toHaveValue('');
  expect(await selectionOf(page)).toBe('taliban');
  await page.keyboard.press('Escape');
  await expect(box).not.toBeFocused();
  await page.keyboard.press('Escape');
  await expect.poll(() => selectionOf(page)).toBe(null);
});

// A select of the page has options too.
function found(page: Page) {
  return page.getByRole('listbox', { name: shell.search.label }).getByRole('option');
}

async function tabUntil(page: Page, selector: string, key = 'Tab'): Promise<void> {
  const wanted = page.locator(selector).first();
  for (let count = 0; count < 150; count++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`Tab does not lead to ${selector}.`);
}
