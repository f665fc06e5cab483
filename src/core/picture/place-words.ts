import { pointAt, type Curve, type Point } from './curve.ts';

/** An upright rectangle by its centre; px. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Places along a curve, from its middle outwards. */
const TRIES = Array.from(
  { length: 19 },
  (_, index) => 0.5 + (index % 2 ? 1 : -1) * Math.ceil(index / 2) * 0.04,
);

/** Overlap of two rectangles in px²; 0 where they do not meet. */
export function overlap(one: Rect, other: Rect): number {
  const wide = (one.width + other.width) / 2 - Math.abs(one.x - other.x);
  const high = (one.height + other.height) / 2 - Math.abs(one.y - other.y);
  return wide > 0 && high > 0 ? wide * high : 0;
}

/** The place along a curve where a word of that size covers least: names before words, words before lines' heads. */
export function placeWord(
  curve: Curve,
  size: { readonly width: number; readonly height: number },
  taken: {
    readonly names: readonly Rect[];
    readonly words: readonly Rect[];
    readonly heads: readonly Rect[];
  },
): Point {
  const covered = (at: Point, rects: readonly Rect[]) =>
    rects.reduce((sum, rect) => sum + overlap({ ...at, ...size }, rect), 0);
  let best: { at: Point; cost: number } = { at: pointAt(curve, 0.5), cost: Infinity };
  for (const t of TRIES) {
    const at = pointAt(curve, t);
    const cost =
      20 * covered(at, taken.names) +
      4 * covered(at, taken.words) +
      2 * covered(at, taken.heads) +
      40 * Math.abs(t - 0.5);
    if (cost < best.cost) best = { at, cost };
  }
  return best.at;
}
