import { expect, test, type Page } from '@playwright/test';
import { expectNoFindings } from '../support/browser/accessibility.ts';
import { words } from '../support/browser/words.ts';
import { boxesOf, linkOf, openMap, pointOf, selectionOf } from '../support/browser/open-map.ts';

const { mapping, marking } = words;
const part = async (page: Page, name: string) => new URLSearchParams(await linkOf(page)).get(name);
const evidence = (page: Page) => page.locator('[data-evidence]');
const map = (page: Page) => page.locator('[data-map]');
const live = (page: Page) => page.locator('[data-live]');

async function drag(page: Page, id: string, by: { x: number; y: number }) {
  const { x, y } = await pointOf(page, id);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + by.x / 2, y + by.y / 2, { steps: 3 });
  await page.mouse.move(x + by.x, y + by.y, { steps: 3 });
  await page.mouse.up();
}

// What a mouse can do beyond a click is fetched after the first picture.
async function openTools(page: Page, link = '') {
  await openMap(page, link);
  await page.waitForLoadState('networkidle');
}

test.describe('a link to a part of the map', () => {
  const middle = async (page: Page) => {
    const box = (await map(page).boundingBox())!;
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  // Two actors say all: how far they are apart is the zoom, where they are the place.
  const placed = async (page: Page) => {
    const at = await middle(page);
    const [one, other] = [await pointOf(page, 'russia'), await pointOf(page, 'taliban')];
    return { x: one.x - at.x, y: one.y - at.y, apart: Math.hypot(other.x - one.x, other.y - one.y) };
  };

  test('opens at the same centre and zoom, on a screen of another size too', async ({ page, context }) => {
    await openTools(page);
    expect(await linkOf(page)).toBe('');
    const at = await middle(page);
    await page.mouse.move(at.x, at.y);
    await page.getByRole('button', { name: words.shell.map.zoomIn }).click();
    await page.getByRole('button', { name: words.shell.map.zoomIn }).click();
    await map(page).focus();
    await page.keyboard.press('Shift+ArrowRight');
    await page.mouse.move(at.x, at.y + 300);
    await page.mouse.down();
    await page.mouse.move(at.x - 80, at.y + 260, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => part(page, 'at')).toMatch(/^-?\d+,-?\d+,\d(\.\d+)?$/);
    // The link names where the map rests, which is a little after the last movement.
    let [before, now] = ['', ''];
    await expect
      .poll(async () => {
        [before, now] = [now, await linkOf(page)];
        return before === now;
      })
      .toBe(true);
    const here = await placed(page);
    const link = await linkOf(page);
    for (const size of [
      { width: 1440, height: 900 },
      { width: 1100, height: 700 },
    ]) {
      const other = await context.newPage();
      await other.setViewportSize(size);
      await openMap(other, link);
      await expect.poll(async () => Math.abs((await placed(other)).x - here.x)).toBeLessThan(4);
      const there = await placed(other);
      expect(Math.abs(there.y - here.y)).toBeLessThan(4);
      expect(Math.abs(there.apart / here.apart - 1)).toBeLessThan(0.01);
      await other.close();
    }
  });

  test('says no more of the place once the map is fitted; Back and forward move the map', async ({
    context,
  }) => {
    // A history that earlier tests have filled does not grow.
    const page = await context.newPage();
    await openTools(page);
    const fitted = await placed(page);
    await page.getByRole('button', { name: words.shell.map.zoomIn }).click();
    await expect.poll(() => part(page, 'at')).not.toBeNull();
    const entries = await page.evaluate(() => history.length);
    await page.getByRole('button', { name: words.shell.map.fit }).click();
    await expect.poll(() => linkOf(page)).toBe('');
    expect(await page.evaluate(() => history.length)).toBe(entries);
    await page.evaluate(() => (location.hash = 'at=300,200,2'));
    await expect.poll(async () => (await placed(page)).apart / fitted.apart).toBeGreaterThan(1.3);
    await page.goBack();
    await expect.poll(async () => Math.abs((await placed(page)).x - fitted.x)).toBeLessThan(3);
    await page.goForward();
    await expect.poll(async () => (await placed(page)).apart / fitted.apart).toBeGreaterThan(1.3);
  });

  test('that names no place on the map fits it', async ({ page }) => {
    await openTools(page);
    const fitted = await placed(page);
    for (const at of ['99999,99999,1', 'x,y,z', '1,2,1e9']) {
      await openMap(page, `at=${at}`);
      await expect.poll(async () => Math.abs((await placed(page)).x - fitted.x), at).toBeLessThan(3);
    }
  });
});

test.describe('an actor that is dragged', () => {
  test('stays where it was dropped, goes back with Ctrl+Z, and is not selected', async ({ page }) => {
    await openTools(page);
    const before = (await boxesOf(page))['taliban']!;
    await drag(page, 'taliban', { x: 40, y: 60 });
    await expect.poll(() => part(page, 'pins')).toMatch(/^taliban\.\d+\.\d+$/);
    const after = (await boxesOf(page))['taliban']!;
    expect(Math.hypot(after.x - before.x - 40, after.y - before.y - 60)).toBeLessThan(3);
    expect(await selectionOf(page)).toBeNull();
    await page.keyboard.press('Control+z');
    await expect.poll(() => part(page, 'pins')).toBeNull();
    await expect.poll(async () => (await boxesOf(page))['taliban']!.x).toBeCloseTo(before.x, 0);
  });

  test('stands there again on the next visit, until its reader takes it back', async ({ page }) => {
    await openTools(page);
    await drag(page, 'taliban', { x: 40, y: 60 });
    await expect.poll(() => part(page, 'pins')).not.toBeNull();
    const pins = await part(page, 'pins');
    await page.goto('about:blank');
    await openTools(page);
    expect(await part(page, 'pins')).toBe(pins);
    await expect(page.getByText(mapping.kept(1))).toBeVisible();
    await page.getByRole('button', { name: mapping.ownPlaces }).click();
    await expect.poll(() => part(page, 'pins')).toBeNull();
    await page.goto('about:blank');
    await openTools(page);
    expect(await part(page, 'pins')).toBeNull();
  });

  test('stands where a link has put it, and that is not kept as the reader’s own', async ({ page }) => {
    await openTools(page, 'pins=taliban.100.100');
    const before = (await boxesOf(page))['taliban']!;
    await page.goto('about:blank');
    await openTools(page);
    const own = (await boxesOf(page))['taliban']!;
    expect(Math.hypot(own.x - before.x, own.y - before.y)).toBeGreaterThan(50);
  });

  test('is moved by keys just as well, as one change', async ({ page }) => {
    await openTools(page, 'taliban');
    await map(page).focus();
    const before = (await boxesOf(page))['taliban']!;
    for (const keys of ['Alt+ArrowRight', 'Alt+ArrowRight', 'Alt+Shift+ArrowDown'])
      await page.keyboard.press(keys);
    await expect(live(page)).toContainText('moved by you');
    const after = (await boxesOf(page))['taliban']!;
    expect(after.x - before.x).toBeGreaterThan(10);
    await page.keyboard.press('Control+z');
    await expect.poll(() => part(page, 'pins')).toBeNull();
  });
});

test.describe('a focus', () => {
  test('comes by a double click, another actor joins it with Shift, and a click alone only selects', async ({
    page,
  }) => {
    await openTools(page);
    const { x, y } = await pointOf(page, 'taliban');
    await page.mouse.click(x, y);
    await expect.poll(() => selectionOf(page)).toBe('taliban');
    expect(await part(page, 'focus')).toBeNull();
    await page.mouse.dblclick(x, y);
    await expect.poll(() => part(page, 'focus')).toBe('taliban');
    const other = await pointOf(page, 'tajikistan');
    await page.keyboard.down('Shift');
    await page.mouse.dblclick(other.x, other.y);
    await page.keyboard.up('Shift');
    await expect.poll(() => part(page, 'focus')).toBe('taliban,tajikistan');
    expect(await part(page, 'marked')).toBeNull();
  });

  test('comes by Enter on what is selected, reaches farther by plus, and is left by Escape', async ({
    page,
  }) => {
    await openTools(page, 'taliban');
    await map(page).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => part(page, 'focus')).toBe('taliban');
    await map(page).focus();
    await expect(live(page)).toContainText('in focus');
    await page.keyboard.press('+');
    await expect.poll(() => part(page, 'steps')).toBe('2');
    await page.keyboard.press('3');
    await expect.poll(() => part(page, 'steps')).toBe('3');
    await page.keyboard.press('Escape');
    await expect.poll(() => selectionOf(page)).toBeNull();
    await map(page).focus();
    await page.keyboard.press('Escape');
    await expect.poll(() => part(page, 'focus')).toBeNull();
  });
});

