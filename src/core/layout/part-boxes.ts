import { putBox, type Sheet, type Spots } from './sheet.ts';

const ROUNDS = 300;

/** Pushes boxes that are less than `gap` px apart along their shorter way until none are, or after 300 rounds. */
export function partBoxes(sheet: Sheet, start: Spots, gap: number): Spots {
  const spots = { x: start.x.slice(), y: start.y.slice() };
  const widest = 2 * sheet.halfWidth.reduce((max, half) => Math.max(max, half), 0) + gap;
  const order = sheet.ids.map((_, box) => box);
  for (let round = 0; round < ROUNDS; round++) {
    let pushed = false;
    order.sort((one, other) => spots.x[one]! - spots.x[other]! || one - other);
    for (let i = 0; i < order.length; i++) {
      const one = order[i]!;
      const right = spots.x[one]!;
      for (let j = i + 1; j < order.length && spots.x[order[j]!]! - right < widest; j++) {
        if (pushApart(sheet, spots, one, order[j]!, gap)) pushed = true;
      }
    }
    if (!pushed) break;
  }
  return spots;
}

function pushApart(sheet: Sheet, spots: Spots, one: number, other: number, gap: number): boolean {
  const dx = spots.x[other]! - spots.x[one]!;
  const dy = spots.y[other]! - spots.y[one]!;
  const across = sheet.halfWidth[one]! + sheet.halfWidth[other]! + gap - Math.abs(dx);
  const down = sheet.halfHeight[one]! + sheet.halfHeight[other]! + gap - Math.abs(dy);
  if (across <= 1e-6 || down <= 1e-6) return false;
  const right = across < down ? ((dx < 0 ? -1 : 1) * across) / 2 : 0;
  const under = across < down ? 0 : ((dy < 0 ? -1 : 1) * down) / 2;
  putBox(sheet, spots, one, spots.x[one]! - right, spots.y[one]! - under);
  putBox(sheet, spots, other, spots.x[other]! + right, spots.y[other]! + under);
  return true;
}
