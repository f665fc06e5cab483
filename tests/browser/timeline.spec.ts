import { expect, test, type Page } from '@playwright/test';
import { expectNoFindings } from '../support/browser/accessibility.ts';
import { boxesOf, linkOf, selectionOf, visibleIds } from '../support/browser/open-map.ts';
import { mapOf } from '../support/browser/shipped-map.ts';
import { shell, words } from '../support/browser/words.ts';
import { isWithin } from '../../src/core/query/period.ts';

const { timeline } = words;
const SECOND = './orrim-strait-2031.html';

async function openTimeline(page: Page, link = '', address = './'): Promise<void> {
  if (page.url() !== 'about:blank') await page.goto('about:blank');
  await page.goto(`${address}#view=timeline${link ? `&${link}` : ''}`);
  await expect(page.locator('[data-timeline]')).toBeVisible();
}

const handle = (page: Page, end: 'from' | 'to') => page.getByRole('slider', { name: timeline.brush[end] });
const told = (page: Page) => page.locator('[data-told]');
const rows = (page: Page) => page.locator('[data-row]');
/** A button of the axis; the tools of the map beside it have some of the same name. */
const scale = (page: Page, name: 'closer' | 'fit') =>
  page.getByRole('group', { name: timeline.zoom.label }).getByRole('button', { name: timeline.zoom[name] });
const periodIn = (link: string) => /(?:^|&)time=([^&]*)/.exec(decodeURIComponent(link))?.[1] ?? null;

/** Drags the last handle to a share of the axis, in several steps as a hand would. */
async function dragLastTo(page: Page, share: number): Promise<void> {
  const track = (await page.locator('.track').boundingBox())!;
  const grip = (await handle(page, 'to').boundingBox())!;
  await page.mouse.move(grip.x + grip.width * 0.6, grip.y + grip.height / 2);
  await page.mouse.down();
  await page.mouse.move(track.x + track.width * share, grip.y + grip.height / 2, { steps: 8 });
  await page.mouse.up();
}

test.describe('the map', () => {
  test('follows the dates, no actor moves, and one step back leads to before the drag', async ({ page }) => {
    await openTimeline(page, 'step=3');
    await expect(page.locator('[data-map]')).toBeVisible();
    const { graph } = await mapOf(page);
    const before = { link: await linkOf(page), ids: await visibleIds(page), boxes: await boxesOf(page) };
    await dragLastTo(page, 0.5);
    await expect(told(page)).toContainText(/^Showing what was so, or may have been, between 1990 and 200\d/);
    const after = await visibleIds(page);
    expect(after.relations.length).toBeLessThan(before.ids.relations.length);
    // What is gone held at a later date, all of it; what is left can have held then, or has no date.
    const text = periodIn(await linkOf(page))!;
    const [from = '', to = ''] = text.slice('held:'.length).split('..');
    const period = { axis: 'held', from, to, undated: 'keep', open: 'goes-on' } as const;
    for (const id of before.ids.relations) {
      const { claims } = graph.relations.get(id as never)!;
      if (!after.relations.includes(id))
        expect(
          claims.some((claim) => !isWithin(claim, graph, period)),
          id,
        ).toBe(true);
      else
        expect(
          claims.some((claim) => isWithin(claim, graph, period)),
          id,
        ).toBe(true);
    }
    const moved = Object.entries(await boxesOf(page)).filter(([id, box]) => {
      const was = before.boxes[id];
      // A box may become a dot, at the same place.
      const by = was && {
        x: box.x + box.width / 2 - was.x - was.width / 2,
        y: box.y + box.height / 2 - was.y - was.height / 2,
      };
      return by && Math.hypot(by.x, by.y) > 4;
    });
    expect(moved.map(([id]) => id)).toEqual([]);
    await page.keyboard.press('Control+z');
    await expect.poll(() => linkOf(page)).toBe(before.link);
    expect(await visibleIds(page)).toEqual(before.ids);
  });

  test('is marked where an interval is under the pointer or has the focus, and its evidence opens', async ({
    page,
  }) => {
    await openTimeline(page, 'step=3&timeline.by=actor');
    await rows(page).first().hover();
    await expect(page.locator('.pointed')).toContainText(/Russia/);
    await rows(page).first().click();
    await expect.poll(() => selectionOf(page)).not.toBeNull();
    await expect(page.locator('[data-evidence]')).toContainText(/“/);
  });
});

