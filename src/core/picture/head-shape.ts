import { measures } from '../look/measures.ts';
import type { LineLook } from '../look/line-looks.ts';
import type { SignLook } from '../look/signs.ts';
import type { Point } from './curve.ts';
import { headScale } from './head-scale.ts';

/** A head with its tip at the origin, pointing along +x; px. `closed` is filled or outlined, otherwise only stroked. */
export interface HeadShape {
  readonly points: readonly Point[];
  readonly closed: boolean;
}

/** The shape of a head: filled and hollow triangle or tee, open vee or tee; the quiet vee of a denial, and of a line without a sign, is always open. */
export function headShape(sign: SignLook['head'], fill: LineLook['head'], width = 0): HeadShape | null {
  const [head, vee] = [measures.head * headScale(width), measures.vee * headScale(width)];
  if (sign === 'none') return null;
  const isQuiet = fill === 'quiet' || sign === 'vee';
  if (sign === 'triangle' && !isQuiet) {
    const points = [
      { x: -head, y: -head / 2 },
      { x: 0, y: 0 },
      { x: -head, y: head / 2 },
    ];
    return { points, closed: fill !== 'open' };
  }
  // Only strokes: what is neither for nor against has a quiet head, which still says whose act it is.
  if (isQuiet) {
    const points = [
      { x: -vee, y: -vee / 2 },
      { x: 0, y: 0 },
      { x: -vee, y: vee / 2 },
    ];
    return { points, closed: false };
  }
  const [depth, half] = [fill === 'hollow' ? 5 : 4, head / 2 + 1];
  const points = [
    { x: -depth, y: -half },
    { x: 0, y: -half },
    { x: 0, y: half },
    { x: -depth, y: half },
  ];
  return { points, closed: true };
}

/** The head at a place, turned to point from `from` to `tip`. */
export function headAt(shape: HeadShape, from: Point, tip: Point): readonly Point[] {
  const length = Math.hypot(tip.x - from.x, tip.y - from.y) || 1;
  const [cos, sin] = [(tip.x - from.x) / length, (tip.y - from.y) / length];
  return shape.points.map(({ x, y }) => ({ x: tip.x + x * cos - y * sin, y: tip.y + x * sin + y * cos }));
}
