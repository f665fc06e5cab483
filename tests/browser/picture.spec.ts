import { expect, test, type Page } from '@playwright/test';
import { boxesOf, openMap, visibleIds, type ClientBox } from '../support/browser/open-map.ts';
import { along, crossings, distanceTo, drawnOn, type DrawnLine } from '../support/browser/drawn-lines.ts';
import { mapOf } from '../support/browser/shipped-map.ts';
import { openFilters } from '../support/browser/frame.ts';

const everything = 'step=3';
const screens = [
  { name: 'wide', width: 1440, height: 900 },
  { name: 'narrow', width: 1024, height: 768 },
] as const;

test('the first view has at most three crossings', async ({ page }) => {
  await openMap(page);
  const { lines } = await drawnOn(page);
  expect(lines.length).toBeGreaterThan(5);
  expect(crossings(lines).length, told(crossings(lines))).toBeLessThanOrEqual(3);
});

test('everything shown has at most 0.8 crossings a drawn pair', async ({ page }) => {
  await openMap(page, everything);
  const { lines } = await drawnOn(page);
  // Of lines that are joined, each stroke counts.
  const pairs = new Set(lines.map(({ pair }) => pair)).size;
  expect(pairs).toBeGreaterThan(30);
  expect(crossings(lines).length / pairs).toBeLessThanOrEqual(0.8);
});

for (const { name, width, height } of screens) {
  test.describe(`the ${name} picture`, () => {
    test.use({ viewport: { width, height } });

    test('no line of the first view runs through a name that is not its end', async ({ page }) => {
      await openMap(page);
      expect(await linesThroughNames(page)).toEqual([]);
    });

    test('no two names overlap, however much is shown', async ({ page }) => {
      // Grey names take the same room as those with lines, so that this holds in every step.
      await openMap(page, `${everything}&lonely=names`);
      const boxes = Object.entries(await boxesOf(page));
      expect(boxes.length).toBeGreaterThan(40);
      const overlaps = boxes.flatMap(([one, a], index) =>
        boxes
          .slice(index + 1)
          .filter(([, b]) => overlap(a, b))
          .map(([other]) => `${one} and ${other}`),
      );
      expect(overlaps).toEqual([]);
    });

    test('every name is at least 12 px high and wholly on screen', async ({ page }) => {
      await openMap(page, everything);
      const { nameSizes } = await drawnOn(page);
      expect(Object.keys(nameSizes).length).toBeGreaterThan(30);
      expect(Object.entries(nameSizes).filter(([, size]) => size < 12)).toEqual([]);
      const pane = (await page.locator('[data-map]').boundingBox())!;
      const boxes = Object.entries(await boxesOf(page));
      expect(boxes.filter(([, box]) => !isWithin(box, pane)).map(([id]) => id)).toEqual([]);
    });

    test('the canvas draws the boxes where the build has put them', async ({ page }) => {
      await openMap(page, `${everything}&lonely=names`);
      const { shipped } = await mapOf(page);
      const { zoom } = await drawnOn(page);
      const boxes = await boxesOf(page);
      const placed = shipped.placements[name].boxes as Readonly<Record<string, ClientBox>>;
      // By the corner at the top left, since a stacked outline looks out at the other one.
      const corner = ({ x, y, width, height }: ClientBox) => ({ x: x - width / 2, y: y - height / 2 });
      const offsets = Object.entries(boxes).map(([id, box]) => {
        const { x, y } = corner(placed[id]!);
        return { id, x: box.x - x * zoom, y: box.y - y * zoom };
      });
      const usual = { x: middle(offsets.map(({ x }) => x)), y: middle(offsets.map(({ y }) => y)) };
      const moved = offsets.filter(({ x, y }) => Math.hypot(x - usual.x, y - usual.y) > 2);
      expect(moved).toEqual([]);
    });
  });
}

test('the point of a relation lies on the line that is drawn for it', async ({ page }) => {
  await openMap(page, everything);
  const { graph } = await mapOf(page);
  const { lines } = await drawnOn(page);
  const { relations } = await visibleIds(page);
  // That each has a point at all is held by the spec about clicks.
  const points = await page.evaluate(
    (ids) =>
      Object.fromEntries(
        ids.map((id) => {
          const point = window.entente!.pointOf(id);
          return [id, point && { x: point.x, y: point.y }] as const;
        }),
      ),
    relations,
  );
  const off: string[] = [];
  expect(Object.values(points).filter(Boolean).length).toBeGreaterThan(30);
  for (const id of relations) {
    const { from, to } = graph.relations.get(id as never)!;
    const own = lines.filter(({ pair, carries }) => [pair, ...carries].includes([from, to].sort().join('|')));
    const point = points[id];
    if (point && Math.min(...own.map((line) => distanceTo(line, point))) > 2) off.push(id);
  }
  expect(off).toEqual([]);
});

test('the picture does not move once it is there', async ({ page }) => {
  await openMap(page);
  const before = await boxesOf(page);
  await expect(page.locator('[data-evidence] h2').first()).toBeVisible();
  await openFilters(page);
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
  expect(await boxesOf(page)).toEqual(before);
});

function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

async function linesThroughNames(page: Page): Promise<readonly string[]> {
  const { lines } = await drawnOn(page);
  const ends = new Set(lines.flatMap(({ from, to }) => [from, to]));
  const names = Object.entries(await boxesOf(page)).filter(([id]) => ends.has(id));
  return lines.flatMap((line) =>
    names.filter(([id, box]) => runsThrough(line, id, box)).map(([id]) => `${line.id} through ${id}`),
  );
}

function runsThrough(line: DrawnLine, id: string, box: ClientBox): boolean {
  if (id === line.from || id === line.to) return false;
  return along(line).some(
    ({ x, y }) => x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height,
  );
}

// A rendered box may take a rim's half px on each side.
function overlap(a: ClientBox, b: ClientBox): boolean {
  const wide = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const high = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return wide > 1 && high > 1;
}

function isWithin(box: ClientBox, pane: ClientBox): boolean {
  return (
    box.x >= pane.x - 1 &&
    box.y >= pane.y - 1 &&
    box.x + box.width <= pane.x + pane.width + 1 &&
    box.y + box.height <= pane.y + pane.height + 1
  );
}

function told(found: readonly (readonly [string, string])[]): string {
  return found.map(([one, other]) => `${one} crosses ${other}`).join(', ');
}