test('a link restores the dates, what becomes of the undated and of open ends, and how rows stand', async ({
  page,
}) => {
  await openTimeline(page, 'step=3&time=held:2015..2018:drop:ends&timeline.by=type');
  await expect(handle(page, 'from')).toHaveAttribute('aria-valuetext', '2015');
  await expect(handle(page, 'to')).toHaveAttribute('aria-valuetext', '2018');
  await page.getByText(timeline.finer).click();
  await expect(page.getByLabel(timeline.open.label)).not.toBeChecked();
  await expect(page.getByRole('combobox', { name: timeline.by.label })).toHaveValue('type');
  await expect(told(page)).toContainText('are hidden');
  const { ids } = { ids: await visibleIds(page) };
  await openTimeline(page, await linkOf(page).then((link) => link.replace('view=timeline&', '')));
  expect(await visibleIds(page)).toEqual(ids);
});

test('it opens as intervals by actor over the dates shown, in order of beginning, and the undated are a fold at the end', async ({
  page,
}) => {
  await openTimeline(page);
  const { graph } = await mapOf(page);
  const { relations } = await visibleIds(page);
  const shown = relations.flatMap((id) => graph.relations.get(id as never)!.claims);
  const dated = shown.filter(({ held }) => held !== undefined);
  const { length: all } = shown;
  await expect(told(page)).toHaveText(`${dated.length} of ${all} statements shown say when it was so.`);
  // What is stated of one line for one time is one row.
  const times = relations.map((id) => {
    const { claims } = graph.relations.get(id as never)!;
    return new Set(claims.flatMap(({ held }) => held ?? [])).size;
  });
  await expect(rows(page)).toHaveCount(times.reduce((sum, count) => sum + count, 0));
  await expect(rows(page).nth(0)).toContainText(/^\s*ISIS-K\s+Russian intelligence .*2015 on/);
  await expect(rows(page).nth(1)).toContainText(/^\s*Taliban\s+Russia .*about December 2016 on/);
  await expect(handle(page, 'from')).toHaveAttribute('aria-valuetext', /2015$/);
  const fold = page.locator('[data-undated]');
  await fold.locator('summary').click();
  await expect(fold.getByRole('button')).toHaveCount(all - dated.length);
  // No word of an interval is cut.
  const cut = await rows(page)
    .locator('.name, .date')
    .evaluateAll((names) =>
      names.filter((one) => one.scrollWidth > one.clientWidth + 1).map((one) => one.textContent),
    );
  expect(cut).toEqual([]);
  await page.getByRole('button', { name: timeline.axis.said }).click();
  await expect(told(page)).toHaveText(`${all} of ${all} statements shown say when it was said.`);
});

test('all of it goes by keyboard, and the focus stays where it is', async ({ page }) => {
  await openTimeline(page, 'step=3');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('button', { name: shell.skip.view });
  await expect(skip).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-timeline]')).toBeFocused();
  await handle(page, 'from').focus();
  await page.keyboard.press('Shift+ArrowRight');
  await expect(handle(page, 'from')).toHaveAttribute('aria-valuetext', '2000');
  await page.keyboard.press('End');
  await page.keyboard.press('Home');
  await expect(handle(page, 'from')).toBeFocused();
  await expect(handle(page, 'from')).toHaveAttribute('aria-valuetext', '1990');
  await scale(page, 'closer').focus();
  await page.keyboard.press('Enter');
  await scale(page, 'fit').focus();
  await page.keyboard.press('Enter');
  await expect(scale(page, 'closer')).toBeFocused();
  const stop = page.locator('[data-row][tabindex="0"]');
  await expect(stop).toHaveCount(1);
  await stop.focus();
  await page.keyboard.press('ArrowDown');
  await expect(rows(page).nth(1)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(rows(page).nth(1)).toBeFocused();
  await expect(rows(page).nth(1)).toHaveAttribute('aria-current', 'true');
});

