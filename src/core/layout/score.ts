import type { Drawing } from './drawing.ts';
import { angleCost, MIN_DRAWN, lengthCost, overlapCost, PRICE, throughShare } from './faults.ts';
import { drawnLength, gapBetween } from './geometry.ts';
import type { LayoutScore } from './layout.ts';
import { linesCross, depthOfLine } from './line-faults.ts';
import type { Sheet } from './sheet.ts';

/** Within how many px of a foreign box a line counts as running through it. */
export const THROUGH_MARGIN = 4;

/** The named score of a layout: crossings √(w₁w₂), overlaps, lines through boxes, nearness, angles and length. */
export function scoreOf(sheet: Sheet, drawing: Drawing): LayoutScore {
  const boxes = scoreBoxes(sheet, drawing);
  const lines = scoreLines(sheet, drawing);
  const pairs = scorePairsOfLines(sheet, drawing);
  return { ...boxes.counts, ...lines.counts, ...pairs.counts, total: boxes.cost + lines.cost + pairs.cost };
}

function scoreBoxes(sheet: Sheet, drawing: Drawing) {
  const { halfWidth, halfHeight } = sheet;
  let cost = 0;
  let overlaps = 0;
  for (let one = 0; one < sheet.ids.length; one++) {
    for (let other = one + 1; other < sheet.ids.length; other++) {
      cost += overlapCost(sheet, drawing, one, other);
      const gap = gapBetween(
        drawing.x[one]!,
        drawing.y[one]!,
        halfWidth[one]!,
        halfHeight[one]!,
        drawing.x[other]!,
        drawing.y[other]!,
        halfWidth[other]!,
        halfHeight[other]!,
      );
      if (gap < 0) overlaps++;
    }
  }
  return { cost, counts: { overlaps } };
}

function scoreLines(sheet: Sheet, drawing: Drawing) {
  const { x, y } = drawing;
  const { halfWidth, halfHeight } = sheet;
  let cost = 0;
  let linesThroughBoxes = 0;
  let firstLinesThroughBoxes = 0;
  let tooNear = 0;
  let bent = 0;
  for (let line = 0; line < sheet.lineIds.length; line++) {
    const a = sheet.from[line]!;
    const b = sheet.to[line]!;
    cost += lengthCost(sheet, drawing, line);
    const drawn = drawnLength(
      x[a]!,
      y[a]!,
      halfWidth[a]!,
      halfHeight[a]!,
      x[b]!,
      y[b]!,
      halfWidth[b]!,
      halfHeight[b]!,
    );
    if (drawn < MIN_DRAWN) tooNear++;
    if (drawing.bend[line] !== 0) bent++;
    for (let box = 0; box < sheet.ids.length; box++) {
      if (box === a || box === b) continue;
      const share = throughShare(depthOfLine(sheet, drawing, line, box, PRICE.lineMargin));
      cost += share * sheet.through * sheet.rootWeight[line]!;
      if (depthOfLine(sheet, drawing, line, box, THROUGH_MARGIN) === 0) continue;
      linesThroughBoxes++;
      firstLinesThroughBoxes += sheet.first[line]!;
    }
  }
  return { cost, counts: { linesThroughBoxes, firstLinesThroughBoxes, tooNear, bent } };
}

function scorePairsOfLines(sheet: Sheet, drawing: Drawing) {
  const { from, to, first, rootWeight } = sheet;
  let cost = 0;
  let crossings = 0;
  let firstCrossings = 0;
  for (let one = 0; one < sheet.lineIds.length; one++) {
    const a = from[one]!;
    const b = to[one]!;
    for (let other = one + 1; other < sheet.lineIds.length; other++) {
      const c = from[other]!;
      const d = to[other]!;
      if (a === c || a === d) cost += angleCost(sheet, drawing, one, other, a);
      else if (b === c || b === d) cost += angleCost(sheet, drawing, one, other, b);
      else if (linesCross(sheet, drawing, one, other)) {
        cost += rootWeight[one]! * rootWeight[other]!;
        crossings++;
        firstCrossings += first[one]! & first[other]!;
      }
    }
  }
  return { cost, counts: { crossings, firstCrossings } };
}
