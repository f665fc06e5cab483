import { expect, test } from '@playwright/test';
import { actorProfile, PROFILE_PARTS } from '../../src/core/analysis/actor-profile.ts';
import {
  boxesOf,
  clickOn,
  linkOf,
  openMap,
  pictureIsThere,
  selectionOf,
  visibleIds,
  type ClientBox,
} from '../support/browser/open-map.ts';
import { mapOf } from '../support/browser/shipped-map.ts';
import { shell, ui, words } from '../support/browser/words.ts';
import { chooseShare, openFilters } from '../support/browser/frame.ts';

const pair = 'russia|taliban';
const designation = 'russia|terrorist-designation|taliban';

test('a click on the line between Russia and the Taliban shows since when, who admitted it and what it is about', async ({
  page,
}) => {
  await openMap(page);
  await clickOn(page, pair);
  const evidence = page.locator('[data-evidence]');
  await expect(evidence.getByRole('heading', { name: /Russia.*Taliban/ })).toBeVisible();
  const best = evidence.locator('[data-best]');
  await expect(best.locator('blockquote')).toContainText('since late 2016');
  await expect(best).toContainText(/Russian officials/i);
  const passage = evidence.locator(`[data-claim="${(await best.getAttribute('data-best'))!}"]`);
  await passage.getByRole('button', { expanded: false }).click();
  await expect(passage.locator('blockquote')).toContainText('since late 2016');
  await expect(passage).toContainText('ISIS-K');
  await expect(passage).toContainText(/Russian officials/i);
  await expect(passage).toContainText('2016');
  await expect(passage).toContainText(words.quoteCheck.found);
  await expect(passage.getByRole('link', { name: words.shell.panel.opens.passage })).toHaveAttribute(
    'rel',
    'noopener noreferrer',
  );
});

test('below the answer the quote is what stands out in the panel: seen at once, and larger than all else', async ({
  page,
}) => {
  await openMap(page, pair);
  const panel = page.locator('[data-evidence]');
  await expect(panel.locator('[data-best] blockquote')).toBeInViewport({ ratio: 1 });
  const sizes = await panel.evaluate((evidence) => {
    const size = (element: Element) => parseFloat(getComputedStyle(element).fontSize);
    return {
      answer: size(evidence.querySelector('p.sentence')!),
      quote: size(evidence.querySelector('[data-best] blockquote')!),
      rest: Math.max(
        ...[...evidence.querySelectorAll('p:not(.sentence), h2, h3, li button, a, summary')].map(size),
      ),
    };
  });
  expect(sizes.answer).toBeGreaterThan(sizes.quote);
  expect(sizes.quote).toBeGreaterThanOrEqual(1.3 * sizes.rest);
});

test('terrorist designation goes off and on again by the legend, the keys and the buttons of the browser, and no actor moves', async ({
  page,
}) => {
  await openMap(page);
  const { graph } = await mapOf(page);
  const label = graph.types.get('terrorist-designation' as never)!.label;
  await openFilters(page);
  const row = page.getByRole('checkbox', { name: label });
  const before = await visibleIds(page);
  expect(before.relations).toContain(designation);
  const boxes = await boxesOf(page);
  await row.click();
  const without = await visibleIds(page);
  const gone = before.relations.filter((id) => !without.relations.includes(id));
  expect(gone).toContain(designation);
  expect(gone.every((id) => id.includes('|terrorist-designation|'))).toBe(true);
  expect(without.actors).toEqual(before.actors);
  await page.mouse.move(0, 0);
  const linked = new Set(
    without.relations
      .flatMap((id) => graph.relations.get(id as never)!)
      .flatMap(({ from, to }) => [from as string, to as string]),
  );
  const after = await boxesOf(page);
  const moved = before.actors.filter((id) => centre(after[id]!) !== centre(boxes[id]!));
  expect.soft(moved, 'actors that moved').toEqual([]);
  // An actor that has lost its last line is a dot where its name stood.
  const kept = (all: typeof boxes) =>
    Object.fromEntries(Object.entries(all).filter(([id]) => linked.has(id)));
  expect.soft(kept(after)).toEqual(kept(boxes));
  await expect(page.locator('[data-sentence]')).toContainText(label);

  await page.keyboard.press('Control+z');
  await expect(row).toBeChecked();
  await expect.poll(() => visibleIds(page)).toEqual(before);
  await page.keyboard.press('Control+Shift+z');
  await expect(row).not.toBeChecked();
  await page.goBack();
  await expect(row).toBeChecked();
  await page.goForward();
  await expect(row).not.toBeChecked();
  expect((await visibleIds(page)).relations).toEqual(without.relations);
  expect(await boxesOf(page)).toEqual(after);
});

