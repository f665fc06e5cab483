import { expect, test, type Page } from '@playwright/test';
import { drawnOn } from '../support/browser/drawn-lines.ts';
import { openMap, openView, selectionOf, visibleIds } from '../support/browser/open-map.ts';
import { shell, ui } from '../support/browser/words.ts';
import { openFilters } from '../support/browser/frame.ts';

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 });

  test('the list comes first, and the map is a tap away', async ({ page }) => {
    await openMap(page);
    await expect(page.locator('[data-list]')).toBeVisible();
    await expect(page.locator('[data-map]')).toHaveCount(0);
    const bar = page.getByRole('navigation');
    await expect(bar.getByRole('button')).toHaveText([
      shell.bar.list,
      shell.bar.map,
      shell.bar.filter,
      shell.bar.search,
      ui.header.more,
    ]);
    const listed = await visibleIds(page);
    await bar.getByRole('button', { name: shell.bar.map }).tap();
    await expect(page.locator('[data-map]')).toBeVisible();
    expect(await visibleIds(page)).toEqual(listed);
    const { nameSizes } = await drawnOn(page);
    expect(Object.entries(nameSizes).filter(([, size]) => size < 12)).toEqual([]);
  });

  test('evidence is a page of its own with a way back', async ({ page }) => {
    await openMap(page);
    await page.locator('[data-list] a[href="#russia%7Ctaliban"]').tap();
    const evidence = page.locator('[data-evidence]');
    await expect(evidence.locator('blockquote').first()).toBeVisible();
    const box = (await evidence.boundingBox())!;
    // A hairline at its side is no loss.
    expect(box.x).toBeLessThanOrEqual(1);
    expect(box.width).toBeGreaterThanOrEqual(358);
    expect(box.height).toBeGreaterThan(600);
    await evidence.getByRole('button', { name: shell.back }).tap();
    await expect(evidence).toHaveCount(0);
    await expect(page.locator('[data-list]')).toBeVisible();
    await page.goBack();
    await expect(evidence.locator('blockquote').first()).toBeVisible();
  });

  test('after Back the list stands where it stood', async ({ page }) => {
    await openMap(page);
    const last = page.locator('[data-list] li[data-id*="|"] > a').last();
    await last.scrollIntoViewIfNeeded();
    const before = (await last.boundingBox())!.y;
    await last.tap();
    await page.locator('[data-evidence]').getByRole('button', { name: shell.back }).tap();
    await expect.poll(async () => Math.abs((await last.boundingBox())!.y - before)).toBeLessThan(4);
  });

  test('the map opens on the selected actor', async ({ page }) => {
    await openMap(page, 'view=map&select=tajikistan');
    await page.evaluate(() => window.entente!.select(null));
    const box = await page.evaluate(() => window.entente!.boxOf('tajikistan')!.toJSON() as DOMRect);
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(360);
  });

  test('a chain that is shown is seen whole, and an actor in focus stands in view', async ({ page }) => {
    await openMap(page, 'view=map&ask=russia,isis-k&chain=russia,afghanistan,isis-k');
    for (const id of ['russia', 'afghanistan', 'isis-k']) await expectInView(page, id);
    await openMap(page, 'view=map&focus=taliban');
    await expectInView(page, 'taliban');
  });

  test('where nothing is left to show, what leads on is not covered', async ({ page }) => {
    for (const height of [740, 256]) {
      await page.setViewportSize({ width: 320, height });
      await openMap(page, 'view=map&off.sign=supports,opposes,contact,neither');
      const notice = page.getByRole('status').filter({ hasText: shell.empty.heading });
      const controls = page.locator(`header button, [role=radiogroup] button, .stage button`);
      for (const each of [...(await controls.all()), ...(await notice.getByRole('button').all())])
        if (await each.isVisible()) await each.tap({ trial: true });
    }
  });

  test('two fingers zoom the map between them', async ({ page }) => {
    await openMap(page, 'view=map');
    const width = () => page.evaluate(() => window.entente!.boxOf('russia')!.width);
    const before = await width();
    const pane = (await page.locator('[data-map]').boundingBox())!;
    const { x, y } = { x: pane.x + pane.width / 2, y: pane.y + pane.height / 2 };
    const cdp = await page.context().newCDPSession(page);
    const fingers = (apart: number) => [
      { x: x - apart, y, id: 0 },
      { x: x + apart, y, id: 1 },
    ];
    const touch = (type: 'touchStart' | 'touchMove', apart: number) =>
      cdp.send('Input.dispatchTouchEvent', { type, touchPoints: fingers(apart) });
    await touch('touchStart', 30);
    for (let apart = 35; apart <= 90; apart += 5) await touch('touchMove', apart);
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await expect.poll(width).toBeGreaterThan(before * 1.3);
    // The page itself is not zoomed with it, and nothing is selected, moved or put in focus.
    expect(await page.evaluate(() => window.visualViewport?.scale)).toBe(1);
    expect(await page.evaluate(() => window.entente!.link())).not.toMatch(/select|pins|focus/);
  });

  test('a tap on a line opens its evidence', async ({ page }) => {
    await openMap(page, 'view=map');
    const target = await page.evaluate(() => {
      const pane = document.querySelector('[data-map]')!.getBoundingClientRect();
      for (const id of window.entente!.visible().relations) {
        const point = window.entente!.pointOf(id);
        if (!point) continue;
        const { x, y } = point;
        if (x > pane.left + 8 && x < pane.right - 8 && y > pane.top + 8 && y < pane.bottom - 64)
          return { id, x, y };
      }
      return null;
    });
    expect(target).not.toBe(null);
    await page.touchscreen.tap(target!.x, target!.y);
    await expect.poll(() => selectionOf(page)).toContain('|');
    await expect(page.locator('[data-evidence] blockquote').first()).toBeVisible();
  });

  test('the filters work in their sheet', async ({ page }) => {
    await openMap(page);
    const before = await visibleIds(page);
    await page.getByRole('button', { name: shell.bar.filter, exact: true }).tap();
    const sheet = page.getByRole('dialog');
    await sheet.getByRole('checkbox', { name: 'terrorist designation' }).tap();
    expect((await visibleIds(page)).relations.length).toBeLessThan(before.relations.length);
    await sheet.getByRole('button', { name: shell.close }).tap();
    await expect(sheet).toBeHidden();
  });

  test('nothing is wider than the screen, and every target can be hit', async ({ page }) => {
    for (const link of [
      '',
      'view=map',
      'view=table',
      'view=matrix',
      'view=timeline',
      'view=map&focus=taliban&trail=russia',
      'russia|taliban',
      'taliban',
    ]) {
      await openView(page, link);
      expect.soft(await overflow(page), `${link || 'list'}: px too wide`).toBe(0);
      expect.soft(await smallTargets(page, 24), `${link || 'list'}: targets under 24 px`).toEqual([]);
    }
  });

  test('what is tapped most is at least 44 px high', async ({ page }) => {
    await openMap(page);
    const primary = page.locator(
      'nav button, [data-list] li[data-id*="|"] > a, [data-list] h2 a, [role=radiogroup] button',
    );
    expect.soft(await lowOnes(primary)).toEqual([]);
    await page.getByRole('button', { name: shell.bar.filter, exact: true }).tap();
    expect.soft(await lowOnes(page.getByRole('dialog').locator('button, summary, select'))).toEqual([]);
    await openMap(page, 'russia|taliban');
    expect.soft(await lowOnes(page.locator('[data-evidence] button'))).toEqual([]);
  });
});

