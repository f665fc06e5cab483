import { pointAt, type Curve, type Point } from './curve.ts';
import type { Rect, RectField } from './rect-field.ts';

/** Where lines run, so that a word can find out how much of them it would cover. */
export interface LineField {
  /** Px, about, of lines within a rectangle, those of one pair left out. */
  readonly covered: (rect: Rect, but: string) => number;
}

/** What a word must leave readable. */
export interface Taken {
  readonly names: RectField;
  readonly words: RectField;
  readonly heads: RectField;
  readonly lines: LineField;
  /** Beyond it a word is cut. */
  readonly pane: { readonly width: number; readonly height: number };
}

/** Places along a curve, from its middle outwards. */
const TRIES = Array.from(
  { length: 19 },
  (_, index) => 0.5 + (index % 2 ? 1 : -1) * Math.ceil(index / 2) * 0.04,
);

/** On the line, close to it, and a little farther off. */
const SIDES = [0, 1, -1, 2, -2] as const;
const FARTHER = 9;
const ON_LINE = [0] as const;

/** The cost of covering, per px² (per px of a foreign line), and of a place away from the middle or off the line. */
const PRICE = { name: 20, word: 12, head: 12, line: 8, away: 40, beside: 30 } as const;

/** The place on a curve, or close to it, where a word of that size covers the least: names before heads before words before lines. */
export function placeWord(
  curve: Curve,
  size: { readonly width: number; readonly height: number },
  taken: Taken,
  pair: string,
  // A limited number of places along the curve is tried, starting in the middle. On a strand among strands a word must be on its own strand; a word behind a mark is this many px from it to the middle of both. Beside a twin, a line of the same pair, a word is on the other side. A line may be too broad to have its word on it.
  {
    isStrand = false,
    behind = 0,
    tries = TRIES.length,
    twin,
    isBeside = false,
  }: {
    readonly isStrand?: boolean;
    readonly behind?: number;
    readonly tries?: number | undefined;
    readonly twin?: Curve | undefined;
    readonly isBeside?: boolean;
  } = {},
): Point {
  const length = Math.hypot(curve.end.x - curve.start.x, curve.end.y - curve.start.y) || 1;
  const normal = { x: (curve.end.y - curve.start.y) / length, y: -(curve.end.x - curve.start.x) / length };
  const aside = (Math.abs(normal.x) * size.width + Math.abs(normal.y) * size.height) / 2 + 3;
  // A word as long as its line would hide what it names, dashes and all.
  const hides = (Math.abs(normal.y) * size.width + Math.abs(normal.x) * size.height) / length > 0.6 ? 200 : 0;
  const towards = twin ? sideOf(twin, curve, normal) : 0;
  let best: { at: Point; cost: number } = { at: pointAt(curve, 0.5), cost: Infinity };
  for (const t of TRIES.slice(0, tries)) {
    const on = pointAt(curve, t);
    for (const side of isStrand || behind > 0 ? ON_LINE : SIDES) {
      if ((towards !== 0 && Math.sign(side) === towards) || (isBeside && side === 0)) continue;
      const off = Math.sign(side) * (aside + (Math.abs(side) > 1 ? FARTHER : 0));
      const at = { x: on.x + behind + off * normal.x, y: on.y + off * normal.y };
      const rect = { ...at, ...size };
      let cost = PRICE.away * Math.abs(t - 0.5) + (side === 0 ? hides : PRICE.beside * Math.abs(side));
      // Nothing makes a place cheaper, so a place that already costs more is not evaluated further.
      if (cost >= best.cost) continue;
      cost += PRICE.name * outside(rect, taken.pane) + PRICE.name * taken.names.covered(rect);
      if (cost >= best.cost) continue;
      cost += PRICE.head * taken.heads.covered(rect) + PRICE.word * taken.words.covered(rect);
      if (cost >= best.cost) continue;
      cost += PRICE.line * taken.lines.covered(rect, pair);
      if (cost < best.cost) best = { at, cost };
    }
  }
  return best.at;
}

// Along the normal, from the middle of a line: where its twin is.
function sideOf(twin: Curve, curve: Curve, normal: Point): number {
  const [there, here] = [pointAt(twin, 0.5), pointAt(curve, 0.5)];
  return Math.sign((there.x - here.x) * normal.x + (there.y - here.y) * normal.y);
}

// In px², like everything covered.
function outside({ x, y, width, height }: Rect, pane: Taken['pane']): number {
  const across = Math.max(0, width / 2 - x) + Math.max(0, x + width / 2 - pane.width);
  const down = Math.max(0, height / 2 - y) + Math.max(0, y + height / 2 - pane.height);
  return across * height + down * width;
}