test('the copied link restores filters and selection in another window', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openMap(page);
  await openFilters(page);
  await page.getByRole('checkbox', { name: 'terrorist designation' }).click();
  await clickOn(page, pair);
  await chooseShare(page, ui.header.copyLink);
  await expect(page.getByRole('status').getByText(shell.share.copied)).toBeVisible();
  const address = await page.evaluate(() => navigator.clipboard.readText());
  expect(address).toBe(page.url());
  const other = await context.newPage();
  await other.goto(address);
  await pictureIsThere(other);
  expect(await visibleIds(other)).toEqual(await visibleIds(page));
  expect(await selectionOf(other)).toBe(pair);
  expect(await linkOf(other)).toBe(await linkOf(page));
  await expect(other.locator('[data-evidence] blockquote').first()).toBeVisible();
  await openFilters(other);
  await expect(other.getByRole('checkbox', { name: 'terrorist designation' })).not.toBeChecked();
});

test('an actor opens its profile, and a relation there opens its evidence', async ({ page }) => {
  await openMap(page);
  const { graph } = await mapOf(page);
  await clickOn(page, 'taliban');
  const evidence = page.locator('[data-evidence]');
  const { name } = graph.actors.get('taliban' as never)!;
  await expect(evidence.getByRole('heading', { name, exact: true })).toBeVisible();
  // Below its own relations the profile lists those of its organs with anybody outside.
  const isWithin = (id: string) => graph.actors.get(id as never)?.within?.actor === 'taliban';
  const relations = [...graph.relations.values()];
  const own = relations.filter(({ from, to }) => from === 'taliban' || to === 'taliban');
  const ofOrgans = relations.filter(
    ({ from, to }) =>
      !own.some((one) => one.from === from && one.to === to) && isWithin(from) !== isWithin(to),
  );
  expect(own.length).toBeGreaterThan(0);
  expect(ofOrgans.length).toBeGreaterThan(0);
  const rows = evidence.locator('li button').filter({ hasText: /\d statements?/ });
  await expect(rows).toHaveCount(own.length + ofOrgans.length);
  const profile = actorProfile(graph, 'taliban' as never);
  const headings = PROFILE_PARTS.filter((part) => profile[part].length > 0).map(
    (part) => `${words.profile.parts[part]} ${profile[part].length}`,
  );
  expect(headings.length).toBeGreaterThan(2);
  expect((await evidence.locator('h3').allTextContents()).slice(0, headings.length)).toEqual(headings);
  await evidence
    .getByRole('button')
    .filter({ hasText: /shares? intelligence/ })
    .first()
    .click();
  await expect(evidence.locator('blockquote').first()).toBeVisible();
});

test('with nothing selected the panel says what the map rests on, and each find leads to evidence', async ({
  page,
}) => {
  await openMap(page);
  const evidence = page.locator('[data-evidence]');
  const { graph } = await mapOf(page);
  await expect(evidence.locator('[data-headline]')).toHaveText(graph.map.headline!.text);
  await expect(evidence).toContainText(/one source/i);
  const finds = evidence.locator('button[aria-expanded]');
  await expect(finds).toHaveCount(3);
  for (const index of [0, 1, 2]) {
    await finds.nth(index).click();
    const first = evidence.locator('button[aria-expanded="true"] ~ ul button').first();
    await expect(first).toBeVisible();
    await first.click();
    await expect(evidence.locator('blockquote').first()).toBeVisible();
    await page.keyboard.press('Escape');
  }
});

function centre({ x, y, width, height }: ClientBox): string {
  return `${Math.round(x + width / 2)},${Math.round(y + height / 2)}`;
}
