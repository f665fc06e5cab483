import { boxFaults, boxesMeet, firstThrough, hardFaults, wholeCost } from './hull-cost.ts';
import { setBox, setHull } from './hull-moves.ts';
import type { HullSheet } from './hull-sheet.ts';
import { copyState, hullState, putHull, redrawEnds, type HullState } from './hull-state.ts';

// How finely the pane is searched, and how often everything is looked through.
const COLUMNS = 36;
const ROWS = 26;
const ROUNDS = 3;
/** What a reader must not see, in the unit of the other costs. */
const FAULT = 1000;
const THROUGH = 30;

/**
 * Moves, in place, what a search has left where it may not be: boxes that overlap others or are in a foreign hull, and where a
 * line of the first view runs through a box, that box and the ends of the line. Each goes to its cheapest place in the pane,
 * a member to another slot of its hull, a hull with all its members.
 */
export function mend(sheet: HullSheet, state: HullState): void {
  for (let round = 0; round < ROUNDS; round++) {
    const wrong = troubled(sheet, state);
    for (const box of wrong)
      if (sheet.hullOf[box]! < 0) {
        resettle(sheet, state, (x, y) => putBox(sheet, state, box, x, y));
        if (boxFaults(sheet, state, box) > 0) displace(sheet, state, box);
      } else if (!sheet.isName[box]) reseat(sheet, state, box);
    const hulls = new Set(wrong.map((box) => sheet.hullOf[box]!).filter((hull) => hull >= 0));
    if (troubled(sheet, state).length === 0) return;
    for (const hull of hulls) resettle(sheet, state, (x, y) => moveWith(sheet, state, hull, x, y));
  }
}

function troubled(sheet: HullSheet, state: HullState): readonly number[] {
  const found = new Set<number>();
  for (let box = 0; box < sheet.ids.length; box++) if (boxFaults(sheet, state, box) > 0) found.add(box);
  for (const [line, box] of firstThrough(sheet, state))
    found.add(box).add(sheet.from[line]!).add(sheet.to[line]!);
  return [...found];
}

function priceOf(sheet: HullSheet, state: HullState): number {
  return (
    wholeCost(sheet, state) + FAULT * hardFaults(sheet, state) + THROUGH * firstThrough(sheet, state).length
  );
}

// Tries the places of a grid, and keeps the cheapest, which may be the one that it has.
function resettle(sheet: HullSheet, state: HullState, put: (x: number, y: number) => void): void {
  const best = hullState(sheet);
  copyState(state, best);
  let min = priceOf(sheet, state);
  for (const [x, y] of gridOf(sheet)) {
    put(x, y);
    const price = priceOf(sheet, state);
    if (price >= min) continue;
    min = price;
    copyState(state, best);
  }
  copyState(best, state);
}

// Where no place is free, another box makes way: to the nearest place that is free once this one has gone.
function displace(sheet: HullSheet, state: HullState, box: number): void {
  const best = hullState(sheet);
  copyState(state, best);
  let min = priceOf(sheet, state);
  const before = hullState(sheet);
  copyState(state, before);
  for (const [x, y] of gridOf(sheet)) {
    putBox(sheet, state, box, x, y);
    const met = sheet.ids.flatMap((_, other) =>
      other !== box && sheet.hullOf[other]! < 0 && boxesMeet(sheet, state, box, other) ? [other] : [],
    );
    const [other] = met;
    if (other !== undefined && met.length === 1 && boxFaults(sheet, state, box) === 1) {
      makeWay(sheet, state, other);
      const price = priceOf(sheet, state);
      if (price < min) {
        min = price;
        copyState(state, best);
      }
    }
    copyState(before, state);
  }
  copyState(best, state);
}

function makeWay(sheet: HullSheet, state: HullState, box: number): void {
  const [fromX, fromY] = [state.x[box]!, state.y[box]!];
  const near = ([x, y]: readonly [number, number]) => (x - fromX) ** 2 + (y - fromY) ** 2;
  for (const [x, y] of [...gridOf(sheet)].sort((one, other) => near(one) - near(other))) {
    setBox(sheet, state, box, x, y);
    if (boxFaults(sheet, state, box) > 0) continue;
    putBox(sheet, state, box, x, y);
    return;
  }
  putBox(sheet, state, box, fromX, fromY);
}

function* gridOf({ width, height }: HullSheet): Generator<readonly [number, number]> {
  for (let column = 0; column <= COLUMNS; column++)
    for (let row = 0; row <= ROWS; row++) yield [(width * column) / COLUMNS, (height * row) / ROWS];
}

function putBox(sheet: HullSheet, state: HullState, box: number, x: number, y: number): void {
  setBox(sheet, state, box, x, y);
  for (const line of sheet.linesOf[box]!) redrawEnds(sheet, state, line);
}

function moveWith(sheet: HullSheet, state: HullState, hull: number, x: number, y: number): void {
  setHull(sheet, state, hull, x, y);
  redrawAll(sheet, state, hull);
}

function redrawAll(sheet: HullSheet, state: HullState, hull: number): void {
  const { owner, members } = sheet.hulls[hull]!;
  for (const box of [owner, ...members])
    for (const line of sheet.linesOf[box]!) redrawEnds(sheet, state, line);
}

// Tries every slot of the hull; who has it goes to the one that becomes free.
function reseat(sheet: HullSheet, state: HullState, box: number): void {
  const hull = sheet.hullOf[box]!;
  const { members, slots } = sheet.hulls[hull]!;
  const own = state.slotOf[box]!;
  let [best, min] = [own, priceOf(sheet, state)];
  const seat = (slot: number) => {
    const from = state.slotOf[box]!;
    const other = members.find((member) => member !== box && state.slotOf[member] === slot);
    state.slotOf[box] = slot;
    if (other !== undefined) state.slotOf[other] = from;
    putHull(sheet, state, hull);
    redrawAll(sheet, state, hull);
  };
  for (let slot = 0; slot < slots.length; slot++) {
    if (slot === own) continue;
    seat(slot);
    const price = priceOf(sheet, state);
    // Back before the next is tried, so that only two members ever change places.
    seat(own);
    if (price < min) [best, min] = [slot, price];
  }
  if (best !== own) seat(best);
}
