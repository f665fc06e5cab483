import type { Box } from './placement.ts';

/** A point of the picture; px, y downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

type Sized = Pick<Box, 'x' | 'y' | 'width' | 'height'>;

/** A quadratic Bézier curve; a straight line has its control point in the middle. */
export interface Curve {
  readonly start: Point;
  readonly control: Point;
  readonly end: Point;
}

/** The point at `t`, 0 at the start to 1 at the end. */
export function pointAt({ start, control, end }: Curve, t: number): Point {
  const u = 1 - t;
  return {
    x: u * u * start.x + 2 * u * t * control.x + t * t * end.x,
    y: u * u * start.y + 2 * u * t * control.y + t * t * end.y,
  };
}

/** The curve between two centres that bows by `offset` px at its middle, to the left of its way (y downwards). */
export function bow(start: Point, end: Point, offset: number): Curve {
  const length = Math.hypot(end.x - start.x, end.y - start.y) || 1;
  const normal = { x: (end.y - start.y) / length, y: -(end.x - start.x) / length };
  return {
    start,
    control: {
      x: (start.x + end.x) / 2 + 2 * offset * normal.x,
      y: (start.y + end.y) / 2 + 2 * offset * normal.y,
    },
    end,
  };
}

/** The curve moved sideways by `by` px, to the left of its way. */
export function shift({ start, control, end }: Curve, by: number): Curve {
  const length = Math.hypot(end.x - start.x, end.y - start.y) || 1;
  const dx = (by * (end.y - start.y)) / length;
  const dy = (-by * (end.x - start.x)) / length;
  const move = (point: Point) => ({ x: point.x + dx, y: point.y + dy });
  return { start: move(start), control: move(control), end: move(end) };
}

/** The part of a curve outside the boxes at its ends, each kept clear by its margin in px. */
export function clip(curve: Curve, from: Sized, to: Sized, margins: readonly [number, number]): Curve {
  const begin = lastInside(curve, from, margins[0], 0, 1);
  const finish = lastInside(curve, to, margins[1], 1, 0);
  // Boxes that touch leave no room: a short line between the centres is still better than a reversed one.
  return begin < finish ? part(curve, begin, finish) : part(curve, 0.45, 0.55);
}

/** Whether a point is in a box enlarged by `margin` px on each side. */
export function isInside(point: Point, box: Sized, margin = 0): boolean {
  return (
    Math.abs(point.x - box.x) <= box.width / 2 + margin &&
    Math.abs(point.y - box.y) <= box.height / 2 + margin
  );
}

/** Points along the curve, evenly in `t`, both ends included. */
export function samples(curve: Curve, count: number): readonly Point[] {
  return Array.from({ length: count + 1 }, (_, index) => pointAt(curve, index / count));
}

function lastInside(curve: Curve, box: Sized, margin: number, inside: number, outside: number): number {
  let [low, high] = [inside, (inside + outside) / 2];
  if (isInside(pointAt(curve, high), box, margin)) high = outside;
  for (let step = 0; step < 24; step++) {
    const middle = (low + high) / 2;
    if (isInside(pointAt(curve, middle), box, margin)) low = middle;
    else high = middle;
  }
  return high;
}

// De Casteljau: the part of a quadratic curve between two parameters is again quadratic.
function part(curve: Curve, from: number, to: number): Curve {
  const start = pointAt(curve, from);
  const end = pointAt(curve, to);
  const u = 1 - from;
  const cross = (key: 'x' | 'y') =>
    u * (1 - to) * curve.start[key] +
    (u * to + from * (1 - to)) * curve.control[key] +
    from * to * curve.end[key];
  return { start, control: { x: cross('x'), y: cross('y') }, end };
}
