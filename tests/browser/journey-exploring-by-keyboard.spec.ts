import { expect, test, type Page } from '@playwright/test';
import { enter, expectNoTrap, listen, press, tabTo } from '../support/browser/by-keyboard.ts';
import { boxesOf, linkOf, openMap, selectionOf, visibleIds } from '../support/browser/open-map.ts';
import { shell, words } from '../support/browser/words.ts';
import { filterSheet } from '../support/browser/frame.ts';

const { answering, filtering, refining, mapping, marking } = words;
const map = (page: Page) => page.locator('[data-map]');
const told = (page: Page) => page.locator('[data-live]');
const legend = filterSheet;
const row = (page: Page, name: string) =>
  legend(page).getByRole('checkbox', { name: new RegExp(`^${name}`) });
const chips = (page: Page) =>
  page.getByRole('region', { name: filtering.heading }).getByRole('listitem').getByRole('button');
const panel = (page: Page) => page.locator('[data-evidence]');
const fold = (page: Page, title: string) => legend(page).locator('summary').filter({ hasText: title });
const partOf = async (page: Page, name: string) =>
  new RegExp(`(?:^|&)${name}=([^&]*)`).exec(decodeURIComponent(await linkOf(page)))?.[1] ?? null;

/** Goes round the names that begin with a letter until one stands on an actor. */
async function jumpTo(page: Page, letter: string, name: RegExp): Promise<void> {
  for (let turn = 0; turn < 12 && !name.test((await told(page).textContent()) ?? ''); turn++)
    await press(page, letter);
  await expect(told(page)).toContainText(name);
}

test('a row of the legend is switched, told once, undone and done again', async ({ page }) => {
  const { heard } = await listen(page);
  await openMap(page);
  const before = await visibleIds(page);
  await enter(page, page.locator('[data-filter]'));
  await tabTo(page, row(page, 'Supports'));
  await heard();
  await press(page, 'Enter');
  await expect(row(page, 'Supports')).toHaveAttribute('aria-checked', 'false');
  await expect(row(page, 'Supports')).toBeFocused();
  expect(await heard()).toEqual([await page.locator('[data-sentence]').textContent()]);
  const after = await visibleIds(page);
  expect(after.relations.length).toBeLessThan(before.relations.length);
  await press(page, 'Control+z');
  expect(await visibleIds(page)).toEqual(before);
  await press(page, 'Control+Shift+z');
  expect(await visibleIds(page)).toEqual(after);
  await expectNoTrap(page, legend(page));
});

test('only one value is kept by an arrow and Enter, and its chip takes it back', async ({ page }) => {
  await openMap(page);
  await enter(page, page.locator('[data-filter]'));
  await tabTo(page, row(page, 'Opposes'));
  await press(page, 'ArrowRight');
  await expect(page.getByRole('button', { name: shell.legend.onlyThis('Opposes') })).toBeFocused();
  await press(page, 'Enter');
  await expect(chips(page)).toHaveCount(1);
  await press(page, 'ArrowLeft');
  await expect(row(page, 'Opposes')).toBeFocused();
  await tabTo(page, chips(page).first());
  await press(page, 'Enter');
  await expect(chips(page)).toHaveCount(0);
});

test('a long filter is searched, emptied and filled, and a ready-made view is chosen', async ({ page }) => {
  await openMap(page, 'step=3');
  await enter(page, page.locator('[data-filter]'));
  await enter(page, fold(page, filtering.more));
  const title = 'Section of the text';
  await enter(page, fold(page, title));
  const search = page.getByRole('searchbox', { name: refining.search(title) });
  if ((await search.count()) > 0) {
    await tabTo(page, search);
    await page.keyboard.type('zzzz');
    await expect(legend(page).getByText(refining.none('zzzz'))).toBeVisible();
    await expectNoTrap(page, search);
    await press(page, 'Control+a', 'Delete');
  }
  await enter(page, page.getByRole('button', { name: shell.legend.noneOf(title) }), 'Shift+Tab');
  await expect.poll(async () => (await visibleIds(page)).relations.length).toBe(0);
  await press(page, 'Control+z');
  await expect(chips(page)).toHaveCount(0);
  await enter(page, fold(page, filtering.presets));
  const preset = page.getByRole('button', { name: new RegExp(`^${refining.presets.asserted}`) });
  await enter(page, preset);
  await expect(preset).toHaveAttribute('aria-pressed', 'true');
  await expect(preset).toBeFocused();
});

