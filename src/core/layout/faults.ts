import type { Drawing } from './drawing.ts';
import { drawnLength, gapBetween } from './geometry.ts';
import type { Sheet, Spots } from './sheet.ts';

/** The prices of the score's faults; the unit is a crossing of two lines of weight 1. */
export const PRICE = {
  /** Two boxes less than `boxMargin` px apart. */
  overlap: 60,
  boxMargin: 8,
  /** For each px below `airy` px between any two boxes: spreads boxes evenly. */
  tight: 0.03,
  airy: 30,
  /** A line within `lineMargin` px of a foreign box costs the sheet's price, times the root of its weight. */
  lineMargin: 6,
  deep: 30,
  /** For each px of a line's drawn length below 60; once more, and steeper, below 36. */
  near: 0.05,
  tooNear: 6,
  /** Two lines that leave a box at the same angle; falls to 0 at 8°. */
  angle: 1.5,
  length: 0.006,
  /** A line that is not straight, and each px that its middle is moved aside. */
  bend: 1,
  bendPx: 0.015,
  /** For each share of its length above `bold` that a line is moved aside. */
  bold: 0.3,
  overbold: 30,
} as const;

/** The px of a line that must be seen, and the px that should be. */
export const MIN_DRAWN = 36;
export const GOOD_DRAWN = 60;
// The px between a bent line and the rim of the pane.
const RIM = 6;
const TANGENT_OF_8_DEGREES = Math.tan((8 * Math.PI) / 180);

/** The cost of a line `depth` px deep in a foreign box, as a share of the price: half at the edge, so that moving out pays at once. */
export function throughShare(depth: number): number {
  if (depth <= 0) return 0;
  return depth < PRICE.deep ? 0.5 + (0.5 * depth) / PRICE.deep : 1;
}

/** The cost of two boxes that are too close to each other. */
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

/** The cost of a line by its length, by how little of it is visible and by its bend. */
export function lengthCost(sheet: Sheet, drawing: Drawing, line: number): number {
  const { halfWidth, halfHeight } = sheet;
  const a = sheet.from[line]!;
  const b = sheet.to[line]!;
  const ax = drawing.x[a]!;
  const ay = drawing.y[a]!;
  const bx = drawing.x[b]!;
  const by = drawing.y[b]!;
  const drawn = drawnLength(ax, ay, halfWidth[a]!, halfHeight[a]!, bx, by, halfWidth[b]!, halfHeight[b]!);
  const length = Math.sqrt((bx - ax) * (bx - ax) + (by - ay) * (by - ay));
  const cost = length * PRICE.length + bendCost(sheet, drawing, line);
  if (drawn >= GOOD_DRAWN) return cost;
  const near = cost + (GOOD_DRAWN - drawn) * PRICE.near;
  return drawn < MIN_DRAWN ? near + PRICE.tooNear + (MIN_DRAWN - drawn) * PRICE.near * 3 : near;
}

/** The cost of a line's bend: the bolder, the higher, and highest if it leaves the pane. */
export function bendCost(sheet: Sheet, drawing: Drawing, line: number): number {
  const bend = drawing.bend[line]!;
  if (bend === 0) return 0;
  const a = sheet.from[line]!;
  const b = sheet.to[line]!;
  const dx = drawing.x[b]! - drawing.x[a]!;
  const dy = drawing.y[b]! - drawing.y[a]!;
  const length = Math.sqrt(dx * dx + dy * dy) + 1;
  const over = Math.abs(bend) / length - PRICE.bold;
  const topX = drawing.x[a]! + dx / 2 - (dy * bend) / length;
  const topY = drawing.y[a]! + dy / 2 + (dx * bend) / length;
  const isOutside = topX < RIM || topY < RIM || topX > sheet.width - RIM || topY > sheet.height - RIM;
  const cost = PRICE.bend + Math.abs(bend) * PRICE.bendPx + (isOutside ? PRICE.overlap : 0);
  return (over > 0 ? cost + over * PRICE.overbold : cost) * sheet.rootWeight[line]!;
}

/** The cost of two lines that leave `box`, their common end, at less than 8° from one another. */
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
