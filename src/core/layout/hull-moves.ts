import { boxCost, wholeCost } from './hull-cost.ts';
import { HULL_MARGIN, type HullSheet } from './hull-sheet.ts';
import { copyState, putHull, redrawEnds, type HullState } from './hull-state.ts';
import { PANE_MARGIN } from './sheet.ts';

/** Shares of the moves: a hull, two members of one, two boxes that swap places. */
export const MOVING = { hull: 0.03, member: 0.12, swap: 0.06, near: 0.2, far: 0.08 };
// Where the rim of a pole may be that faces the other one, in shares of the width.
const POLE_RIMS = [0.34, 0.66] as const;
// A pole without a hull is a box, and is there with its centre.
const POLE_CENTRES = [0.24, 0.74] as const;

/** The cost of each box as long as nothing has changed: late in a run most moves are refused. */
export interface Known {
  readonly cost: Float64Array;
  readonly isKnown: Uint8Array;
}

/** Moves one box that is in no hull, or lets two swap places; it stays if that costs at most `allowed` more. */
export function moveBox(
  sheet: HullSheet,
  state: HullState,
  known: Known,
  free: readonly number[],
  random: () => number,
  done: number,
  allowed: number,
): void {
  const { x, y } = state;
  const box = free[Math.floor(random() * free.length)]!;
  const kind = random();
  if (kind < MOVING.swap) {
    const other = free[Math.floor(random() * free.length)]!;
    if (other !== box && swapBoxes(sheet, state, box, other, allowed)) known.isKnown.fill(0);
    return;
  }
  const [fromX, fromY] = [x[box]!, y[box]!];
  if (known.isKnown[box] === 0) {
    known.cost[box] = boxCost(sheet, state, box);
    known.isKnown[box] = 1;
  }
  const limit = known.cost[box]! + allowed;
  const own = sheet.linesOf[box]!;
  if (kind < MOVING.swap + MOVING.near && own.length > 0) {
    const line = own[Math.floor(random() * own.length)]!;
    const end = sheet.from[line] === box ? sheet.to[line]! : sheet.from[line]!;
    shift(sheet, state, box, x[end]! + (random() - 0.5) * 420, y[end]! + (random() - 0.5) * 420);
  } else if (kind < MOVING.swap + MOVING.near + MOVING.far)
    shift(sheet, state, box, random() * sheet.width, random() * sheet.height);
  else {
    const reach = 5 + 130 * (1 - done) * (1 - done);
    shift(sheet, state, box, fromX + (random() - 0.5) * 2 * reach, fromY + (random() - 0.5) * 2 * reach);
  }
  if (boxCost(sheet, state, box, limit) > limit) shift(sheet, state, box, fromX, fromY);
  else known.isKnown.fill(0);
}

function swapBoxes(sheet: HullSheet, state: HullState, box: number, other: number, allowed: number): boolean {
  const { x, y } = state;
  const [fromX, fromY, toX, toY] = [x[box]!, y[box]!, x[other]!, y[other]!];
  const limit = boxCost(sheet, state, box) + boxCost(sheet, state, other) + allowed;
  shift(sheet, state, box, toX, toY);
  shift(sheet, state, other, fromX, fromY);
  const one = boxCost(sheet, state, box, limit);
  if (one <= limit && one + boxCost(sheet, state, other, limit - one) <= limit) return true;
  shift(sheet, state, box, fromX, fromY);
  shift(sheet, state, other, toX, toY);
  return false;
}

/** Gives a member of a hull another slot; it stays there if that costs at most `allowed` more. */
export function swapMembers(sheet: HullSheet, state: HullState, random: () => number, allowed: number): void {
  const hull = Math.floor(random() * sheet.hulls.length);
  const shape = sheet.hulls[hull];
  if (!shape || shape.members.length === 0) return;
  const box = shape.members[Math.floor(random() * shape.members.length)]!;
  // A slot may be empty.
  const slot = Math.floor(random() * shape.slots.length);
  const other = shape.members.find((member) => state.slotOf[member] === slot);
  const old = state.slotOf[box]!;
  if (slot === old) return;
  const some = other === undefined ? [box] : [box, other];
  const cost = some.reduce((sum, one) => sum + boxCost(sheet, state, one), 0) + ownLines(sheet, state, hull);
  const swap = (to: number, back: number) => {
    state.slotOf[box] = to;
    if (other !== undefined) state.slotOf[other] = back;
    putHull(sheet, state, hull);
    for (const one of some) for (const line of sheet.linesOf[one]!) redrawEnds(sheet, state, line);
  };
  swap(slot, old);
  const next = some.reduce((sum, one) => sum + boxCost(sheet, state, one), 0) + ownLines(sheet, state, hull);
  if (next - cost > allowed) swap(old, slot);
}

