import { costOfStand } from './anneal-cost.ts';
import { seededRandom } from './seeded-random.ts';
import { putBox, type Sheet, type Spots } from './sheet.ts';

const HOT = 3;
const COLD = 0.04;
/** The price of a line through a foreign box: low first, so that lines find an order as if boxes were glass, then higher. */
const THROUGH = { first: 0.3, last: 14 };

/** Moves boxes, seeded, so that lines cross less and pass no foreign box (simulated annealing, Kirkpatrick et al. 1983). */
export function anneal(sheet: Sheet, start: Spots, moves: number, seed: number): Spots {
  const spots = { x: start.x.slice(), y: start.y.slice() };
  const boxes = sheet.ids.length;
  if (boxes < 2) return spots;
  const random = seededRandom(seed);
  for (let move = 0; move < moves; move++) {
    const done = move / moves;
    const heat = HOT * (COLD / HOT) ** done;
    const through = THROUGH.first * (THROUGH.last / THROUGH.first) ** done;
    const box = Math.floor(random() * boxes);
    const [x, y] = [spots.x[box]!, spots.y[box]!];
    const before = costOfStand(sheet, spots, box, through);
    propose(sheet, spots, box, done, random);
    const after = costOfStand(sheet, spots, box, through);
    if (after - before > -heat * Math.log(random() + 1e-12)) {
      spots.x[box] = x;
      spots.y[box] = y;
    }
  }
  return spots;
}

// A short step, a place near one of those it is linked with, or anywhere; steps grow shorter as it cools.
function propose(sheet: Sheet, spots: Spots, box: number, done: number, random: () => number): void {
  const own = sheet.linesOf[box]!;
  const kind = random();
  const around = (x: number, y: number, reach: number) =>
    putBox(sheet, spots, box, x + (random() - 0.5) * 2 * reach, y + (random() - 0.5) * 2 * reach);
  if (kind < 0.55) around(spots.x[box]!, spots.y[box]!, 6 + 140 * (1 - done));
  else if (kind < 0.8 && own.length > 0) {
    const line = own[Math.floor(random() * own.length)]!;
    const end = sheet.from[line]! === box ? sheet.to[line]! : sheet.from[line]!;
    around(spots.x[end]!, spots.y[end]!, 160);
  } else putBox(sheet, spots, box, random() * sheet.width, random() * sheet.height);
}
