import type { Drawing } from './drawing.ts';
import type { Sheet, Spots } from './sheet.ts';

/** One box to be put at (x, y). */
export interface Step {
  readonly box: number;
  readonly x: number;
  readonly y: number;
}

/** Where the faults are just now: lines that run through boxes, and the boxes that have to do with them. */
export interface Trouble {
  readonly lines: readonly number[];
  readonly boxes: readonly number[];
}

/** The farthest that a line's middle is moved aside, in px, and the step between bends. */
export const MAX_BEND = 160;
export const BEND_STEP = 8;
// How often a move is made at the faults.
const MENDING = 0.3;

/** A seeded move of one box, or of two that swap places; `done` from 0 to 1 makes shifts smaller. */
export function proposeMove(
  sheet: Sheet,
  spots: Spots,
  random: () => number,
  done: number,
  { boxes }: Trouble,
): readonly Step[] {
  const box = oneOf(boxes, sheet.ids.length, random);
  const kind = random();
  if (kind < 0.6) return [shifted(spots, box, random, 6 + 90 * (1 - done) * (1 - done))];
  if (kind < 0.72) return [{ box, x: random() * sheet.width, y: random() * sheet.height }];
  if (kind < 0.82) return swapped(spots, box, Math.floor(random() * sheet.ids.length));
  if (kind < 0.92) return [amidNeighbours(sheet, spots, box, random)];
  return [swung(sheet, spots, box, random)];
}

/** A seeded new bend for one line: straight half of the time. */
export function proposeBend(
  sheet: Sheet,
  drawing: Drawing,
  random: () => number,
  { lines }: Trouble,
): { readonly line: number; readonly bend: number } {
  const line = oneOf(lines, sheet.lineIds.length, random);
  if (drawing.bend[line] !== 0 && random() < 0.5) return { line, bend: 0 };
  const steps = 1 + Math.floor(random() * random() * (MAX_BEND / BEND_STEP));
  return { line, bend: steps * BEND_STEP * (random() < 0.5 ? -1 : 1) };
}

function oneOf(faulty: readonly number[], all: number, random: () => number): number {
  if (faulty.length > 0 && random() < MENDING) return faulty[Math.floor(random() * faulty.length)]!;
  return Math.floor(random() * all);
}

function shifted(spots: Spots, box: number, random: () => number, reach: number): Step {
  const angle = random() * 2 * Math.PI;
  const far = reach * random();
  return { box, x: spots.x[box]! + Math.cos(angle) * far, y: spots.y[box]! + Math.sin(angle) * far };
}

function swapped(spots: Spots, box: number, other: number): readonly Step[] {
  return [
    { box, x: spots.x[other]!, y: spots.y[other]! },
    { box: other, x: spots.x[box]!, y: spots.y[box]! },
  ];
}

function endOf(sheet: Sheet, line: number, box: number): number {
  return sheet.from[line] === box ? sheet.to[line]! : sheet.from[line]!;
}

function amidNeighbours(sheet: Sheet, spots: Spots, box: number, random: () => number): Step {
  const lines = sheet.linesOf[box]!;
  let x = 0;
  let y = 0;
  for (let i = 0; i < lines.length; i++) {
    const end = endOf(sheet, lines[i]!, box);
    x += spots.x[end]! / lines.length;
    y += spots.y[end]! / lines.length;
  }
  const nearby = (random() + random() - 1) * 160;
  return { box, x: x + nearby, y: y + (random() + random() - 1) * 160 };
}

// Around one neighbour at a similar distance: a leaf finds the open side of its hub.
function swung(sheet: Sheet, spots: Spots, box: number, random: () => number): Step {
  const lines = sheet.linesOf[box]!;
  if (lines.length === 0) return shifted(spots, box, random, 200);
  const end = endOf(sheet, lines[Math.floor(random() * lines.length)]!, box);
  const far =
    Math.hypot(spots.x[box]! - spots.x[end]!, spots.y[box]! - spots.y[end]!) * (0.7 + 0.6 * random());
  const angle = random() * 2 * Math.PI;
  return { box, x: spots.x[end]! + Math.cos(angle) * far, y: spots.y[end]! + Math.sin(angle) * far };
}
