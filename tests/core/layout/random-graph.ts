import type { LayoutBox, LayoutInput, LayoutLine } from '../../../src/core/layout/layout.ts';
import { seededRandom } from '../../../src/core/layout/seeded-random.ts';

/** The two panes that are shipped. */
export const WIDE = { width: 808, height: 800 };
export const NARROW = { width: 640, height: 676 };

interface Wanted {
  readonly boxes?: number;
  readonly lines?: number;
  readonly first?: number;
  readonly hubs?: readonly [number, number];
}

/** A seeded graph like that of an article: two hubs with most lines, a few knots, many leaves. */
export function randomGraph(seed: number, pane = WIDE, wanted: Wanted = {}): LayoutInput {
  const { boxes: count = 60, lines: lineCount = 105, first = 25, hubs = [28, 22] } = wanted;
  const random = seededRandom(seed);
  const shrink = pane.width < 700 ? 0.93 : 1;
  const boxes: LayoutBox[] = [];
  for (let i = 0; i < count; i++) {
    const rows = random() < 0.45 ? 1 : random() < 0.85 ? 2 : 3;
    const height = [28, 42, 50][rows - 1]!;
    boxes.push({ id: `box ${i}`, width: (50 + 70 * random()) * shrink, height: Math.round(height * shrink) });
  }
  const pairs = new Set<string>();
  const degree = new Array<number>(count).fill(0);
  const link = (a: number, b: number): void => {
    const pair = a < b ? `${a} ${b}` : `${b} ${a}`;
    if (a === b || pairs.has(pair)) return;
    pairs.add(pair);
    degree[a]!++;
    degree[b]!++;
  };
  link(0, 1);
  for (let hub = 0; hub < 2; hub++) {
    // Each hub has its own side of the map, and a middle that both share.
    const start = 2 + Math.floor(hub * 0.35 * (count - 2));
    while (degree[hub]! < hubs[hub]!) link(hub, start + Math.floor(random() * 0.65 * (count - 2)));
  }
  for (let i = 2; i < count; i++) {
    while (degree[i] === 0) link(i, 2 + Math.floor(random() * (count - 2)));
  }
  while (pairs.size < lineCount) {
    const a = 2 + Math.floor(random() * (count - 2));
    // Lines gather at those that have some already, and mostly within a neighbourhood of ids.
    const b = random() < 0.9 ? a + Math.floor(random() * 9) - 4 : 2 + Math.floor(random() * (count - 2));
    if (b >= 2 && b < count && random() < (1 + degree[b]!) / 6) link(a, b);
  }
  const shuffled = [...pairs].map((pair) => ({ pair, rank: random() - (/^[01] /.test(pair) ? 0.3 : 0) }));
  shuffled.sort((one, other) => one.rank - other.rank);
  const lines = shuffled.map(({ pair }, i): LayoutLine => {
    const [a, b] = pair.split(' ');
    return { id: `line ${pair}`, a: `box ${a}`, b: `box ${b}`, weight: i < first ? 9 : 1, first: i < first };
  });
  return { boxes, lines, pane, poles: ['box 0', 'box 1'], seed: 1 };
}
