import type { Point } from './layout.ts';

/** Whether the segments a–b and c–d cross in their insides; touching ends and parallels do not count. */
export function segmentsCross(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  cx: number,
  cy: number,
  dx: number,
  dy: number,
): boolean {
  const rx = bx - ax;
  const ry = by - ay;
  const sideOfC = rx * (cy - ay) - ry * (cx - ax);
  const sideOfD = rx * (dy - ay) - ry * (dx - ax);
  if (sideOfC * sideOfD >= 0) return false;
  const sx = dx - cx;
  const sy = dy - cy;
  const sideOfA = sx * (ay - cy) - sy * (ax - cx);
  const sideOfB = sx * (by - cy) - sy * (bx - cx);
  return sideOfA * sideOfB < 0;
}

/** Whether the segment a–b comes into the rectangle of centre (x, y) and half sizes (halfWidth, halfHeight). */
export function segmentMeetsBox(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  x: number,
  y: number,
  halfWidth: number,
  halfHeight: number,
): boolean {
  // Separating axes: the box's two, then the segment's normal.
  const middleX = (ax + bx) / 2 - x;
  const middleY = (ay + by) / 2 - y;
  const reachX = Math.abs(bx - ax) / 2;
  const reachY = Math.abs(by - ay) / 2;
  if (Math.abs(middleX) >= halfWidth + reachX) return false;
  if (Math.abs(middleY) >= halfHeight + reachY) return false;
  const offset = Math.abs(middleX * (by - ay) - middleY * (bx - ax)) / 2;
  return offset < halfWidth * reachY + halfHeight * reachX;
}

/** How many px a box would have to move for the segment a–b to be clear of it; 0 if it is. */
export function depthInBox(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  x: number,
  y: number,
  halfWidth: number,
  halfHeight: number,
): number {
  const dx = bx - ax;
  const dy = by - ay;
  const reachX = Math.abs(dx);
  const reachY = Math.abs(dy);
  const across = halfWidth + reachX / 2 - Math.abs(ax + dx / 2 - x);
  if (across <= 0) return 0;
  const down = halfHeight + reachY / 2 - Math.abs(ay + dy / 2 - y);
  if (down <= 0) return 0;
  const aside = halfWidth * reachY + halfHeight * reachX - Math.abs((ax - x) * dy - (ay - y) * dx);
  if (aside <= 0) return 0;
  const depth = aside / Math.sqrt(dx * dx + dy * dy);
  return Math.min(depth, across, down);
}

/** The px between the rims of two boxes along the axis that parts them better; below 0 they overlap. */
export function gapBetween(
  ax: number,
  ay: number,
  aHalfWidth: number,
  aHalfHeight: number,
  bx: number,
  by: number,
  bHalfWidth: number,
  bHalfHeight: number,
): number {
  const across = Math.abs(ax - bx) - aHalfWidth - bHalfWidth;
  const down = Math.abs(ay - by) - aHalfHeight - bHalfHeight;
  return across > down ? across : down;
}

/** How far a ray from a box's centre in direction (dx, dy) runs within the box, in px. */
export function lengthInside(dx: number, dy: number, halfWidth: number, halfHeight: number): number {
  const length = Math.sqrt(dx * dx + dy * dy);
  if (length === 0) return 0;
  const acrossSteep = Math.abs(dx) * halfHeight;
  const downSteep = Math.abs(dy) * halfWidth;
  return acrossSteep > downSteep ? (halfWidth * length) / Math.abs(dx) : (halfHeight * length) / Math.abs(dy);
}

/** The point where the line from the centre of a box towards `to` leaves the box's rim. */
export function clippedEnd(from: Point, to: Point, width: number, height: number): Point {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const length = Math.hypot(dx, dy);
  if (length === 0) return from;
  const share = lengthInside(dx, dy, width / 2, height / 2) / length;
  return { x: from.x + dx * share, y: from.y + dy * share };
}

/** The px of the line between two centres that can be seen between the two rims; below 0 the rims overlap on it. */
export function drawnLength(
  ax: number,
  ay: number,
  aHalfWidth: number,
  aHalfHeight: number,
  bx: number,
  by: number,
  bHalfWidth: number,
  bHalfHeight: number,
): number {
  const dx = bx - ax;
  const dy = by - ay;
  const length = Math.sqrt(dx * dx + dy * dy);
  return (
    length - lengthInside(dx, dy, aHalfWidth, aHalfHeight) - lengthInside(dx, dy, bHalfWidth, bHalfHeight)
  );
}
