import type { Sheet, Spots } from './sheet.ts';

/** Prices that an annealed box is charged; the unit is a crossing of two lines of weight 1. */
export const PRICES = {
  /** A crossing of two lines of the first view. */
  firstCrossing: 6,
  overlap: 20,
  overlapMargin: 9,
  /** A px of a line's length. */
  length: 0.003,
  /** A px that is missing to a line's 60 seen px. */
  near: 0.015,
  seen: 60,
  /** Two lines that leave a box at the same angle; falls to 0 at 9°. */
  angle: 0.1,
  /** A px that is missing to the 150 px between two actors of the first view. */
  apart: 0.005,
  apartFrom: 150,
} as const;

const SAME_WAY = Math.cos((9 * Math.PI) / 180);
const LINE_MARGIN = 6;
const DEEP = 30;

/** The cost of one box at its place: its lines' crossings, lengths and angles, the boxes they pass, and its own overlaps. */
export function costOfStand(sheet: Sheet, spots: Spots, box: number, through: number): number {
  return costOfLines(sheet, spots, box, through) + costOfBox(sheet, spots, box, through);
}

function costOfLines(sheet: Sheet, spots: Spots, box: number, through: number): number {
  const { from, to, rootWeight, linesOf, first } = sheet;
  const { x, y } = spots;
  const own = linesOf[box]!;
  let cost = 0;
  for (let i = 0; i < own.length; i++) {
    const line = own[i]!;
    const a = box;
    const b = from[line]! === box ? to[line]! : from[line]!;
    const ax = x[a]!;
    const ay = y[a]!;
    const bx = x[b]!;
    const by = y[b]!;
    const root = rootWeight[line]!;
    for (let other = 0; other < from.length; other++) {
      const c = from[other]!;
      const d = to[other]!;
      if (c === a || c === b || d === a || d === b) continue;
      if (crosses(ax, ay, bx, by, x[c]!, y[c]!, x[d]!, y[d]!))
        cost +=
          first[line]! & first[other]!
            ? PRICES.firstCrossing
            : Math.min(1, root) * Math.min(1, rootWeight[other]!);
    }
    for (let third = 0; third < x.length; third++)
      if (third !== a && third !== b) cost += through * root * meeting(sheet, spots, ax, ay, bx, by, third);
    const length = Math.sqrt((bx - ax) * (bx - ax) + (by - ay) * (by - ay)) || 1;
    cost += length * PRICES.length * Math.sqrt(root);
    const missing = PRICES.seen - seenLength(sheet, a, b, (bx - ax) / length, (by - ay) / length, length);
    if (missing > 0) cost += missing * PRICES.near * (root > 1 ? 2 : 1);
    cost += anglesAt(sheet, spots, a, line, b) / 2 + anglesAt(sheet, spots, b, line, a);
  }
  return cost;
}

function costOfBox(sheet: Sheet, spots: Spots, box: number, through: number): number {
  const { from, to, rootWeight, halfWidth, halfHeight, isFirst } = sheet;
  const { x, y } = spots;
  let cost = 0;
  for (let line = 0; line < from.length; line++) {
    const a = from[line]!;
    const b = to[line]!;
    if (a !== box && b !== box)
      cost += through * rootWeight[line]! * meeting(sheet, spots, x[a]!, y[a]!, x[b]!, y[b]!, box);
  }
  for (let other = 0; other < x.length; other++) {
    if (other === box) continue;
    const wide = Math.abs(x[other]! - x[box]!) - halfWidth[other]! - halfWidth[box]!;
    const high = Math.abs(y[other]! - y[box]!) - halfHeight[other]! - halfHeight[box]!;
    const gap = Math.max(wide, high);
    if (gap < PRICES.overlapMargin)
      cost += PRICES.overlap * (gap < 0 ? 1 : 0.4) + (PRICES.overlapMargin - gap) * 0.05;
    if (isFirst[box]! & isFirst[other]!) {
      const dx = x[other]! - x[box]!;
      const dy = y[other]! - y[box]!;
      const missing = PRICES.apartFrom - Math.sqrt(dx * dx + dy * dy);
      if (missing > 0) cost += missing * PRICES.apart;
    }
  }
  return cost;
}

// The cost of the lines at `box` that leave it in nearly the same direction as `line`, which goes to `end`.
function anglesAt(sheet: Sheet, { x, y }: Spots, box: number, line: number, end: number): number {
  const own = sheet.linesOf[box]!;
  const ax = x[end]! - x[box]!;
  const ay = y[end]! - y[box]!;
  const length = Math.sqrt(ax * ax + ay * ay) || 1;
  let cost = 0;
  for (let i = 0; i < own.length; i++) {
    const other = own[i]!;
    if (other === line) continue;
    const far = sheet.from[other]! === box ? sheet.to[other]! : sheet.from[other]!;
    const bx = x[far]! - x[box]!;
    const by = y[far]! - y[box]!;
    const cosine = (ax * bx + ay * by) / (length * Math.sqrt(bx * bx + by * by) || 1);
    if (cosine > SAME_WAY) cost += (PRICES.angle * (cosine - SAME_WAY)) / (1 - SAME_WAY);
  }
  return cost;
}

// Px of a line that are seen between the rims of its two boxes; `dx`, `dy` is its direction.
function seenLength(sheet: Sheet, a: number, b: number, dx: number, dy: number, length: number): number {
  const inside = (box: number) =>
    Math.min(sheet.halfWidth[box]! / (Math.abs(dx) || 1e-9), sheet.halfHeight[box]! / (Math.abs(dy) || 1e-9));
  return length - inside(a) - inside(b);
}

function crosses(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  cx: number,
  cy: number,
  dx: number,
  dy: number,
): boolean {
  const one = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
  const two = (bx - ax) * (dy - ay) - (by - ay) * (dx - ax);
  if (one * two >= 0) return false;
  const three = (dx - cx) * (ay - cy) - (dy - cy) * (ax - cx);
  const four = (dx - cx) * (by - cy) - (dy - cy) * (bx - cx);
  return three * four < 0;
}

// What a line costs by meeting a box, 6 px around it included, as a share of the price: half at its rim, all from 30 px
// inside, so that each step outwards pays.
function meeting(
  sheet: Sheet,
  spots: Spots,
  ax: number,
  ay: number,
  bx: number,
  by: number,
  box: number,
): number {
  const halfWidth = sheet.halfWidth[box]! + LINE_MARGIN;
  const halfHeight = sheet.halfHeight[box]! + LINE_MARGIN;
  const x0 = ax - spots.x[box]!;
  const y0 = ay - spots.y[box]!;
  const x1 = bx - spots.x[box]!;
  const y1 = by - spots.y[box]!;
  if ((x0 < -halfWidth && x1 < -halfWidth) || (x0 > halfWidth && x1 > halfWidth)) return 0;
  if ((y0 < -halfHeight && y1 < -halfHeight) || (y0 > halfHeight && y1 > halfHeight)) return 0;
  // The line misses if all four corners are on one side of it.
  const side = Math.abs(x0 * (y1 - y0) - y0 * (x1 - x0));
  const reach = halfWidth * Math.abs(y1 - y0) + halfHeight * Math.abs(x1 - x0);
  if (side >= reach) return 0;
  const depth = (reach - side) / (Math.sqrt((x1 - x0) * (x1 - x0) + (y1 - y0) * (y1 - y0)) || 1);
  return 0.5 + 0.5 * Math.min(1, depth / DEEP);
}
