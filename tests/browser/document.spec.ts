import { expect, test, type Page } from '@playwright/test';
import { passagesOf } from '../../src/core/evidence/passages.ts';
import { expectAccessible } from '../support/browser/accessibility.ts';
import { portsPage, portsText } from '../support/browser/give-copy.ts';
import { clickOn, openMap, selectionOf } from '../support/browser/open-map.ts';
import { mapOf } from '../support/browser/shipped-map.ts';
import { expectNothingForbidden, watch } from '../support/browser/watch.ts';
import { words } from '../support/browser/words.ts';

const { document: text } = words;
const everything = 'view=text&step=3';

const pane = (page: Page) => page.locator('[data-text]');
const foot = (page: Page) => page.getByRole('region', { name: text.foot });
const statements = (page: Page) => page.locator('[data-statements] button[data-claim]');

/** Opens the text of the map that ships it, and waits for its words. */
async function openText(page: Page, link = everything) {
  await openMap(page, link, portsPage);
  await expect(page.locator('p[data-start]').first()).toBeVisible();
}

/** The words that a highlight marks, each stretch by itself. */
function marked(page: Page, name: string): Promise<readonly string[]> {
  return page.evaluate((asked) => [...(CSS.highlights.get(asked) ?? [])].map(String), name);
}

/** How far down the pane the passage in view stands, 0 its top, 1 its bottom. */
function heightOfCurrent(page: Page): Promise<number | null> {
  return page.evaluate(() => {
    const box = document.querySelector('[data-text]')!.getBoundingClientRect();
    const range = [...(CSS.highlights.get('entente-current') ?? [])][0];
    return range instanceof Range ? (range.getBoundingClientRect().top - box.top) / box.height : null;
  });
}

/** The number of the passage in view, as its foot says it. */
async function passageNumber(page: Page): Promise<number> {
  return Number(/\d+/.exec((await foot(page).getByRole('paragraph').first().textContent()) ?? '')?.[0]);
}

