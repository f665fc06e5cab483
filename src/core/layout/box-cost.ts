import { angleCost, lengthCost, overlapCost, PRICE } from './faults.ts';
import { segmentMeetsBox } from './geometry.ts';
import type { Sheet, Spots } from './sheet.ts';

/** Counts the part of the score that hangs on one box, and stops once it is above `limit`. */
export type BoxCost = (box: number, limit: number) => number;

/**
 * Prepares the fast count of one box's part of the score on places that may change between calls:
 * the difference before and after a box is moved is the difference of the whole score.
 */
export function boxCostOn(sheet: Sheet, spots: Spots): BoxCost {
  const { from, to, rootWeight, linesOf, halfWidth, halfHeight } = sheet;
  const { x, y } = spots;
  const boxes = x.length;
  const lines = from.length;
  const margin = PRICE.lineMargin;
  // On which side of the line in hand each box's centre lies: it serves for crossings and for boxes in the way.
  const side = new Float64Array(boxes);

  function costOfForeignLines(box: number): number {
    let roots = 0;
    const wide = halfWidth[box]! + margin;
    const high = halfHeight[box]! + margin;
    for (let line = 0; line < lines; line++) {
      const a = from[line]!;
      const b = to[line]!;
      if (a === box || b === box) continue;
      if (segmentMeetsBox(x[a]!, y[a]!, x[b]!, y[b]!, x[box]!, y[box]!, wide, high))
        roots += rootWeight[line]!;
    }
    return roots * PRICE.through;
  }

  function boxesInTheWay(box: number, end: number): number {
    const dx = x[end]! - x[box]!;
    const dy = y[end]! - y[box]!;
    const reachX = Math.abs(dx);
    const reachY = Math.abs(dy);
    const middleX = x[box]! + dx / 2;
    const middleY = y[box]! + dy / 2;
    let met = 0;
    for (let other = 0; other < boxes; other++) {
      const across = dx * (y[other]! - y[box]!) - dy * (x[other]! - x[box]!);
      side[other] = across;
      const wide = halfWidth[other]! + margin;
      const high = halfHeight[other]! + margin;
      if (Math.abs(across) >= wide * reachY + high * reachX) continue;
      if (Math.abs(x[other]! - middleX) >= wide + reachX / 2) continue;
      if (Math.abs(y[other]! - middleY) >= high + reachY / 2) continue;
      if (other !== box && other !== end) met++;
    }
    return met;
  }

  // Reads `side` as boxesInTheWay has left it for the line from `box` to `end`.
  function costOfMetLines(line: number, box: number, end: number): number {
    const x0 = x[box]!;
    const y0 = y[box]!;
    const x1 = x[end]!;
    const y1 = y[end]!;
    let crossed = 0;
    let angles = 0;
    for (let other = 0; other < lines; other++) {
      const a = from[other]!;
      const b = to[other]!;
      if (a === box || b === box) {
        if (other > line) angles += angleCost(sheet, spots, line, other, box);
      } else if (a === end || b === end) {
        angles += angleCost(sheet, spots, line, other, end);
      } else if (side[a]! * side[b]! < 0) {
        const dx = x[b]! - x[a]!;
        const dy = y[b]! - y[a]!;
        const one = dx * (y0 - y[a]!) - dy * (x0 - x[a]!);
        const two = dx * (y1 - y[a]!) - dy * (x1 - x[a]!);
        if (one * two < 0) crossed += rootWeight[other]!;
      }
    }
    return crossed * rootWeight[line]! + angles;
  }

  return (box, limit) => {
    const own = linesOf[box]!;
    let cost = 0;
    for (let other = 0; other < boxes; other++) {
      if (other !== box) cost += overlapCost(sheet, spots, box, other);
    }
    for (let i = 0; i < own.length; i++) cost += lengthCost(sheet, spots, own[i]!);
    if (cost > limit) return cost;
    cost += costOfForeignLines(box);
    for (let i = 0; i < own.length && cost <= limit; i++) {
      const line = own[i]!;
      const end = from[line] === box ? to[line]! : from[line]!;
      cost += boxesInTheWay(box, end) * rootWeight[line]! * PRICE.through;
      cost += costOfMetLines(line, box, end);
    }
    return cost;
  };
}