test('what empties the view is lifted, and the reader goes on from there', async ({ page }) => {
  const { heard } = await listen(page);
  await openMap(page, 'off.sign=supports,opposes,contact');
  await enter(page, page.locator('[data-filter]'));
  await tabTo(page, row(page, 'Neither'));
  await heard();
  await press(page, 'Enter');
  await expect(page.getByText(shell.empty.heading)).toBeVisible();
  const said = await heard();
  expect(said.filter((text) => text.includes(shell.empty.heading))).toHaveLength(1);
  await enter(page, page.getByRole('button', { name: /^Remove filter/ }));
  await expect(page.getByText(shell.empty.heading)).toHaveCount(0);
  expect((await visibleIds(page)).relations.length).toBeGreaterThan(0);
});

test('lines are followed by arrows, names are jumped to, and what one stands on is said once', async ({
  page,
}) => {
  const { heard } = await listen(page);
  await openMap(page);
  await tabTo(page, map(page));
  await jumpTo(page, 't', /^(The )?Taliban,/);
  await heard();
  await press(page, 'ArrowLeft');
  await expect(told(page)).not.toContainText(/^(The )?Taliban,/);
  expect(await heard()).toEqual([await told(page).textContent()]);
  await press(page, 'Escape');
  await expect(told(page)).toContainText(/^(The )?Taliban,/);
  await expectNoTrap(page, map(page));
});

test('an actor is put in focus, near and far, and its trail leads back', async ({ page }) => {
  const { heard } = await listen(page);
  await openMap(page);
  await tabTo(page, map(page));
  await jumpTo(page, 't', /^(The )?Taliban,/);
  await press(page, 'Enter');
  await expect.poll(() => selectionOf(page)).toBe('taliban');
  await tabTo(page, map(page), 'Shift+Tab');
  await press(page, 'Enter');
  await expect.poll(() => partOf(page, 'focus')).toBe('taliban');
  const bar = page.locator('[data-focus]');
  await expect(bar).toContainText('Within 1 step of the Taliban');
  await heard();
  await press(page, '+');
  await expect(bar).toContainText('Within 2 steps of the Taliban');
  expect(await heard()).toEqual([await bar.getByRole('status').textContent()]);
  await press(page, '-');
  await expect(bar).toContainText('Within 1 step of the Taliban');
  // From one to the next, and back by the trail.
  await jumpTo(page, 'r', /^Russia,/);
  await press(page, 'Enter');
  await tabTo(page, map(page), 'Shift+Tab');
  await press(page, 'Enter');
  await expect.poll(() => partOf(page, 'focus')).toBe('russia');
  await enter(page, bar.getByRole('button', { name: answering.focus.backTo('Taliban') }));
  await expect.poll(() => partOf(page, 'focus')).toBe('taliban');
  await expectNoTrap(page, bar);
  await enter(page, bar.getByRole('button', { name: answering.focus.leave }));
  await expect(bar).toHaveCount(0);
});

test('how the Taliban are tied to Tajikistan is asked, read, shown on the map, sent and left', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openMap(page);
  await page.keyboard.press('/');
  await page.keyboard.type('how are the taliban tied to tajikistan');
  await expect(page.getByRole('option').first()).toContainText('Tajikistan');
  await press(page, 'ArrowDown', 'Enter');
  // Who has asked stands where the answer begins.
  await expect(panel(page).getByRole('heading', { level: 2 })).toBeFocused();
  await expect(page.locator('[data-sum]')).toContainText('Tajikistan');
  await expect(panel(page)).toContainText('Dara Massicot');
  const shows = panel(page)
    .getByRole('button', { name: /^Show on the map/ })
    .first();
  await enter(page, shows);
  await expect(shows).toHaveAttribute('aria-pressed', 'true');
  await expect(shows).toBeFocused();
  await expectNoTrap(page, panel(page));
  const copy = panel(page).getByRole('button', { name: answering.copy.link, exact: true });
  await enter(page, copy, 'Shift+Tab');
  await expect(panel(page)).toContainText(answering.copy.copiedLink);
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await enter(page, panel(page).getByRole('button', { name: answering.close }), 'Shift+Tab');
  await expect(panel(page).locator('[data-sum]')).toHaveCount(0);
  await openMap(page, link.split('#')[1]);
  await expect(panel(page).locator('[data-sum]')).toBeVisible();
  await expect(shows).toHaveAttribute('aria-pressed', 'true');
});