test.describe('at 200 % text', () => {
  test.use({ viewport: { width: 1280, height: 800 } });

  for (const link of ['', 'view=list', 'russia|taliban']) {
    test(`no control is lost and the page does not scroll sideways: ${link || 'map'}`, async ({ page }) => {
      await openMap(page, link);
      await openFilters(page);
      const names = await controls(page);
      await page.evaluate(() => {
        const { style } = document.documentElement;
        style.fontSize = `${2 * parseFloat(getComputedStyle(document.documentElement).fontSize)}px`;
      });
      expect.soft(await overflow(page)).toBe(0);
      expect.soft(await cutOff(page)).toEqual([]);
      expect.soft(await controls(page)).toEqual(names);
      await expect(page.locator('[data-map], [data-list]').first()).toBeVisible();
    });
  }
});

test.describe('at 200 % zoom of a laptop', () => {
  test.use({ viewport: { width: 640, height: 400 } });

  test('the page is a phone page that does not scroll sideways', async ({ page }) => {
    await openMap(page);
    expect(await overflow(page)).toBe(0);
    await expect(page.getByRole('navigation').getByRole('button')).toHaveCount(5);
  });
});

/** Px by which the page is wider than its window. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return Math.max(0, scrollWidth - clientWidth);
  });
}

/** The controls that are rendered, by name. */
function controls(page: Page): Promise<readonly string[]> {
  return page
    .locator('button, select, input, [role="separator"]')
    .evaluateAll((all) =>
      all
        .filter((element) => element.checkVisibility({ visibilityProperty: true }))
        .map((element) => element.getAttribute('aria-label') ?? element.textContent?.trim() ?? ''),
    );
}