test.describe('the text beside the map', () => {
  test('is there at once where the map ships it, letter for letter', async ({ page, context, baseURL }) => {
    const seen = await watch(context, baseURL!);
    await openText(page);
    await expect(page.locator('[data-map]')).toBeVisible();
    const shown = await page.locator('[data-start]').allTextContents();
    expect(shown.join('').replace(/\s/g, '')).toBe(portsText.replace(/\s/g, ''));
    await page.keyboard.press('n');
    expectNothingForbidden(seen);
  });

  test('marks every passage of what the map shows, and no other words', async ({ page }) => {
    await openText(page);
    const { graph } = await mapOf(page);
    const quotes = [...graph.claims.values()].flatMap(({ evidence }) =>
      evidence.flatMap(({ exact, then }) => [exact ?? '', ...(then ?? []).map((part) => part.exact)]),
    );
    const names = await page.evaluate(() => [...CSS.highlights.keys()]);
    const lines = names.filter((name) => /-\d$/.test(name) || name === 'entente-hidden');
    const all = (await Promise.all(lines.map((name) => marked(page, name)))).flat();
    expect(new Set(all)).toEqual(new Set(quotes));
  });

  test('brings each next passage to a third of its height', async ({ page }) => {
    await openText(page);
    for (let passage = 1; passage < 12; passage++) await page.keyboard.press('n');
    await expect(foot(page)).toContainText('Passage 12 of');
    await expect.poll(() => heightOfCurrent(page)).toBeGreaterThan(0.25);
    expect(await heightOfCurrent(page)).toBeLessThan(0.42);
  });

  test('is read by the wheel, and the passage that is reached is told', async ({ page }) => {
    await openText(page);
    const box = (await pane(page).boundingBox())!;
    await page.mouse.move(box.x + 100, box.y + 100);
    await page.mouse.wheel(0, 900);
    await expect.poll(() => passageNumber(page)).toBeGreaterThan(5);
    await page.mouse.wheel(0, 90_000);
    const count = /of (\d+)/.exec((await foot(page).textContent()) ?? '')?.[1];
    await expect(foot(page)).toContainText(`Passage ${count} of ${count}`);
  });

  test('goes to what is clicked on the map, and the map to the statement that is chosen in it', async ({
    page,
  }) => {
    await openText(page);
    await clickOn(page, 'pilots-guild');
    const selected = await selectionOf(page);
    expect(selected).toBe('pilots-guild');
    await expect(foot(page)).toContainText(/1 of \d+ on Pilots’ Guild/);
    expect((await marked(page, 'entente-chosen')).length).toBeGreaterThan(3);
    await statements(page).first().click();
    expect(await selectionOf(page)).toBe(await statements(page).first().getAttribute('data-claim'));
  });

  test('is scrolled by a click on the strip beside it', async ({ page }) => {
    await openText(page);
    const strip = (await page.locator('[data-strip]').boundingBox())!;
    await page.mouse.click(strip.x + 8, strip.y + strip.height * 0.8);
    await expect.poll(() => passageNumber(page)).toBeGreaterThan(30);
  });

  test('is reached, walked through and left by keys alone', async ({ page }) => {
    await openText(page);
    await pane(page).focus();
    await page.keyboard.press('n');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expect(statements(page).first()).toBeFocused();
    await page.keyboard.press('Enter');
    expect(await selectionOf(page)).not.toBeNull();
    await page.keyboard.press('Escape');
    await expect(pane(page)).toBeFocused();
    expect(await selectionOf(page)).not.toBeNull();
    await page.keyboard.press('Escape');
    await expect.poll(() => selectionOf(page)).toBeNull();
  });

  test('goes on by the bracket keys with the focus on the map, where letters jump to names', async ({
    page,
  }) => {
    await openText(page);
    await page.locator('[data-map]').focus();
    await page.keyboard.press(']');
    await expect(foot(page)).toContainText('Passage 2 of');
    await page.keyboard.press('n');
    await expect(foot(page)).toContainText('Passage 2 of');
  });

  test('draws its marks as its key does', async ({ page }) => {
    await openText(page);
    await page.getByRole('button', { name: text.marks }).click();
    const key = page.getByRole('region', { name: text.key });
    await expect(key).toContainText(words.looks.possible.label);
    const names = await page.evaluate(() => [...CSS.highlights.keys()].filter((name) => /-0$/.test(name)));
    const differing = await page.evaluate((asked) => {
      const paragraph = document.querySelector('[data-words]')!;
      return asked.filter((name) => {
        const sample = document.body.appendChild(document.createElement('span'));
        sample.className = name;
        const [one, other] = [getComputedStyle(sample), getComputedStyle(paragraph, `::highlight(${name})`)];
        const same =
          one.textDecorationStyle === other.textDecorationStyle &&
          one.textDecorationColor === other.textDecorationColor &&
          one.textDecorationLine === other.textDecorationLine;
        sample.remove();
        return !same;
      });
    }, names);
    expect(names.length).toBeGreaterThan(4);
    expect(differing).toEqual([]);
  });

  test('shows the name of a passage that has the focus, which else only the ear has', async ({ page }) => {
    await openText(page);
    const third = pane(page).locator('button[data-reads]').nth(2);
    const size = async () => (await third.locator('xpath=../..').boundingBox())!.height;
    expect(await size()).toBe(1);
    await third.focus();
    expect(await size()).toBeGreaterThan(23);
    await page.keyboard.press('Enter');
    await expect(foot(page)).toContainText('Passage 3 of');
    await expect(page.locator('[data-announced]')).toContainText('Passage 3 of');
  });

  test('leaves nothing to an automated check of access, with its folds open too', async ({ page }) => {
    await openText(page);
    await expectAccessible(page, 'text');
    await page.getByRole('button', { name: text.sections }).click();
    await expectAccessible(page, 'sections');
    await page.getByRole('button', { name: text.marks }).click();
    await expectAccessible(page, 'marks');
  });
});

