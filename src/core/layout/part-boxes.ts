import { putBox, type Sheet, type Spots } from './sheet.ts';

const ROUNDS = 200;

/** Pushes overlapping boxes apart along their shorter way until none overlap or 200 rounds are over; `gap` px stay between them. */
export function partBoxes(sheet: Sheet, start: Spots, gap: number): Spots {
  const spots = { x: start.x.slice(), y: start.y.slice() };
  const boxes = sheet.ids.length;
  for (let round = 0; round < ROUNDS; round++) {
    let pushed = false;
    for (let one = 0; one < boxes; one++) {
      for (let other = one + 1; other < boxes; other++) {
        if (pushApart(sheet, spots, one, other, gap)) pushed = true;
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
