import { hardFaults, wholeCost } from './hull-cost.ts';
import { mend } from './hull-mend.ts';
import { MOVING, moveBox, moveHull, setBox, setHull, swapMembers } from './hull-moves.ts';
import { hullSheet, type HullSheet } from './hull-sheet.ts';
import { copyState, hullState, redrawEnds, type HullState } from './hull-state.ts';
import type { LayoutInput, LayoutRect, Point } from './layout.ts';
import { seededRandom } from './seeded-random.ts';

const RUNS = 2;
// Where none of these is free of faults, others follow.
const MAX_RUNS = 5;
const MOVES = 600_000;
const HOT = 14;
const COLD = 0.12;

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
 * better of two runs, and mended). The same input gives the same places.
 */
export function arrangeInHulls(input: LayoutInput): HullLayout {
  const sheet = hullSheet(input);
  const runs: Run[] = [];
  while (runs.length < RUNS || (runs.length < MAX_RUNS && runs.every(({ faults }) => faults > 0)))
    runs.push(annealed(sheet, input.seed * 100 + runs.length, input.moves ?? MOVES));
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
  const boxes = sheet.ids.length;
  const known = { cost: new Float64Array(boxes), isKnown: new Uint8Array(boxes) };
  // Late in a run its best state is looked for; before that all of it is still in motion.
  const every = Math.max(1, Math.floor(moves / 60));
  for (let move = 0; move < moves; move++) {
    const done = move / moves;
    const heat = HOT * (COLD / HOT) ** done;
    const allowed = -heat * Math.log(random() + 1e-12);
    const kind = random();
    if (kind < MOVING.hull) moveHull(sheet, state, before, random, done, allowed);
    else if (kind < MOVING.hull + MOVING.member) swapMembers(sheet, state, random, allowed);
    else if (free.length > 0) moveBox(sheet, state, known, free, random, done, allowed);
    if (kind < MOVING.hull + MOVING.member) known.isKnown.fill(0);
    if (done < 0.5 || move % every > 0) continue;
    cost = wholeCost(sheet, state);
    const faults = hardFaults(sheet, state);
    if (faults < min.faults || (faults === min.faults && cost < min.cost)) {
      min = { cost, faults };
      copyState(state, best);
    }
  }
  mend(sheet, best);
  return { state: best, cost: wholeCost(sheet, best), faults: hardFaults(sheet, best) };
}

function scatter(sheet: HullSheet, state: HullState, random: () => number): void {
  for (let hull = 0; hull < sheet.hulls.length; hull++)
    setHull(sheet, state, hull, random() * sheet.width, sheet.height / 2 + (random() - 0.5) * 100);
  for (let box = 0; box < sheet.ids.length; box++)
    if (sheet.hullOf[box]! < 0) setBox(sheet, state, box, random() * sheet.width, random() * sheet.height);
  for (let line = 0; line < sheet.from.length; line++) redrawEnds(sheet, state, line);
}
