import { depthInBox, segmentsCross } from './geometry.ts';
import { CURVE_POINTS, type Drawing } from './drawing.ts';
import type { Sheet } from './sheet.ts';

/** How deep, in px, a line, straight or bent, goes into a box with `margin` px around it; it always meets its own ends. */
export function depthOfLine(
  sheet: Sheet,
  drawing: Drawing,
  line: number,
  box: number,
  margin: number,
): number {
  const { x, y, curveX, curveY } = drawing;
  const a = sheet.from[line]!;
  const b = sheet.to[line]!;
  const wide = sheet.halfWidth[box]! + margin;
  const high = sheet.halfHeight[box]! + margin;
  const atX = x[box]!;
  const atY = y[box]!;
  const bend = Math.abs(drawing.bend[line]!);
  // A curve stays within its bend of the straight line.
  const straight = depthInBox(x[a]!, y[a]!, x[b]!, y[b]!, atX, atY, wide + bend, high + bend);
  if (bend === 0 || straight === 0) return straight;
  let deepest = 0;
  const start = line * CURVE_POINTS;
  for (let i = start + 1; i < start + CURVE_POINTS; i++) {
    const fromX = curveX[i - 1]!;
    const fromY = curveY[i - 1]!;
    const depth = depthInBox(fromX, fromY, curveX[i]!, curveY[i]!, atX, atY, wide, high);
    if (depth > deepest) deepest = depth;
  }
  return deepest;
}

/** Whether two lines without a common end cross, bent as they may be. */
export function linesCross(sheet: Sheet, drawing: Drawing, one: number, other: number): boolean {
  if (drawing.bend[one] === 0) return straightCrosses(sheet, drawing, one, other);
  if (drawing.bend[other] === 0) return straightCrosses(sheet, drawing, other, one);
  if (!boundsMeet(sheet, drawing, one, other)) return false;
  const { curveX, curveY } = drawing;
  const start = one * CURVE_POINTS;
  for (let i = start + 1; i < start + CURVE_POINTS; i++) {
    if (crossesCurve(drawing, curveX[i - 1]!, curveY[i - 1]!, curveX[i]!, curveY[i]!, other)) return true;
  }
  return false;
}

function straightCrosses(sheet: Sheet, drawing: Drawing, straight: number, other: number): boolean {
  const { x, y, curveX, curveY } = drawing;
  const a = sheet.from[straight]!;
  const b = sheet.to[straight]!;
  const c = sheet.from[other]!;
  const d = sheet.to[other]!;
  const ax = x[a]!;
  const ay = y[a]!;
  const bx = x[b]!;
  const by = y[b]!;
  if (drawing.bend[other] === 0) return segmentsCross(ax, ay, bx, by, x[c]!, y[c]!, x[d]!, y[d]!);
  // A curve is inside the triangle of its ends and its control point: if that is all on one side of a line, it does not cross it.
  const dx = bx - ax;
  const dy = by - ay;
  const top = other * CURVE_POINTS + (CURVE_POINTS - 1) / 2;
  const sideOfC = dx * (y[c]! - ay) - dy * (x[c]! - ax);
  const sideOfD = dx * (y[d]! - ay) - dy * (x[d]! - ax);
  const sideOfTop = dx * (curveY[top]! - ay) - dy * (curveX[top]! - ax);
  const sideOfControl = 2 * sideOfTop - (sideOfC + sideOfD) / 2;
  if (sideOfC > 0 && sideOfD > 0 && sideOfControl > 0) return false;
  if (sideOfC < 0 && sideOfD < 0 && sideOfControl < 0) return false;
  return boundsMeet(sheet, drawing, straight, other) && crossesCurve(drawing, ax, ay, bx, by, other);
}

function crossesCurve(
  { curveX, curveY }: Drawing,
  ax: number,
  ay: number,
  bx: number,
  by: number,
  line: number,
): boolean {
  const start = line * CURVE_POINTS;
  for (let i = start + 1; i < start + CURVE_POINTS; i++) {
    if (segmentsCross(ax, ay, bx, by, curveX[i - 1]!, curveY[i - 1]!, curveX[i]!, curveY[i]!)) return true;
  }
  return false;
}

function boundsMeet(sheet: Sheet, drawing: Drawing, one: number, other: number): boolean {
  const { x, y, bend } = drawing;
  const ax = x[sheet.from[one]!]!;
  const ay = y[sheet.from[one]!]!;
  const bx = x[sheet.to[one]!]!;
  const by = y[sheet.to[one]!]!;
  const cx = x[sheet.from[other]!]!;
  const cy = y[sheet.from[other]!]!;
  const dx = x[sheet.to[other]!]!;
  const dy = y[sheet.to[other]!]!;
  const reach = Math.abs(bend[one]!) + Math.abs(bend[other]!);
  const across = Math.abs(ax + bx - cx - dx) - Math.abs(ax - bx) - Math.abs(cx - dx);
  const down = Math.abs(ay + by - cy - dy) - Math.abs(ay - by) - Math.abs(cy - dy);
  return across <= 2 * reach && down <= 2 * reach;
}