test('a part of the axis that is not in view comes along with its handle', async ({ page }) => {
  await openTimeline(page, 'step=3&time=held:2000..2001');
  for (let turn = 0; turn < 3; turn++) await scale(page, 'closer').click();
  await handle(page, 'to').focus();
  for (let turn = 0; turn < 5; turn++) await page.keyboard.press('Shift+ArrowRight');
  const [track, grip] = [await page.locator('.track').boundingBox(), await handle(page, 'to').boundingBox()];
  expect(grip!.x).toBeLessThanOrEqual(track!.x + track!.width);
  expect(periodIn(await linkOf(page))).toMatch(/^held:2000-01\.\.200[4-9]/);
});

test.describe('play', () => {
  test('shows one date after the other, by p and by Space, and is one entry of the history', async ({
    page,
  }) => {
    await openTimeline(page, 'step=3&time=held:2012..2020');
    const before = await linkOf(page);
    await page.getByRole('combobox', { name: timeline.play.speed }).selectOption('fast');
    const play = page.getByRole('button', { name: timeline.play.play });
    await play.focus();
    await page.keyboard.press('Space');
    await expect(page.locator('[data-sentence]')).toHaveAttribute('aria-live', 'off');
    await expect
      .poll(async () => periodIn(await linkOf(page)), { intervals: [50] })
      .toMatch(/^held:201[4-9]\.\./);
    await page.keyboard.press('p');
    await expect(play).toBeVisible();
    await expect(page.getByRole('group', { name: timeline.play.label }).getByRole('status')).toContainText(
      /^In 201\d: /,
    );
    await page.keyboard.press('Control+z');
    await expect.poll(() => linkOf(page)).toBe(before);
  });

  test('goes step by step only where less motion is asked for', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openTimeline(page, 'step=3&time=held:2012..2020');
    await expect(page.getByRole('button', { name: timeline.play.play })).toHaveCount(0);
    await expect(page.locator('[data-timeline]')).toContainText(timeline.play.still);
    await page.getByRole('button', { name: timeline.play.on }).click();
    expect(periodIn(await linkOf(page))).toBe('held:2012..2012');
    await page.keyboard.press('p');
    await expect.poll(async () => periodIn(await linkOf(page))).toBe('held:2013..2013');
  });
});

for (const address of ['./', SECOND])
  for (const link of [
    '',
    'step=3&timeline.by=actor&time=held:2015..2020',
    'step=3&timeline.by=type&timeline.axis=said',
  ])
    test(`axe finds nothing: ${address}${link}`, async ({ page }) => {
      await openTimeline(page, link, address);
      await page.getByText(timeline.finer).click();
      await page.getByText(timeline.key.summary).click();
      await expectNoFindings(page, `${address}${link}`);
    });

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test('the rows come at once, the handles are wide enough for a finger, and nothing is cut off', async ({
    page,
  }) => {
    await openTimeline(page);
    await expect(rows(page).first()).toBeInViewport();
    for (const end of ['from', 'to'] as const) {
      const box = (await handle(page, end).boundingBox())!;
      expect(box.width).toBeGreaterThan(43.9);
      expect(box.height).toBeGreaterThan(42);
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(360);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await page.getByText(timeline.more).click();
    await page.getByRole('button', { name: timeline.play.on }).click();
    await expect(told(page)).toContainText(/^Showing .* in 2015/);
    await expectNoFindings(page, 'timeline on a phone');
  });
});