test('what was found becomes the view, and its chip gives all back', async ({ page }) => {
  await openMap(page);
  const before = await visibleIds(page);
  await page.keyboard.press('/');
  await page.keyboard.type('intelligence');
  await expect(page.getByRole('option').first()).toBeVisible();
  await press(page, 'Control+Enter');
  await expect.poll(() => partOf(page, 'words')).toBe('intelligence');
  await press(page, 'Escape');
  await enter(page, page.locator('[data-filter]'));
  await enter(page, chips(page).first());
  expect(await visibleIds(page)).toEqual(before);
});

test('the palette does what is typed, and gives the focus back', async ({ page }) => {
  await openMap(page);
  await tabTo(page, map(page));
  await press(page, 'Control+k');
  const palette = page.getByRole('dialog', { name: words.commands.title });
  await expect(palette.getByRole('combobox')).toBeFocused();
  await press(page, 'Escape');
  await expect(map(page)).toBeFocused();
  await press(page, 'Control+k');
  await page.keyboard.type('go to matrix');
  await press(page, 'Enter');
  await expect(page.getByRole('grid')).toBeVisible();
  await press(page, 'Control+z');
  await expect(map(page)).toBeVisible();
});

test('several actors are chosen, summed up and let go', async ({ page }) => {
  await openMap(page);
  await tabTo(page, map(page));
  await jumpTo(page, 't', /^(The )?Taliban,/);
  await press(page, 'Space');
  await jumpTo(page, 'r', /^Russia,/);
  await press(page, 'Space');
  await expect(told(page)).toContainText('chosen');
  await expect(panel(page).getByRole('heading', { name: marking.heading(2) })).toBeVisible();
  await enter(page, panel(page).getByRole('button', { name: marking.clear }));
  await expect.poll(() => partOf(page, 'marked')).toBe(null);
});

test('an actor is moved, said to be, and put back', async ({ page }) => {
  await openMap(page);
  await tabTo(page, map(page));
  await jumpTo(page, 't', /^(The )?Taliban,/);
  const before = (await boxesOf(page))['taliban']!;
  await press(page, 'Alt+ArrowRight', 'Alt+ArrowRight');
  await expect(told(page)).toContainText(/moved/);
  expect((await boxesOf(page))['taliban']!.x).toBeGreaterThan(before.x + 5);
  await press(page, 'Control+z');
  expect((await boxesOf(page))['taliban']!.x).toBeCloseTo(before.x, 0);
  await expect(map(page)).toBeFocused();
});

test('groupings are chosen from the menu of the map', async ({ page }) => {
  await openMap(page);
  const menu = page.getByRole('button', { name: mapping.tools.menu });
  for (const { name, part, says } of [{ name: mapping.tools.grouped, part: 'grouped', says: 'yes' }]) {
    await enter(page, menu);
    await enter(page, page.getByRole('button', { name }));
    await expect.poll(() => partOf(page, part)).toBe(says);
    await expect(menu).toBeFocused();
  }
  await press(page, 'Enter', 'Escape');
  await expect(menu).toBeFocused();
});

test('the language is switched, and the reader stays where they are', async ({ page }) => {
  await openMap(page, 'select=russia|taliban');
  const menu = page.locator('[data-page-menu] > button');
  await enter(page, menu);
  await enter(page, page.getByRole('button', { name: 'Español' }));
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await expect(menu).toBeFocused();
  expect(await selectionOf(page)).toBe('russia|taliban');
  await press(page, 'Control+z');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('every view under More is one menu away, and says what it is', async ({ page }) => {
  await openMap(page);
  let now: string | null = null;
  for (const view of [shell.bar.table, shell.bar.matrix, shell.bar.timeline]) {
    await enter(page, page.getByRole('button', { name: shell.bar.moreViews(now) }));
    await enter(page, page.getByRole('button', { name: view, exact: true }));
    now = view;
    await expect(page.getByRole('heading', { name: view, level: 2 })).toBeAttached();
  }
});