test.describe('in the colours of a system that forces its own', () => {
  test.use({ forcedColors: 'active' });

  /** How a highlight paints: the ground, the lines and their colour. */
  const painted = (page: Page, name: string) =>
    page.evaluate((asked) => {
      const style = getComputedStyle(document.querySelector('[data-words]')!, `::highlight(${asked})`);
      return [
        style.backgroundColor,
        style.textDecorationLine,
        style.textDecorationStyle,
        style.textDecorationColor,
      ];
    }, name);
  const clear = 'rgba(0, 0, 0, 0)';

  test('only the passage in view is filled, and what is for and against is still told apart', async ({
    page,
  }) => {
    await openText(page);
    const marks = ['stated-supports-0', 'stated-opposes-0', 'stated-neither-0'];
    const looks = await Promise.all(marks.map((name) => painted(page, `entente-${name}`)));
    for (const [ground, line] of looks) expect([ground, line]).toEqual([clear, 'underline']);
    expect(new Set(looks.map(String)).size).toBe(3);
    expect(await painted(page, 'entente-hidden')).toEqual([clear, 'underline', 'solid', expect.anything()]);
    expect((await painted(page, 'entente-chosen')).slice(0, 2)).toEqual([clear, 'overline']);
    expect((await painted(page, 'entente-current'))[0]).not.toBe(clear);
  });

  test('of the quotes only what is in view is framed, and only what is chosen has a bar', async ({
    page,
  }) => {
    await openMap(page, `${everything}&select=russia`);
    // The view is fetched after the map has been painted, and goes to what is selected.
    await expect(pane(page).locator('article.current.chosen')).toBeVisible();
    const bars = await pane(page)
      .locator('article')
      .evaluateAll((articles) => {
        const bar = (one: Element) => getComputedStyle(one).borderInlineStartColor;
        const framed = (one: Element) => getComputedStyle(one).outlineStyle !== 'none';
        const kind = (one: Element) => (one.matches('.chosen') ? 'chosen' : 'other');
        return {
          colours: Object.fromEntries(articles.map((one) => [kind(one), bar(one)])),
          kinds: new Set(articles.map((one) => `${kind(one)} ${bar(one)}`)).size,
          ground: getComputedStyle(document.querySelector('[data-text]')!).backgroundColor,
          framed: articles.filter(framed).length,
          current: articles.filter((one) => one.matches('.current') && framed(one)).length,
        };
      });
    expect(bars.kinds).toBe(2);
    expect(bars.colours['chosen']).not.toBe(bars.colours['other']);
    expect(bars.colours['other']).toBe('rgb(255, 255, 255)');
    expect([bars.framed, bars.current]).toEqual([1, 1]);
  });
});

test.describe('where no text is at hand', () => {
  test('the quotes stand in its place, and light the same lines', async ({ page }) => {
    await openMap(page, everything);
    const { graph } = await mapOf(page);
    await expect(pane(page).locator('article')).toHaveCount(passagesOf(graph.claims.values()).length);
    await page.keyboard.press('n');
    await expect(foot(page)).toContainText('Passage 2 of');
    await expectAccessible(page, 'quotes');
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('the text has the stage, nothing is wider than the screen, and its buttons can be tapped', async ({
    page,
  }) => {
    await page.goto(`${portsPage}#${everything}`);
    await expect(page.locator('p[data-start]').first()).toBeVisible();
    const { width, height } = (await pane(page).boundingBox())!;
    expect(width).toBeGreaterThan(320);
    expect(height).toBeGreaterThan(200);
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wider).toBeLessThanOrEqual(0);
    await page.getByRole('button', { name: text.marks }).tap();
    await expectAccessible(page, 'marks on a phone');
    await page.getByRole('button', { name: text.marks }).tap();
    await page.getByRole('button', { name: text.next }).tap();
    await expect(foot(page)).toContainText('Passage 2 of');
    for (const button of await foot(page).getByRole('button').all()) {
      const box = (await button.boundingBox())!;
      expect.soft(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
    }
  });
});
