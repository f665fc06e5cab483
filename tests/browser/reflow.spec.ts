import { expect, test, type Page } from '@playwright/test';
import { openMap } from '../support/browser/open-map.ts';
import { portsPage } from '../support/browser/give-copy.ts';
import { shell } from '../support/browser/words.ts';
import { openFilters } from '../support/browser/frame.ts';

const views = [
  'view=list',
  'view=map',
  'view=text',
  'view=weigh',
  'view=table',
  'view=matrix',
  'view=timeline',
  'view=codebook',
  'view=list&select=russia|taliban',
] as const;

test.describe('at 400 % zoom', () => {
  for (const [width, height] of [
    [320, 225],
    [360, 225],
    [320, 256],
  ] as const) {
    test.describe(`of a window of ${width} × ${height}`, () => {
      test.use({ viewport: { width, height } });

      test('the page scrolls to a view that has most of the window', async ({ page }) => {
        for (const link of views) {
          await openAt(page, link);
          const { least, reach, inWindow } = await page.evaluate(() => {
            const view = document.querySelector('[data-view]')!.getBoundingClientRect();
            const { scrollHeight, clientHeight } = document.documentElement;
            scrollTo(0, view.top + scrollY);
            const { top, bottom } = document.querySelector('[data-view]')!.getBoundingClientRect();
            return {
              least: view.height / innerHeight,
              reach: scrollHeight - clientHeight,
              inWindow: (Math.min(bottom, innerHeight) - Math.max(top, 0)) / innerHeight,
            };
          });
          expect.soft(least, `${link}: part of the window`).toBeGreaterThanOrEqual(0.6);
          expect.soft(inWindow, `${link}: part of the window once it is scrolled to`).toBeGreaterThan(0.6);
          expect.soft(reach, `${link}: px that the page scrolls`).toBeGreaterThan(0);
          expect.soft(await overflow(page), `${link}: px too wide`).toBe(0);
        }
      });

      test('evidence has most of the window, and Back leads to where the list stood', async ({ page }) => {
        await openAt(page, 'view=list');
        const last = page.locator('[data-list] li[data-id*="|"] > a').last();
        await last.scrollIntoViewIfNeeded();
        const before = await page.evaluate(() => scrollY);
        expect(before).toBeGreaterThan(height);
        await last.click();
        const evidence = page.locator('[data-evidence]');
        expect((await evidence.boundingBox())!.height).toBeGreaterThanOrEqual(0.6 * height);
        await evidence.getByRole('button', { name: shell.back }).click();
        await expect(last).toBeInViewport();
        expect(await page.evaluate(() => scrollY)).toBe(before);
      });
    });
  }
});

for (const [width, height] of [
  [720, 450],
  [754, 600],
  [859, 600],
  [860, 600],
  [930, 700],
  [1024, 768],
  [1280, 800],
] as const) {
  test.describe(`at ${width} × ${height}`, () => {
    test.use({ viewport: { width, height } });

    test('what stands above the view is whole and can be reached', async ({ page }) => {
      for (const address of ['./', portsPage])
        for (const link of ['view=map', 'view=text', 'view=list']) {
          await openAt(page, link, address);
          await expectWhole(page, `${address} ${link}`);
        }
    });
  });
}

test.describe('at 200 % text', () => {
  for (const [width, height] of [
    [1280, 800],
    [360, 740],
  ] as const) {
    test.describe(`in ${width} × ${height}`, () => {
      test.use({ viewport: { width, height } });

      for (const link of views)
        test(`what stands above the view is whole and can be reached: ${link}`, async ({ page }) => {
          await openAt(page, link);
          await page.evaluate(() => {
            const { style } = document.documentElement;
            style.fontSize = `${2 * parseFloat(getComputedStyle(document.documentElement).fontSize)}px`;
          });
          if (!link.includes('select')) await expectWhole(page, link);
          if (await page.locator('[data-filter]').isVisible()) await openFilters(page);
          const legend = await page
            .locator('aside button, aside summary, aside [role="checkbox"] *')
            .evaluateAll((all) =>
              all
                .filter((one) => one.checkVisibility() && !one.closest('.unseen'))
                .filter((one) => {
                  const aside = one.closest('aside')!;
                  const room = aside.getBoundingClientRect().left + aside.clientLeft + aside.clientWidth;
                  return one.getBoundingClientRect().right > room + 1;
                })
                .map((one) => one.textContent.trim()),
            );
          expect(legend, 'what the legend cuts off').toEqual([]);
        });
    });
  }
});