// A line of the hull's own dislikes a member beside its start, so it has a say in who sits there.
function ownLines(sheet: HullSheet, state: HullState, hull: number): number {
  return boxCost(sheet, state, sheet.hulls[hull]!.owner);
}

/** Moves a hull with all in it; `before` is room for a copy of the state. */
export function moveHull(
  sheet: HullSheet,
  state: HullState,
  before: HullState,
  random: () => number,
  done: number,
  allowed: number,
): void {
  const hull = Math.floor(random() * sheet.hulls.length);
  if (sheet.hulls.length === 0) return;
  copyState(state, before);
  const cost = wholeCost(sheet, state);
  const reach = 8 + 220 * (1 - done) * (1 - done);
  const isFar = random() < 0.15;
  setHull(
    sheet,
    state,
    hull,
    isFar ? random() * sheet.width : state.hullX[hull]! + (random() - 0.5) * 2 * reach,
    isFar ? random() * sheet.height : state.hullY[hull]! + (random() - 0.5) * 2 * reach,
  );
  const { owner, members } = sheet.hulls[hull]!;
  for (const box of [owner, ...members])
    for (const line of sheet.linesOf[box]!) redrawEnds(sheet, state, line);
  if (wholeCost(sheet, state) - cost > allowed) copyState(before, state);
}

function shift(sheet: HullSheet, state: HullState, box: number, x: number, y: number): void {
  setBox(sheet, state, box, x, y);
  for (const line of sheet.linesOf[box]!) redrawEnds(sheet, state, line);
}

/** Puts a box as near to (x, y) as the pane, and being a pole, allow; in pixels of the pane. */
export function setBox(sheet: HullSheet, state: HullState, box: number, x: number, y: number): void {
  const [right, down] = [PANE_MARGIN + sheet.halfWidth[box]!, PANE_MARGIN + sheet.halfHeight[box]!];
  const pole = sheet.poles.indexOf(box);
  const held = pole < 0 ? x : POLE_CENTRES[pole]! * sheet.width;
  // The pole is about the middle, so that there is room above and below.
  const level = pole < 0 ? y : within(y, sheet.height * 0.35, sheet.height * 0.65);
  state.x[box] = within(held, right, sheet.width - right);
  state.y[box] = within(level, down, sheet.height - down);
}

/** Puts a hull as near to (x, y) as the pane allows; a pole on its side, its rim where the lead can start. */
export function setHull(sheet: HullSheet, state: HullState, hull: number, x: number, y: number): void {
  const { owner, halfWidth, halfHeight } = sheet.hulls[hull]!;
  const { width, height, poles } = sheet;
  const [left, right] = [HULL_MARGIN + halfWidth, width - HULL_MARGIN - halfWidth];
  const min = owner === poles[1] ? Math.min(right, POLE_RIMS[1] * width + halfWidth) : left;
  const max = owner === poles[0] ? Math.max(left, POLE_RIMS[0] * width - halfWidth) : right;
  const isPole = poles.includes(owner);
  const room = HULL_MARGIN + halfHeight;
  // The name is where the lead starts, so it is about the middle.
  const [top, bottom] = isPole
    ? [Math.max(room, height * 0.4), Math.min(height - room, height * 0.6)]
    : [room, height - room];
  state.hullX[hull] = within(x, Math.min(min, right), Math.max(max, left));
  state.hullY[hull] = within(y, Math.min(top, bottom), Math.max(top, bottom));
  putHull(sheet, state, hull);
}

function within(value: number, min: number, max: number): number {
  return Math.max(min, Math.min(max, value));
}
