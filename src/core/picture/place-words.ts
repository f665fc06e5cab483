import { pointAt, type Curve, type Point } from './curve.ts';

/** An upright rectangle by its centre; px. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const TRIES = [0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73, 0.2, 0.8] as const;

/** Overlap of two rectangles in px²; 0 where they do not meet. */
export function overlap(one: Rect, other: Rect): number {
  const wide = (one.width + other.width) / 2 - Math.abs(one.x - other.x);
  const high = (one.height + other.height) / 2 - Math.abs(one.y - other.y);
  return wide > 0 && high > 0 ? wide * high : 0;
}

/** The place along a curve where a word of that size covers least of what must stay readable. */
export function placeWord(
  curve: Curve,
  size: { readonly width: number; readonly height: number },
  taken: readonly Rect[],
): Point {
  let best: { at: Point; cost: number } = { at: pointAt(curve, 0.5), cost: Infinity };
  for (const t of TRIES) {
    const at = pointAt(curve, t);
    const cost = taken.reduce((sum, rect) => sum + overlap({ ...at, ...size }, rect), 0) + Math.abs(t - 0.5);
    if (cost < best.cost) best = { at, cost };
  }
  return best.at;
}
