import { gapBetween } from './geometry.ts';
import { angleCost, LEAST_DRAWN, lengthCost, linesCross, overlapCost, PRICE, runsThrough } from './faults.ts';
import { drawnLength } from './geometry.ts';
import type { LayoutScore } from './layout.ts';
import type { Sheet, Spots } from './sheet.ts';

/** Within how many px of a foreign box a line counts as running through it. */
export const THROUGH_MARGIN = 4;

/** The named score of a layout: crossings √(w₁w₂), overlaps, lines through boxes, nearness, angles and length. */
export function scoreOf(sheet: Sheet, spots: Spots): LayoutScore {
  const boxes = scoreBoxes(sheet, spots);
  const lines = scoreLines(sheet, spots);
  const pairs = scorePairsOfLines(sheet, spots);
  return { ...boxes.counts, ...lines.counts, ...pairs.counts, total: boxes.cost + lines.cost + pairs.cost };
}

function scoreBoxes(sheet: Sheet, spots: Spots) {
  const { halfWidth, halfHeight } = sheet;
  let cost = 0;
  let overlaps = 0;
  for (let one = 0; one < sheet.ids.length; one++) {
    for (let other = one + 1; other < sheet.ids.length; other++) {
      cost += overlapCost(sheet, spots, one, other);
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
      if (gap < 0) overlaps++;
    }
  }
  return { cost, counts: { overlaps } };
}

function scoreLines(sheet: Sheet, spots: Spots) {
  const { x, y } = spots;
  const { halfWidth, halfHeight } = sheet;
  let cost = 0;
  let linesThroughBoxes = 0;
  let firstLinesThroughBoxes = 0;
  let tooNear = 0;
  for (let line = 0; line < sheet.lineIds.length; line++) {
    const a = sheet.from[line]!;
    const b = sheet.to[line]!;
    cost += lengthCost(sheet, spots, line);
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
    if (drawn < LEAST_DRAWN) tooNear++;
    for (let box = 0; box < sheet.ids.length; box++) {
      if (box === a || box === b) continue;
      if (runsThrough(sheet, spots, line, box, PRICE.lineMargin))
        cost += PRICE.through * sheet.rootWeight[line]!;
      if (!runsThrough(sheet, spots, line, box, THROUGH_MARGIN)) continue;
      linesThroughBoxes++;
      firstLinesThroughBoxes += sheet.first[line]!;
    }
  }
  return { cost, counts: { linesThroughBoxes, firstLinesThroughBoxes, tooNear } };
}

function scorePairsOfLines(sheet: Sheet, spots: Spots) {
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
      if (a === c || a === d) cost += angleCost(sheet, spots, one, other, a);
      else if (b === c || b === d) cost += angleCost(sheet, spots, one, other, b);
      else if (linesCross(sheet, spots, one, other)) {
        cost += rootWeight[one]! * rootWeight[other]!;
        crossings++;
        firstCrossings += first[one]! & first[other]!;
      }
    }
  }
  return { cost, counts: { crossings, firstCrossings } };
}
