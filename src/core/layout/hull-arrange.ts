import { boxCost, hardFaults, wholeCost } from './hull-cost.ts';
import { HULL_MARGIN, hullSheet, type HullSheet } from './hull-sheet.ts';
import { copyState, hullState, putHull, redrawEnds, type HullState } from './hull-state.ts';
import type { LayoutInput, LayoutRect, Point } from './layout.ts';
import { seededRandom } from './seeded-random.ts';
import { PANE_MARGIN } from './sheet.ts';

const RUNS = 2;
const MOVES = 320_000;
const HOT = 8;
const COLD = 0.12;
// Shares of the moves: a hull, two members of one, two boxes that swap places.
const MOVING = { hull: 0.05, member: 0.12, swap: 0.06, near: 0.2, far: 0.08 };
// Where the rim of a pole may be that faces the other one, in shares of the width.
const POLE_RIMS = [0.34, 0.66] as const;
// A pole without a hull is a box, and is there with its centre.
const POLE_CENTRES = [0.24, 0.74] as const;

/** Where everything is in a layout with hulls, and what it costs; see `PRICE` in hull-cost. */
export interface HullLayout {
  readonly positions: Readonly<Record<string, Point>>;
  readonly hulls: Readonly<Record<string, LayoutRect>>;
  readonly cost: number;
  /** Overlaps and lines across the lead; 0 in a layout that can be shown. */
  readonly faults: number;
}

/**
 * Places the boxes of an input with hulls: members inside theirs and nobody else, the poles facing each other with room
 * between them for the lead, one set of places for all steps (simulated annealing, Kirkpatrick et al. 1983; seeded, the
 * best of three runs). The same input gives the same places.
 */
export function arrangeInHulls(input: LayoutInput): HullLayout {
  const sheet = hullSheet(input);
  const runs = Array.from({ length: RUNS }, (_, run) =>
    annealed(sheet, input.seed * 100 + run, input.moves ?? MOVES),
  );
  const best = runs.reduce((one, other) =>
    other.faults < one.faults || (other.faults === one.faults && other.cost < one.cost) ? other : one,
  );
  const round = (value: number): number => Math.round(value * 10) / 10;
  const { state } = best;
  return {
    positions: Object.fromEntries(
      sheet.ids.map((id, box) => [id, { x: round(state.x[box]!), y: round(state.y[box]!) }]),
    ),
    hulls: Object.fromEntries(
      sheet.hulls.map(({ owner, halfWidth, halfHeight }, hull) => [
        sheet.ids[owner]!,
        {
          x: round(state.hullX[hull]!),
          y: round(state.hullY[hull]!),
          width: round(2 * halfWidth),
          height: round(2 * halfHeight),
        },
      ]),
    ),
    cost: best.cost,
    faults: best.faults,
  };
}

interface Run {
  readonly state: HullState;
  readonly cost: number;
  readonly faults: number;
}

function annealed(sheet: HullSheet, seed: number, moves: number): Run {
  const random = seededRandom(seed);
  const state = hullState(sheet);
  scatter(sheet, state, random);
  const best = hullState(sheet);
  copyState(state, best);
  let cost = wholeCost(sheet, state);
  let min = { cost, faults: hardFaults(sheet, state) };
  const free = sheet.ids.flatMap((_, box) => (sheet.hullOf[box]! < 0 ? [box] : []));
  const before = hullState(sheet);
  // Late in a run its best state is looked for; before that all of it is still in motion.
  const every = Math.max(1, Math.floor(moves / 60));
  for (let move = 0; move < moves; move++) {
    const done = move / moves;
    const heat = HOT * (COLD / HOT) ** done;
    const allowed = -heat * Math.log(random() + 1e-12);
    const kind = random();
    if (kind < MOVING.hull) moveHull(sheet, state, before, random, done, allowed);
    else if (kind < MOVING.hull + MOVING.member) swapMembers(sheet, state, random, allowed);
    else if (free.length > 0) moveBox(sheet, state, free, random, done, allowed);
    if (done < 0.5 || move % every > 0) continue;
    cost = wholeCost(sheet, state);
    const faults = hardFaults(sheet, state);
    if (faults < min.faults || (faults === min.faults && cost < min.cost)) {
      min = { cost, faults };
      copyState(state, best);
    }
  }
  return { state: best, ...min };
}

function scatter(sheet: HullSheet, state: HullState, random: () => number): void {
  for (let hull = 0; hull < sheet.hulls.length; hull++)
    setHull(sheet, state, hull, random() * sheet.width, sheet.height / 2 + (random() - 0.5) * 100);
  for (let box = 0; box < sheet.ids.length; box++)
    if (sheet.hullOf[box]! < 0) setBox(sheet, state, box, random() * sheet.width, random() * sheet.height);
  for (let line = 0; line < sheet.from.length; line++) redrawEnds(sheet, state, line);
}

function moveBox(
  sheet: HullSheet,
  state: HullState,
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
    if (other === box) return;
    const [fromX, fromY, toX, toY] = [x[box]!, y[box]!, x[other]!, y[other]!];
    const cost = boxCost(sheet, state, box) + boxCost(sheet, state, other);
    shift(sheet, state, box, toX, toY);
    shift(sheet, state, other, fromX, fromY);
    if (boxCost(sheet, state, box) + boxCost(sheet, state, other) - cost <= allowed) return;
    shift(sheet, state, box, fromX, fromY);
    shift(sheet, state, other, toX, toY);
    return;
  }
  const [fromX, fromY] = [x[box]!, y[box]!];
  const cost = boxCost(sheet, state, box);
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
  if (boxCost(sheet, state, box) - cost > allowed) shift(sheet, state, box, fromX, fromY);
}

function swapMembers(sheet: HullSheet, state: HullState, random: () => number, allowed: number): void {
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

function moveHull(
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

function setBox(sheet: HullSheet, state: HullState, box: number, x: number, y: number): void {
  const [right, down] = [PANE_MARGIN + sheet.halfWidth[box]!, PANE_MARGIN + sheet.halfHeight[box]!];
  const pole = sheet.poles.indexOf(box);
  const held = pole < 0 ? x : POLE_CENTRES[pole]! * sheet.width;
  // The pole is about the middle, so that there is room above and below.
  const level = pole < 0 ? y : within(y, sheet.height * 0.35, sheet.height * 0.65);
  state.x[box] = within(held, right, sheet.width - right);
  state.y[box] = within(level, down, sheet.height - down);
}

// A pole is on its side of the pane, the rim that faces the other one where the lead can start.
function setHull(sheet: HullSheet, state: HullState, hull: number, x: number, y: number): void {
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