test.describe('several actors', () => {
  test('are chosen by a line drawn round them, and told in words', async ({ page }) => {
    await openTools(page);
    const boxes = Object.values(await boxesOf(page));
    const pane = (await map(page).boundingBox())!;
    const [left, top] = [pane.x + 4, pane.y + 4];
    // All but the lowest, whose middle is left out.
    const bottom = Math.max(...boxes.map(({ y }) => y)) - 1;
    await page.keyboard.down('Shift');
    await page.mouse.move(left, top);
    await page.mouse.down();
    for (const [x, y] of [
      [pane.x + pane.width - 4, top],
      [pane.x + pane.width - 4, bottom],
      [left, bottom],
    ] as const)
      await page.mouse.move(x, y, { steps: 4 });
    await expect(page.locator('.lasso')).toBeVisible();
    await page.mouse.up();
    await page.keyboard.up('Shift');
    const marked = async () => (await part(page, 'marked'))?.split(',').length ?? 0;
    await expect.poll(marked).toBeGreaterThan(5);
    expect(await marked()).toBeLessThan(boxes.length);
    await expect(evidence(page).getByRole('heading', { level: 2 })).toHaveText(
      marking.heading(await marked()),
    );
    await expect(page.locator('.lasso')).toHaveCount(0);
  });

  test('are chosen by keys, lead to a relation and back, and to the question how they are tied', async ({
    page,
  }) => {
    await openTools(page, 'taliban');
    await map(page).focus();
    await page.keyboard.press(' ');
    await expect.poll(() => part(page, 'marked')).toBe('taliban');
    await expect(live(page)).toContainText('chosen');
    await page.keyboard.press('r');
    while (!(await live(page).textContent())?.startsWith('Russia,')) await page.keyboard.press('r');
    await page.keyboard.press(' ');
    await expect.poll(() => part(page, 'marked')).toBe('taliban,russia');
    const panel = evidence(page);
    await panel.getByRole('list', { name: marking.within }).getByRole('button').first().press('Enter');
    await expect.poll(() => selectionOf(page)).toMatch(/russia/);
    await panel.getByRole('button', { name: mapping.backToChosen }).press('Enter');
    await expect.poll(() => selectionOf(page)).toBeNull();
    await panel.getByRole('button', { name: marking.ask }).press('Enter');
    await expect.poll(() => part(page, 'ask')).toMatch(/taliban.*russia/);
  });

  test('have an accessible summary', async ({ page }) => {
    await openTools(page, 'marked=taliban,russia,tajikistan&map.small=on');
    await expect(evidence(page).getByRole('heading', { level: 3 }).first()).toBeVisible();
    await page.getByRole('button', { name: mapping.tools.menu }).click();
    await expectNoFindings(page, 'several chosen, the menu of the map open');
  });
});