/** Controls of the header and the bar above the map that a reader could not reach: outside the window, or covered. */
function cutOff(page: Page): Promise<readonly string[]> {
  return page.locator('header :is(button, select, input), [role="group"] button').evaluateAll((all) =>
    all
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => {
        const box = element.getBoundingClientRect();
        const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
        const hit = document.elementFromPoint(x, y);
        return (
          box.right > innerWidth + 1 ||
          box.left < -1 ||
          !hit ||
          !(element.contains(hit) || hit.contains(element))
        );
      })
      .map((element) => element.getAttribute('aria-label') ?? element.textContent?.trim() ?? ''),
  );
}

/** What can be tapped and is lower or narrower than `least` px; a link within a sentence may be (WCAG 2.5.8). */
function smallTargets(page: Page, least: number): Promise<readonly string[]> {
  return page.locator('button, a[href], select, input, summary').evaluateAll(
    (all, px) =>
      all
        .filter((element) => element.checkVisibility({ visibilityProperty: true }))
        .filter((element) => {
          const box = element.getBoundingClientRect();
          // A skip link is one px until it has the focus.
          if (getComputedStyle(element).clipPath !== 'none') return false;
          const isInText =
            getComputedStyle(element).display === 'inline' && element.parentElement?.matches('p, dd');
          return !isInText && (box.width < px - 0.5 || box.height < px - 0.5);
        })
        .map((element) => {
          const { width, height } = element.getBoundingClientRect();
          return `${element.tagName} ${element.textContent?.trim().slice(0, 30)} ${Math.round(width)}×${Math.round(height)}`;
        }),
    least,
  );
}

function lowOnes(locator: ReturnType<Page['locator']>): Promise<readonly string[]> {
  return locator.evaluateAll((all) =>
    all
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => element.getBoundingClientRect().height < 43.5)
      .map(
        (element) =>
          `${element.tagName} ${element.textContent?.trim().slice(0, 30)} ${element.getBoundingClientRect().height}`,
      ),
  );
}

/** That the box of an actor lies within the pane of the map. */
async function expectInView(page: Page, id: string): Promise<void> {
  const isIn = () =>
    page.evaluate((actor) => {
      const pane = document.querySelector('[data-map]')!.getBoundingClientRect();
      const box = window.entente?.boxOf(actor);
      return (
        !!box &&
        box.left >= pane.left &&
        box.right <= pane.right &&
        box.top >= pane.top &&
        box.bottom <= pane.bottom
      );
    }, id);
  await expect.poll(isIn, `${id} is in view`).toBe(true);
}
