import type { Point } from './curve.ts';
import type { Rect } from './rect-field.ts';

/** Points with the edges of all of them, so that what is far off is not looked at. */
export interface Path {
  readonly points: readonly Point[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The path through some points. */
export function pathOf(points: readonly Point[]): Path {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return {
    points,
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  };
}

/** Whether a path may come within some px of a rectangle. */
export const isNear = (path: Path, { x, y, width, height }: Rect, margin: number) =>
  path.left <= x + width / 2 + margin &&
  path.right >= x - width / 2 - margin &&
  path.top <= y + height / 2 + margin &&
  path.bottom >= y - height / 2 - margin;

/** Px along some points. */
export function lengthOf(points: readonly Point[]): number {
  return points.reduce((length, point, index) => {
    const before = points[index - 1];
    return before ? length + Math.hypot(point.x - before.x, point.y - before.y) : 0;
  }, 0);
}

/** In how many places one path crosses another. */
export function timesCrossed(one: Path, other: Path): number {
  if (one.left > other.right || one.right < other.left) return 0;
  if (one.top > other.bottom || one.bottom < other.top) return 0;
  let times = 0;
  for (let i = 1; i < one.points.length; i++) {
    const [a, b] = [one.points[i - 1], one.points[i]];
    if (!a || !b) continue;
    for (let j = 1; j < other.points.length; j++) {
      const [c, d] = [other.points[j - 1], other.points[j]];
      if (c && d && doCross(a, b, c, d)) times++;
    }
  }
  return times;
}

function doCross(a: Point, b: Point, c: Point, d: Point): boolean {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

const side = (p: Point, q: Point, r: Point) => (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x);