test('the small map takes the reader where it is pressed', async ({ page }) => {
  await openTools(page, 'map.small=on');
  for (let times = 0; times < 4; times++)
    await page.getByRole('button', { name: words.shell.map.zoomIn }).click();
  const before = (await boxesOf(page))['taliban']!;
  const small = (await page.locator('[data-small-map]').boundingBox())!;
  await page.mouse.click(small.x + 10, small.y + 10);
  const after = (await boxesOf(page))['taliban']!;
  expect(after.x - before.x).toBeGreaterThan(100);
});

test.describe('by touch', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('a tap selects, a long press puts in focus, and taps choose several', async ({ page }) => {
    await openTools(page, 'view=map');
    const { x, y } = await pointOf(page, 'russia');
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
    await page.waitForTimeout(700);
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await expect.poll(() => part(page, 'focus')).toBe('russia');
    expect(await selectionOf(page)).toBeNull();

    await page.getByRole('button', { name: mapping.tools.menu }).tap();
    await page.getByRole('button', { name: mapping.tools.choosing }).tap();
    await expect(page.getByText(mapping.choosingNow)).toBeVisible();
    const point = await pointOf(page, 'russia');
    await page.touchscreen.tap(point.x, point.y);
    await expect.poll(() => part(page, 'marked')).toBe('russia');
    await page.getByRole('button', { name: mapping.stopChoosing }).tap();
    await page.getByRole('button', { name: mapping.lookAtChosen(1) }).tap();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectNoFindings(page, 'several chosen, on a phone');
    await page.keyboard.press('Escape');
    const again = await pointOf(page, 'russia');
    await page.touchscreen.tap(again.x, again.y);
    await expect.poll(() => selectionOf(page)).toBe('russia');
  });

  test('a finger that sweeps over a name pushes the picture and moves nobody', async ({ page }) => {
    await openTools(page, 'view=map');
    const { x, y } = await pointOf(page, 'russia');
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
    for (let step = 1; step <= 5; step++)
      await cdp.send('Input.dispatchTouchEvent', {
        type: 'touchMove',
        touchPoints: [{ x: x - step * 10, y: y + step * 10 }],
      });
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    expect(await part(page, 'pins')).toBeNull();
    const moved = await pointOf(page, 'russia');
    expect(Math.hypot(moved.x - x, moved.y - y)).toBeGreaterThan(20);
  });
});
