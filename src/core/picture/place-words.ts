import { pointAt, samples, type Curve, type Point } from './curve.ts';
import { isIn, overlap, type Rect, type RectField } from './rect-field.ts';

/** Where lines run, so that a word can find out how close it would be to them. */
export interface LineField {
  /** Px, about, of lines within a rectangle, those of one owner left out. */
  readonly covered: (rect: Rect, but: string) => number;
  /** Px from a rectangle to the nearest line that is not of that owner: 0 if one is in it, `max` if none is so near. */
  readonly distance: (rect: Rect, but: string, max: number) => number;
}

/** What a word must leave readable. */
export interface Taken {
  readonly names: RectField;
  readonly words: RectField;
  readonly heads: RectField;
  readonly lines: LineField;
  /** A word is in one of these or outside of all, never on a rim. */
  readonly hulls?: readonly Rect[];
  /** Beyond it a word is cut. */
  readonly pane: { readonly width: number; readonly height: number };
}

/** The size of a word, px. */
export interface WordSize {
  readonly width: number;
  readonly height: number;
}

/** Where a word is, by the centre of it and its marks. */
export interface WordPlace extends Point {
  /** Covers nothing, is within the pane, and nearer to its own line than to any other. */
  readonly isClear: boolean;
  /** Px from the marks before the word to the middle of both; negative if the word is to the left of them. */
  readonly behind: number;
}

/** How a word may be placed. */
export interface Placing {
  /** One strand of an opened pair: where there is no other way, its word covers the lines of the others. */
  readonly isStrand?: boolean;
  /** Px from a mark on the line to the middle of it and its word, which is on the line with it; 0 without marks. */
  readonly behind?: number;
  /** How many places along the curve are tried, starting in the middle. */
  readonly tries?: number | undefined;
  /** A line of the same pair: the word is on the other side. */
  readonly twin?: Curve | undefined;
  /** A line may be too broad to have its word on it. */
  readonly isBeside?: boolean;
}

/** Places along a curve, from its middle outwards. */
const TRIES = Array.from(
  { length: 23 },
  (_, index) => 0.5 + (index % 2 ? 1 : -1) * Math.ceil(index / 2) * 0.035,
);

/** On the line, close to it, and a little farther off. */
const SIDES = [0, 1, -1, 2, -2] as const;
const ON_LINE = [0] as const;
const CLOSE = 3;
const FARTHER = 6;

/** Px between a word and a foreign line: what is aimed at, and less than which nobody can tell whose it is. */
const AIMED = 14;
const MIN = 4;
/** Px between a word and its own line. */
const MAX_OWN = 10;
// Px² that a word may touch, as where a rim and a descender meet.
const TOUCH = 8;

/** The cost of covering, per px² (per px of a foreign line, and per px that is missing to it), and of a place away from the middle or off the line. */
const PRICE = {
  name: 20,
  word: 12,
  head: 12,
  line: 8,
  rim: 1,
  near: 6,
  away: 40,
  beside: 30,
  hiding: 200,
  steep: 70,
} as const;
const UNCLEAR = 100_000;

/**
 * The place on a curve, or close to it, where a word of that size is clear of names, words, heads, hulls and lines; if there is
 * none, where it covers the least. A word of a steep line is beside it if there is room, and one as long as its line always.
 */
export function placeWord(
  curve: Curve,
  size: WordSize,
  taken: Taken,
  owner: string,
  { isStrand = false, behind = 0, tries = TRIES.length, twin, isBeside = false }: Placing = {},
): WordPlace {
  const length = Math.hypot(curve.end.x - curve.start.x, curve.end.y - curve.start.y) || 1;
  const normal = { x: (curve.end.y - curve.start.y) / length, y: -(curve.end.x - curve.start.x) / length };
  const aside = (Math.abs(normal.x) * size.width + Math.abs(normal.y) * size.height) / 2 + CLOSE;
  // A word as long as its line would hide what it names, dashes and all.
  const hides = (Math.abs(normal.y) * size.width + Math.abs(normal.x) * size.height) / length > 0.6;
  const isSteep = Math.abs(normal.x) > 0.6;
  const inLine = (hides ? PRICE.hiding : 0) + (isSteep && !isStrand ? PRICE.steep : 0);
  const towards = twin ? sideOf(twin, curve, normal) : 0;
  const own = samples(curve, 40);
  let best: WordPlace = { ...pointAt(curve, 0.5), isClear: false, behind };
  let min = Infinity;
  for (const t of TRIES.slice(0, tries)) {
    const on = pointAt(curve, t);
    for (const side of behind > 0 ? ON_LINE : SIDES) {
      if ((towards !== 0 && Math.sign(side) === towards) || (isBeside && side === 0)) continue;
      const off = Math.sign(side) * (aside + (Math.abs(side) > 1 ? FARTHER : 0));
      for (const by of behind > 0 ? [behind, -behind] : [0]) {
        const at = { x: on.x + by + off * normal.x, y: on.y + off * normal.y };
        const rect = { ...at, ...size };
        let cost = PRICE.away * Math.abs(t - 0.5) + (side === 0 ? inLine : PRICE.beside * Math.abs(side));
        // Nothing makes a place cheaper, so a place that already costs more is not evaluated further.
        if (cost >= min) continue;
        const [cut, names] = [outside(rect, taken.pane), taken.names.covered(rect)];
        cost += PRICE.name * (cut + names);
        if (cost >= min) continue;
        const [heads, words] = [taken.heads.covered(rect), taken.words.covered(rect)];
        const rims = rimsOn(rect, taken.hulls ?? []);
        cost += PRICE.head * heads + PRICE.word * words + PRICE.rim * rims;
        if (cost >= min) continue;
        const foreign = taken.lines.distance(rect, owner, AIMED);
        cost += PRICE.line * taken.lines.covered(rect, owner) + PRICE.near * (AIMED - foreign);
        const apart = distanceTo(rect, own);
        const isAtOwn = apart <= MAX_OWN && (foreign >= AIMED || foreign > apart) && foreign >= MIN;
        const isFree = cut === 0 && names <= TOUCH && words === 0;
        const isClear = isFree && (isStrand ? apart <= MAX_OWN : isAtOwn && heads <= TOUCH && rims === 0);
        if (!isClear) cost += UNCLEAR;
        if (isStrand && !isAtOwn && side !== 0) cost += UNCLEAR;
        if (cost >= min) continue;
        min = cost;
        best = { ...at, isClear, behind: by };
      }
    }
  }
  return best;
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

function rimsOn(word: Rect, hulls: readonly Rect[]): number {
  return hulls.reduce((sum, hull) => sum + (isIn(word, hull) ? 0 : overlap(word, hull)), 0);
}

/** Px from a rectangle to the nearest of some points; 0 if one is in it. */
export function distanceTo({ x, y, width, height }: Rect, points: readonly Point[]): number {
  return points.reduce((min, point) => {
    const across = Math.max(0, Math.abs(point.x - x) - width / 2);
    const down = Math.max(0, Math.abs(point.y - y) - height / 2);
    return Math.min(min, Math.hypot(across, down));
  }, Infinity);
}
