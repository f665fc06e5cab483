import { costOfBox, costOfMeetings } from './box-cost.ts';
import { bendLine, copyDrawing, redrawLinesOf, straightDrawing, type Drawing } from './drawing.ts';
import { lengthCost } from './faults.ts';
import { proposeBend, proposeMove, type Trouble } from './moves.ts';
import { seededRandom } from './seeded-random.ts';
import { scoreOf } from './score.ts';
import { putBox, type Sheet } from './sheet.ts';
import { troubleOf } from './trouble.ts';

const COLDEST = 0.5;
// After this many moves the faults are looked for again.
const LOOK_EVERY = 500;

/** How a polish is done: how many moves, from which temperature, and which share of the moves bends lines. */
export interface Polish {
  readonly seed: number;
  readonly moves: number;
  readonly heat: number;
  readonly bending: number;
}

/** Moves boxes and bends lines, seeded, to lower the score (simulated annealing, Kirkpatrick et al. 1983); returns the best drawing seen. */
export function polish(sheet: Sheet, start: Drawing, { seed, moves, heat, bending }: Polish): Drawing {
  if (sheet.ids.length < 2) return start;
  const random = seededRandom(seed);
  const drawing = copyDrawing(start, straightDrawing(sheet, start));
  const best = copyDrawing(start, straightDrawing(sheet, start));
  const bench = benchFor(sheet, drawing);
  let gained = 0;
  let bestGained = 0;
  for (let move = 0; move < moves; move++) {
    const done = move / moves;
    if (move % LOOK_EVERY === 0) bench.trouble = troubleOf(sheet, drawing);
    const allowed = -heat * Math.pow(COLDEST / heat, done) * Math.log(random() + 1e-300);
    const change =
      random() < bending ? tryBend(bench, random, allowed) : tryMove(bench, random, allowed, done);
    gained += change;
    if (gained < bestGained - 1e-9) {
      bestGained = gained;
      copyDrawing(drawing, best);
    }
  }
  // Sums of many small differences drift, so the promise "never worse" is checked on the whole score.
  return scoreOf(sheet, best).total <= scoreOf(sheet, start).total ? best : start;
}

interface Bench {
  readonly sheet: Sheet;
  readonly drawing: Drawing;
  readonly side: Float64Array;
  /** The cost of each box, valid as long as nothing has changed: late in a polish most moves are refused. */
  readonly known: Float64Array;
  readonly isKnown: Uint8Array;
  trouble: Trouble;
  readonly beforeX: Float64Array;
  readonly beforeY: Float64Array;
}

function benchFor(sheet: Sheet, drawing: Drawing): Bench {
  const boxes = sheet.ids.length;
  return {
    sheet,
    drawing,
    side: new Float64Array(boxes),
    known: new Float64Array(boxes),
    isKnown: new Uint8Array(boxes),
    trouble: { lines: [], boxes: [] },
    beforeX: new Float64Array(2),
    beforeY: new Float64Array(2),
  };
}

// The change of the score if the move is allowed; else 0, and all is as it was.
function tryMove(bench: Bench, random: () => number, allowed: number, done: number): number {
  const { sheet, drawing, side, known, isKnown, beforeX, beforeY } = bench;
  const steps = proposeMove(sheet, drawing, random, done, bench.trouble);
  let change = 0;
  for (let i = 0; i < steps.length; i++) {
    const { box, x, y } = steps[i]!;
    const old = i === 0 && isKnown[box] ? known[box]! : costOfBox(sheet, drawing, side, box, Infinity);
    if (i === 0) {
      known[box] = old;
      isKnown[box] = 1;
    }
    beforeX[i] = drawing.x[box]!;
    beforeY[i] = drawing.y[box]!;
    putBox(sheet, drawing, box, x, y);
    redrawLinesOf(sheet, drawing, box);
    const limit = i === steps.length - 1 ? old + allowed - change : Infinity;
    change += costOfBox(sheet, drawing, side, box, limit) - old;
  }
  if (change <= allowed) {
    isKnown.fill(0);
    return change;
  }
  for (let i = steps.length - 1; i >= 0; i--) {
    const { box } = steps[i]!;
    drawing.x[box] = beforeX[i]!;
    drawing.y[box] = beforeY[i]!;
    redrawLinesOf(sheet, drawing, box);
  }
  return 0;
}

function tryBend(bench: Bench, random: () => number, allowed: number): number {
  const { sheet, drawing, isKnown } = bench;
  if (sheet.lineIds.length === 0) return 0;
  const { line, bend } = proposeBend(sheet, drawing, random, bench.trouble);
  const before = drawing.bend[line]!;
  if (bend === before) return 0;
  const old = costOfMeetings(sheet, drawing, line) + lengthCost(sheet, drawing, line);
  bendLine(sheet, drawing, line, bend);
  const change = costOfMeetings(sheet, drawing, line) + lengthCost(sheet, drawing, line) - old;
  if (change <= allowed) {
    isKnown.fill(0);
    return change;
  }
  bendLine(sheet, drawing, line, before);
  return 0;
}
