import { expect, test, type Page } from '@playwright/test';
import { linkOf, openMap, selectionIn, selectionOf } from '../support/browser/open-map.ts';
import { partsOf } from '../../src/core/share/link-parts.ts';
import { along, drawnOn } from '../support/browser/drawn-lines.ts';
import { mapOf } from '../support/browser/shipped-map.ts';

for (const step of [1, 2, 3]) {
  test(`a click on any point that the handle names selects just that, in step ${step}`, async ({ page }) => {
    // More than a hundred clicks, each of which opens its evidence.
    test.slow();
    await openMap(page, step === 1 ? '' : `step=${step}`);
    const targets = await targetsOn(page, step === 3);
    const joined = new Set((await drawnOn(page)).lines.flatMap(({ carries }) => carries));
    const wrong: string[] = [];
    for (const { id, selects, point } of targets) {
      if (!point) {
        wrong.push(`${id} has no point, though the whole map is on screen`);
        continue;
      }
      await page.mouse.click(point.x, point.y);
      const got = await selectedThenCleared(page);
      // Of a line that is joined with others, the actors at the ends of all of them are chosen.
      const isChosen = joined.has(selects) && selects.split('|').every((end) => got.chosen.includes(end));
      if (got.selected !== selects && !isChosen)
        wrong.push(`${id} at ${point.x},${point.y} selects ${got.selected}`);
    }
    expect(wrong).toEqual([]);
  });
}

test('a click on a strand of an open pair selects that relation', async ({ page }) => {
  await openMap(page, 'step=3');
  const { graph } = await mapOf(page);
  const wrong: string[] = [];
  for (const { id, relations } of graph.pairs.values()) {
    const shown = await page.evaluate(
      ({ pair, ids }) => {
        const seen = new Set(window.entente!.visible().relations);
        const kept = ids.filter((relation) => seen.has(relation));
        if (kept.length > 1) window.entente!.select(pair);
        return kept;
      },
      { pair: id, ids: relations.map((relation) => relation.id as string) },
    );
    if (shown.length < 2 || shown.length > 10) continue;
    for (const relation of shown) {
      const point = await page.evaluate((asked) => {
        const found = window.entente!.pointOf(asked);
        return found && { x: found.x, y: found.y };
      }, relation);
      if (point) await page.mouse.click(point.x, point.y);
      const got = point ? await selectionOf(page) : 'nothing, since it has no point';
      if (got !== relation) wrong.push(`${relation} selects ${got}`);
      await page.evaluate((pair) => window.entente!.select(pair), id as string);
    }
  }
  expect(wrong).toEqual([]);
});

test('a click beside everything selects nothing', async ({ page }) => {
  await openMap(page, 'taliban');
  const pane = (await page.locator('[data-map]').boundingBox())!;
  await page.mouse.click(pane.x + 3, pane.y + pane.height - 3);
  await expect.poll(() => selectionOf(page)).toBe(null);
});

async function selectedThenCleared(page: Page) {
  const link = await page.evaluate(() => {
    const before = window.entente!.link();
    window.entente!.select(null);
    return before;
  });
  const chosen = (partsOf(link.split('#')[1] ?? '').get('marked') ?? '').split(',');
  return { selected: selectionIn(link), chosen };
}

interface Target {
  readonly id: string;
  /** What a click has to select. */
  readonly selects: string;
  readonly point: { readonly x: number; readonly y: number } | null;
}

/** One target for each place: relations of one closed line share theirs. */
async function targetsOn(page: Page, withActors: boolean): Promise<readonly Target[]> {
  const { graph } = await mapOf(page);
  // Actors keep their places in every step, so that they are clicked once, among the most lines.
  const found = await page.evaluate((isFull) => {
    const { actors, relations } = window.entente!.visible();
    return [...(isFull ? actors : []), ...relations].map((id) => {
      const point = window.entente!.pointOf(id);
      return { id, point: point && { x: point.x, y: point.y } };
    });
  }, withActors);
  const seen = new Set<string>();
  return found.flatMap(({ id, point }) => {
    const relation = graph.relations.get(id as never);
    const selects = relation ? [relation.from, relation.to].sort().join('|') : id;
    const key = point ? `${selects} ${point.x} ${point.y}` : id;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ id, selects, point }];
  });
}

test('pointing at a trunk tells all lines that are joined in it, and a click on it chooses their actors', async ({
  page,
}) => {
  await openMap(page, 'step=3');
  const strokes = async () => (await drawnOn(page)).lines.filter(({ carries }) => carries.length > 0);
  await expect.poll(async () => (await strokes()).length).toBe(7);
  const trunk = (await strokes()).find(({ carries }) => carries.length === 9)!;
  const { x, y } = along(trunk, 2)[1]!;
  await page.mouse.move(x, y);
  const { graph } = await mapOf(page);
  const ends = [...new Set(trunk.carries.flatMap((pair) => pair.split('|')))];
  for (const id of ends) {
    const { label, name } = graph.actors.get(id as never)!;
    await expect(page.locator('.pointed')).toContainText(label ?? name);
  }
  await page.mouse.click(x, y);
  await expect
    .poll(async () => new Set((await linkOf(page)).match(/marked=([^&]*)/)?.[1]?.split(',')))
    .toEqual(new Set(ends));
});
