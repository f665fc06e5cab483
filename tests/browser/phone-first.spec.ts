import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from '../support/browser/accessibility.ts';
import { openMap, selectionOf } from '../support/browser/open-map.ts';
import { shell, words } from '../support/browser/words.ts';

const portsPage = '/orrim-strait-2031.html';
const picture = (page: Page) => page.locator('[data-lead-picture]');
const evidence = (page: Page) => page.locator('[data-evidence]');

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

/** Scrolls as a finger does, by about this many px, in strokes; down if positive. */
async function swipe(page: Page, by: number) {
  const cdp = await page.context().newCDPSession(page);
  const STROKE = 320;
  for (let left = Math.abs(by); left > 0; left -= STROKE) {
    const far = Math.min(left, STROKE) * Math.sign(by);
    const touch = (type: 'touchStart' | 'touchMove', y: number) =>
      cdp.send('Input.dispatchTouchEvent', { type, touchPoints: [{ x: 180, y, id: 0 }] });
    const from = 380 + far / 2;
    await touch('touchStart', from);
    for (let part = 1; part <= 8; part++) await touch('touchMove', from - (far * part) / 8);
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  }
}

for (const [map, address, headline] of [
  ['the first map', './', 'Russia officially considers the Taliban a terrorist group'],
  ['the second map', portsPage, 'The Pilots’ Guild is on strike'],
] as const)
  test.describe(map, () => {
    test('begins with date, headline, sentence, source and picture, and nothing of it is cut', async ({
      page,
    }) => {
      await openMap(page, '', address);
      const first = page.locator('[data-first]');
      await expect(first).toContainText('As of');
      await expect(first.locator('[data-headline]')).toContainText(headline);
      await expect(first.locator('[data-sources]')).toContainText(/\d+ quotes/);
      const shown = (await picture(page).boundingBox())!;
      expect(shown.y).toBeLessThan(420);
      // No name is under 12.5 px, and every word is inside.
      const texts = await picture(page)
        .locator('svg text')
        .evaluateAll((all) =>
          all.map((text) => {
            const { left, right, top, bottom } = text.getBoundingClientRect();
            return { size: parseFloat(text.getAttribute('font-size')!), left, right, top, bottom };
          }),
        );
      expect(texts.length).toBeGreaterThanOrEqual(8);
      for (const { size, left, right, top, bottom } of texts) {
        expect(size).toBeGreaterThanOrEqual(12.5);
        expect(left).toBeGreaterThanOrEqual(shown.x);
        expect(right).toBeLessThanOrEqual(shown.x + shown.width);
        expect(top).toBeGreaterThanOrEqual(shown.y);
        expect(bottom).toBeLessThanOrEqual(shown.y + shown.height);
      }
      const cut = await page.locator('h1, [data-notice]').evaluateAll((all) =>
        all
          .filter(({ scrollWidth, clientWidth, scrollHeight, clientHeight }) => {
            // Less than a line more is the room that letters take above and below.
            return scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 12;
          })
          .map(({ textContent }) => textContent),
      );
      expect(cut).toEqual([]);
      await expectAccessible(page, 'the first view of a phone');
    });

    test('no line of words in the picture meets another', async ({ page }) => {
      await openMap(page, '', address);
      const met = await picture(page)
        .locator('svg text')
        .evaluateAll((all) => {
          const boxes = all.map((text) => {
            const { left, right, top, bottom } = text.getBoundingClientRect();
            return { text: text.textContent, left, right, top, bottom };
          });
          return boxes.flatMap((one, at) =>
            boxes
              .slice(at + 1)
              // The room around letters is part of a text's own box.
              .filter(
                (other) =>
                  Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
                  Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 4,
              )
              .map((other) => `${one.text} / ${other.text}`),
          );
        });
      expect(met).toEqual([]);
    });
  });

