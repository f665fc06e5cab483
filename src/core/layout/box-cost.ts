import type { Drawing } from './drawing.ts';
import { angleCost, lengthCost, overlapCost, PRICE, throughShare } from './faults.ts';
import { linesCross, depthOfLine } from './line-faults.ts';
import type { Sheet } from './sheet.ts';

const MARGIN = PRICE.lineMargin;

/**
 * The part of the score that depends on one box, no longer counted once it is above `limit`: the difference before
 * and after the box is moved is the difference of the whole score. `side` is room for one number per box.
 */
export function costOfBox(
  sheet: Sheet,
  drawing: Drawing,
  side: Float64Array,
  box: number,
  limit: number,
): number {
  // Functions of the file rather than closures, whose typed arrays the engine reloads at each access.
  const { from, to, rootWeight } = sheet;
  const own = sheet.linesOf[box]!;
  let cost = 0;
  for (let other = 0; other < side.length; other++) {
    if (other !== box) cost += overlapCost(sheet, drawing, box, other);
  }
  for (let i = 0; i < own.length; i++) cost += lengthCost(sheet, drawing, own[i]!);
  if (cost > limit) return cost;
  cost += sheet.through * rootsThroughBox(sheet, drawing, box);
  for (let i = 0; i < own.length && cost <= limit; i++) {
    const line = own[i]!;
    const end = from[line] === box ? to[line]! : from[line]!;
    if (drawing.bend[line] === 0) {
      const met = boxesInTheWay(sheet, drawing, side, box, end);
      cost += rootWeight[line]! * (met * sheet.through + rootsCrossed(sheet, drawing, side, line, box, end));
    } else cost += costOfMeetings(sheet, drawing, line);
    cost += costOfAngles(sheet, drawing, line, box, end);
  }
  return cost;
}

function rootsThroughBox(sheet: Sheet, drawing: Drawing, box: number): number {
  const { from, to, rootWeight } = sheet;
  let roots = 0;
  for (let line = 0; line < from.length; line++) {
    const a = from[line]!;
    const b = to[line]!;
    if (a === box || b === box) continue;
    roots += rootWeight[line]! * throughShare(depthOfLine(sheet, drawing, line, box, MARGIN));
  }
  return roots;
}

// Records in `side` on which side of the line each box's centre is: exactly 0 for the line's own ends.
function boxesInTheWay(sheet: Sheet, drawing: Drawing, side: Float64Array, box: number, end: number): number {
  const { x, y } = drawing;
  const { halfWidth, halfHeight } = sheet;
  const x0 = x[box]!;
  const y0 = y[box]!;
  const dx = x[end]! - x0;
  const dy = y[end]! - y0;
  const reachX = Math.abs(dx);
  const reachY = Math.abs(dy);
  const length = Math.sqrt(dx * dx + dy * dy);
  const middleX = x0 + dx / 2;
  const middleY = y0 + dy / 2;
  let met = 0;
  for (let other = 0; other < side.length; other++) {
    const across = dx * (y[other]! - y0) - dy * (x[other]! - x0);
    side[other] = across;
    const wide = halfWidth[other]! + MARGIN;
    const high = halfHeight[other]! + MARGIN;
    const aside = wide * reachY + high * reachX - Math.abs(across);
    if (aside <= 0) continue;
    const overX = wide + reachX / 2 - Math.abs(x[other]! - middleX);
    if (overX <= 0) continue;
    const overY = high + reachY / 2 - Math.abs(y[other]! - middleY);
    if (overY <= 0 || other === box || other === end) continue;
    met += throughShare(Math.min(aside / length, overX, overY));
  }
  return met;
}

function rootsCrossed(
  sheet: Sheet,
  drawing: Drawing,
  side: Float64Array,
  own: number,
  box: number,
  end: number,
): number {
  const { x, y, bend } = drawing;
  const { from, to, rootWeight } = sheet;
  const x0 = x[box]!;
  const y0 = y[box]!;
  const x1 = x[end]!;
  const y1 = y[end]!;
  let roots = 0;
  for (let line = 0; line < from.length; line++) {
    const a = from[line]!;
    const b = to[line]!;
    if (bend[line] !== 0) {
      if (!haveCommonEnd(sheet, own, line) && linesCross(sheet, drawing, own, line))
        roots += rootWeight[line]!;
      continue;
    }
    // Lines from either end have 0 on one side and drop out here.
    if (side[a]! * side[b]! >= 0) continue;
    const dx = x[b]! - x[a]!;
    const dy = y[b]! - y[a]!;
    const one = dx * (y0 - y[a]!) - dy * (x0 - x[a]!);
    const two = dx * (y1 - y[a]!) - dy * (x1 - x[a]!);
    if (one * two < 0) roots += rootWeight[line]!;
  }
  return roots;
}

/** The cost of one line, straight or bent, by the boxes and lines that it meets on its way. */
export function costOfMeetings(sheet: Sheet, drawing: Drawing, line: number): number {
  const { from, to, rootWeight } = sheet;
  let cost = 0;
  for (let box = 0; box < sheet.ids.length; box++) {
    if (box === from[line] || box === to[line]) continue;
    cost += sheet.through * throughShare(depthOfLine(sheet, drawing, line, box, MARGIN));
  }
  for (let other = 0; other < from.length; other++) {
    if (haveCommonEnd(sheet, line, other)) continue;
    if (linesCross(sheet, drawing, line, other)) cost += rootWeight[other]!;
  }
  return cost * rootWeight[line]!;
}

function haveCommonEnd({ from, to }: Sheet, one: number, other: number): boolean {
  const a = from[one];
  const b = to[one];
  return from[other] === a || from[other] === b || to[other] === a || to[other] === b;
}

function costOfAngles(sheet: Sheet, drawing: Drawing, line: number, box: number, end: number): number {
  const own = sheet.linesOf[box]!;
  const theirs = sheet.linesOf[end]!;
  let cost = 0;
  for (let i = 0; i < own.length; i++) {
    if (own[i]! > line) cost += angleCost(sheet, drawing, line, own[i]!, box);
  }
  for (let i = 0; i < theirs.length; i++) {
    const other = theirs[i]!;
    if (sheet.from[other] !== box && sheet.to[other] !== box)
      cost += angleCost(sheet, drawing, line, other, end);
  }
  return cost;
}