test('a count of the legend never lies over its label, however large the text', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await openAt(page, 'view=list');
  await openFilters(page);
  await page.evaluate(() => (document.documentElement.style.fontSize = '28px'));
  const over = await page.getByRole('checkbox').evaluateAll(
    (rows) =>
      rows.filter((row) => {
        const [label, count] = ['.label', '.count'].map((part) => {
          const range = document.createRange();
          range.selectNodeContents(row.querySelector(part)!);
          return range.getBoundingClientRect();
        });
        return (
          label!.right > count!.left + 1 && label!.bottom > count!.top + 1 && count!.bottom > label!.top + 1
        );
      }).length,
  );
  expect(over).toBe(0);
});

/** A view of a map, of the first one unless it is told; its text is not shipped, so that is the second one's. */
async function openAt(
  page: Page,
  link: string,
  address = link.includes('view=text') ? portsPage : './',
): Promise<void> {
  await openMap(page, 'view=list', address);
  await page.evaluate((hash) => (location.hash = hash), link);
  await expect.poll(() => page.evaluate(() => document.querySelectorAll('[data-view] .wait').length)).toBe(0);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** That no control of the header and the view's bar is cut off or covered, and that title, date and sentence can be read. */
async function expectWhole(page: Page, what: string): Promise<void> {
  expect.soft(await overflow(page), `${what}: px too wide`).toBe(0);
  const found = await page.evaluate(() => {
    const controls = [
      ...document.querySelectorAll(`header :is(button, input), [role=radiogroup] button, [data-filter]`),
    ];
    const seen = controls.filter((each) => each.checkVisibility({ visibilityProperty: true }));
    const unreachable = seen.filter((each) => {
      each.scrollIntoView({ block: 'center' });
      const { left, right, top, width, height } = each.getBoundingClientRect();
      const hit = document.elementFromPoint(left + width / 2, top + height / 2);
      return left < -1 || right > innerWidth + 1 || !(hit && (each.contains(hit) || hit.contains(each)));
    });
    const sentence = document.querySelector<HTMLElement>('[data-sentence]')!;
    const title = document.querySelector<HTMLElement>('h1')!;
    const isCut = (each: HTMLElement) =>
      each.scrollWidth > each.clientWidth + 1 || each.scrollHeight > each.clientHeight + 4;
    return {
      unreachable: unreachable.map((each) => each.getAttribute('aria-label') ?? each.textContent.trim()),
      sentence: sentence.clientWidth,
      isSentenceCut: isCut(sentence),
      sentenceTitle: sentence.title === sentence.textContent,
      isTitleCut: isCut(title) && title.title !== title.textContent,
      says: `${document.querySelector<HTMLElement>('header')!.innerText} ${sentence.innerText}`,
    };
  });
  expect.soft(found.unreachable, `${what}: controls cut off or covered`).toEqual([]);
  // A phone's foot has no room for it: there it is only heard.
  if ((page.viewportSize()?.width ?? 0) >= 860) {
    expect.soft(found.sentence, `${what}: px of the sentence`).toBeGreaterThan(180);
    expect.soft(found.isSentenceCut, `${what}: the sentence is cut`).toBe(false);
  }
  expect.soft(found.sentenceTitle, `${what}: the sentence is its own title`).toBe(true);
  expect.soft(found.isTitleCut, `${what}: the title is cut`).toBe(false);
  expect.soft(found.says, `${what}: the date is said`).toMatch(/as of /);
}