test('a tap on a line leads to its evidence, a tap on a name to its profile, and Back to the picture', async ({
  page,
}) => {
  await openMap(page);
  const lead = picture(page).locator('a[data-line="russia|taliban"]');
  const box = (await lead.boundingBox())!;
  expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
  await expect(lead).toHaveAccessibleName(/Russia.*Taliban/);
  await lead.tap();
  await expect(evidence(page).locator('blockquote').first()).toBeVisible();
  await evidence(page).getByRole('button', { name: shell.back }).tap();
  await expect(picture(page)).toBeInViewport();
  await picture(page).locator('a[data-name="taliban"]').tap();
  await expect.poll(() => selectionOf(page)).toBe('taliban');
  await evidence(page).getByRole('button', { name: shell.back }).tap();
  await page.getByRole('button', { name: words.phone.wholeMap }).tap();
  await expect(page.locator('[data-map]')).toBeVisible();
});

test('by keyboard the lines are links, and coming back from one finds it again', async ({ page }) => {
  await openMap(page);
  const lead = picture(page).locator('a[data-line="russia|taliban"]');
  await lead.focus();
  await page.keyboard.press('Enter');
  await expect(evidence(page).locator('blockquote').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(evidence(page)).toHaveCount(0);
  await expect(lead).toBeFocused();
});

test('what every link of the picture leads to can be hit', async ({ page }) => {
  await openMap(page);
  for (const link of await picture(page).locator('a').all()) {
    await link.scrollIntoViewIfNeeded();
    expect.soft((await link.boundingBox())!.height).toBeGreaterThanOrEqual(43.5);
    await link.tap({ trial: true });
  }
});

test('the picture follows the filters', async ({ page }) => {
  await openMap(page, 'off.sign=opposes');
  await expect(picture(page).locator('svg')).toBeVisible();
  await expect(picture(page).locator('svg')).not.toContainText('terrorist');
  await openMap(page, 'off.sign=supports,opposes,contact,neither');
  await expect(picture(page)).toHaveCount(0);
});

test('the bars go while a finger scrolls down, what is read stays, and they come back', async ({ page }) => {
  await openMap(page);
  const header = page.locator('header').first();
  const bar = page.getByRole('navigation', { name: shell.bar.label });
  await expect(header).toBeInViewport();
  const before = (await page.locator('[data-view]').boundingBox())!.height;
  await swipe(page, 900);
  await expect(header).not.toBeInViewport();
  await expect(bar).not.toBeInViewport();
  await expect(page.getByRole('radiogroup')).not.toBeInViewport();
  expect((await page.locator('[data-view]').boundingBox())!.height).toBe(740);
  expect(before).toBeLessThan(600);
  // The page itself has not become longer than its window.
  expect(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBeLessThanOrEqual(
    0,
  );
  await swipe(page, -200);
  await expect(header).toBeInViewport();
  await expect(bar).toBeInViewport();
  await swipe(page, 300);
  await expect(header).not.toBeInViewport();
  // Whoever goes to a bar by keyboard has it.
  await bar.getByRole('button').first().focus();
  await expect(bar).toBeInViewport();
  await expect(header).toBeInViewport();
});

test('where the bars fold the reader’s place does not move', async ({ page }) => {
  await openMap(page);
  await swipe(page, 900);
  await expect(page.locator('header').first()).not.toBeInViewport();
  const place = page.locator('[data-list] h2').nth(1);
  const y = async () => (await place.boundingBox())!.y;
  // On a slow machine the last of a swipe comes late.
  let before = NaN;
  await expect
    .poll(async () => {
      const last = before;
      before = await y();
      return before - last;
    })
    .toBe(0);
  await page.evaluate(() =>
    document.querySelector<HTMLElement>('nav button')!.focus({ preventScroll: true }),
  );
  await expect(page.locator('header').first()).toBeInViewport();
  expect(Math.abs((await y()) - before)).toBeLessThan(2);
});

test('the scale takes at most 60 px', async ({ page }) => {
  for (const link of ['', 'lang=es']) {
    await openMap(page, link);
    const scale = (await page.getByRole('radiogroup').boundingBox())!;
    expect.soft(scale.height, link).toBeLessThanOrEqual(60);
  }
});

test('nearly half of the screen is text where the text is read', async ({ page }) => {
  await page.goto(`${portsPage}#view=text&step=3`);
  await expect(page.locator('p[data-start]').first()).toBeVisible();
  expect((await page.locator('[data-text]').boundingBox())!.height).toBeGreaterThanOrEqual(0.45 * 740);
});
