import { drawnLength, gapBetween, segmentMeetsBox, segmentsCross } from './geometry.ts';
import type { Sheet, Spots } from './sheet.ts';

/** The prices of the score's faults; the unit is a crossing of two lines of weight 1. */
export const PRICE = {
  /** Two boxes less than `boxMargin` px apart. */
  overlap: 60,
  boxMargin: 8,
  /** For each px below `airy` px between any two boxes: spreads boxes evenly. */
  tight: 0.03,
  airy: 30,
  /** A line within `lineMargin` px of a foreign box, times the root of its weight. */
  through: 6,
  lineMargin: 6,
  /** For each px of a line's drawn length below 60; once more, and steeper, below 36. */
  near: 0.05,
  tooNear: 6,
  /** Two lines that leave a box at the same angle; falls to 0 at 8°. */
  angle: 1.5,
  length: 0.012,
} as const;

/** The px of a line that must be seen, and the px that should be. */
export const LEAST_DRAWN = 36;
export const GOOD_DRAWN = 60;
const TANGENT_OF_8_DEGREES = Math.tan((8 * Math.PI) / 180);

/** What two boxes cost by standing too near to one another. */
export function overlapCost(sheet: Sheet, spots: Spots, one: number, other: number): number {
  const { halfWidth, halfHeight } = sheet;
  const gap = gapBetween(
    spots.x[one]!,
    spots.y[one]!,
    halfWidth[one]!,
    halfHeight[one]!,
    spots.x[other]!,
    spots.y[other]!,
    halfWidth[other]!,
    halfHeight[other]!,
  );
  if (gap >= PRICE.airy) return 0;
  const cost = (PRICE.airy - gap) * PRICE.tight;
  return gap < PRICE.boxMargin ? cost + PRICE.overlap + (PRICE.boxMargin - gap) : cost;
}

/** What a line costs by its length and by how little of it is seen. */
export function lengthCost(sheet: Sheet, spots: Spots, line: number): number {
  const { halfWidth, halfHeight } = sheet;
  const a = sheet.from[line]!;
  const b = sheet.to[line]!;
  const ax = spots.x[a]!;
  const ay = spots.y[a]!;
  const bx = spots.x[b]!;
  const by = spots.y[b]!;
  const drawn = drawnLength(ax, ay, halfWidth[a]!, halfHeight[a]!, bx, by, halfWidth[b]!, halfHeight[b]!);
  const cost = Math.sqrt((bx - ax) * (bx - ax) + (by - ay) * (by - ay)) * PRICE.length;
  if (drawn >= GOOD_DRAWN) return cost;
  const near = cost + (GOOD_DRAWN - drawn) * PRICE.near;
  return drawn < LEAST_DRAWN ? near + PRICE.tooNear + (LEAST_DRAWN - drawn) * PRICE.near * 3 : near;
}

/** Whether a line comes nearer than `margin` px to a box that is not its end. */
export function runsThrough(sheet: Sheet, spots: Spots, line: number, box: number, margin: number): boolean {
  const a = sheet.from[line]!;
  const b = sheet.to[line]!;
  return segmentMeetsBox(
    spots.x[a]!,
    spots.y[a]!,
    spots.x[b]!,
    spots.y[b]!,
    spots.x[box]!,
    spots.y[box]!,
    sheet.halfWidth[box]! + margin,
    sheet.halfHeight[box]! + margin,
  );
}

/** Whether two lines without a common end cross. */
export function linesCross(sheet: Sheet, spots: Spots, one: number, other: number): boolean {
  const { x, y } = spots;
  const a = sheet.from[one]!;
  const b = sheet.to[one]!;
  const c = sheet.from[other]!;
  const d = sheet.to[other]!;
  return segmentsCross(x[a]!, y[a]!, x[b]!, y[b]!, x[c]!, y[c]!, x[d]!, y[d]!);
}

/** What two lines cost by leaving `box`, their common end, at less than 8° from one another. */
export function angleCost(sheet: Sheet, spots: Spots, one: number, other: number, box: number): number {
  const { x, y } = spots;
  const end = sheet.from[one]! === box ? sheet.to[one]! : sheet.from[one]!;
  const otherEnd = sheet.from[other]! === box ? sheet.to[other]! : sheet.from[other]!;
  const ax = x[end]! - x[box]!;
  const ay = y[end]! - y[box]!;
  const bx = x[otherEnd]! - x[box]!;
  const by = y[otherEnd]! - y[box]!;
  const along = (ax * bx + ay * by) * TANGENT_OF_8_DEGREES;
  const across = Math.abs(ax * by - ay * bx);
  if (across >= along) return 0;
  return PRICE.angle * (1 - across / along);
}
