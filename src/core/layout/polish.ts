import { boxCostOn } from './box-cost.ts';
import { proposeMove } from './moves.ts';
import { seededRandom } from './seeded-random.ts';
import { scoreOf } from './score.ts';
import { putBox, type Sheet, type Spots } from './sheet.ts';

const HOTTEST = 10;
const COLDEST = 0.1;

/** Moves boxes, seeded, so as to lower the score (simulated annealing, Kirkpatrick et al. 1983); gives the best places seen. */
export function polish(sheet: Sheet, start: Spots, seed: number, moves: number): Spots {
  const random = seededRandom(seed);
  const spots = copyOf(start);
  const best = copyOf(start);
  const costOfBox = boxCostOn(sheet, spots);
  // The cost of each box stays known until some box moves: late in a run most moves are refused.
  const known = new Float64Array(sheet.ids.length);
  const knownAt = new Int32Array(sheet.ids.length).fill(-1);
  const before = { x: new Float64Array(2), y: new Float64Array(2) };
  let accepted = 0;
  let gained = 0;
  let bestGained = 0;
  for (let move = 0; move < moves && sheet.ids.length > 1; move++) {
    const done = move / moves;
    const heat = HOTTEST * Math.pow(COLDEST / HOTTEST, done);
    const steps = proposeMove(sheet, spots, random, done);
    const allowed = -heat * Math.log(random() + 1e-300);
    let change = 0;
    let step = 0;
    for (; step < steps.length; step++) {
      const { box, x, y } = steps[step]!;
      const fresh = step === 0 && knownAt[box] === accepted;
      const old = fresh ? known[box]! : costOfBox(box, Infinity);
      if (step === 0) {
        known[box] = old;
        knownAt[box] = accepted;
      }
      before.x[step] = spots.x[box]!;
      before.y[step] = spots.y[box]!;
      putBox(sheet, spots, box, x, y);
      const limit = step === steps.length - 1 ? old + allowed - change : Infinity;
      change += costOfBox(box, limit) - old;
    }
    if (change <= allowed) {
      accepted++;
      gained += change;
      if (gained < bestGained - 1e-9) {
        bestGained = gained;
        best.x.set(spots.x);
        best.y.set(spots.y);
      }
      continue;
    }
    while (step-- > 0) {
      const { box } = steps[step]!;
      spots.x[box] = before.x[step]!;
      spots.y[box] = before.y[step]!;
    }
  }
  // Sums of many small differences drift, so the promise "never worse" is kept by the whole score.
  return scoreOf(sheet, best).total <= scoreOf(sheet, start).total ? best : copyOf(start);
}

/** The same places in arrays of their own. */
export function copyOf(spots: Spots): Spots {
  return { x: spots.x.slice(), y: spots.y.slice() };
}
