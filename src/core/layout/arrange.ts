import { bendAll } from './bend.ts';
import { straightDrawing, type Drawing } from './drawing.ts';
import { fcoseOf } from './fcose.ts';
import type { LayoutInput, LayoutResult, Point } from './layout.ts';
import { partBoxes } from './part-boxes.ts';
import { polish } from './polish.ts';
import { scoreOf } from './score.ts';
import { BIG, sheetOf, type Sheet, type Spots } from './sheet.ts';
import { inRows } from './rows.ts';
import { stretched, turned } from './stretch.ts';

const FINALISTS = 4;
const OVERLAPPING = 1e9;

interface Phase {
  /** The share of all moves. */
  readonly share: number;
  /** The price of a line through a foreign box. */
  readonly through: number;
  readonly heat: number;
  readonly bending: number;
}

// Lines first find an order with few crossings, as if boxes were glass; then boxes, growing dearer, find their room in it.
const SCOUTING: readonly Phase[] = [
  { share: 0.06, through: 0.3, heat: 20, bending: 0 },
  { share: 0.05, through: 4, heat: 4, bending: 0.15 },
];
const FINISHING: readonly Phase[] = [
  { share: 0.18, through: 6, heat: 5, bending: 0.15 },
  { share: 0.18, through: 12, heat: 3, bending: 0.15 },
  { share: 0.2, through: 30, heat: 2, bending: 0.15 },
];

/** How much is tried for a graph of this many boxes: above 150 fewer starts and moves, above 500 one draft without polish. */
export function effortFor(boxes: number): { seeds: number; moves: number; quality: 'draft' | 'default' } {
  if (boxes > 500) return { seeds: 1, moves: 0, quality: 'draft' };
  if (boxes > BIG) return { seeds: 6, moves: Math.round(4_000_000 / boxes), quality: 'default' };
  return { seeds: 60, moves: 1_000_000, quality: 'default' };
}

/** Places all boxes in the pane: a tournament of seeded fcose starts, the best four polished, the best of these longest; the same input gives the same places to the last digit. */
export function arrange(input: LayoutInput): LayoutResult {
  const sheet = sheetOf(input);
  if (sheet.ids.length === 0) return resultOf(sheet, { x: new Float64Array(), y: new Float64Array() });
  const effort = effortFor(sheet.ids.length);
  const moves = effort.moves === 0 ? 0 : (input.moves ?? effort.moves);
  const { seed } = input;
  const starts = startsOf(sheet, seed, input.seeds ?? effort.seeds, effort.quality);
  const scouted = starts
    .slice(0, FINALISTS)
    .map((start, place) => polishInTurn(sheet, start, SCOUTING, moves, seed + place));
  const polished = polishInTurn(sheet, bestOf(sheet, scouted), FINISHING, moves, seed);
  return resultOf(sheet, bestOf(sheet, [polished, freed(sheet, polished)]));
}

// Rows are the last resort: they undo the order of a drawing, but never leave a name behind another.
function freed(sheet: Sheet, drawing: Drawing): Drawing {
  const parted = straightDrawing(sheet, partBoxes(sheet, drawing, 2));
  return scoreOf(sheet, parted).overlaps === 0 ? parted : straightDrawing(sheet, inRows(sheet, parted));
}

function polishInTurn(
  sheet: Sheet,
  start: Drawing,
  phases: readonly Phase[],
  moves: number,
  seed: number,
): Drawing {
  return phases.reduce(
    (drawing, { share, through, ...phase }) =>
      polish({ ...sheet, through }, drawing, { ...phase, seed, moves: Math.floor(moves * share) }),
    start,
  );
}

// No overlap goes before all else, and then the least score.
function bestOf(sheet: Sheet, candidates: readonly Drawing[]): Drawing {
  const rank = (drawing: Drawing): number => {
    const { overlaps, total } = scoreOf(sheet, drawing);
    return overlaps > 0 ? total + OVERLAPPING : total;
  };
  return candidates.reduce((best, next) => (rank(next) < rank(best) ? next : best));
}

function startsOf(
  sheet: Sheet,
  seed: number,
  seeds: number,
  quality: 'draft' | 'default',
): readonly Drawing[] {
  const runFcose = fcoseOf(sheet, quality);
  const starts: { readonly drawing: Drawing; readonly total: number }[] = [];
  for (let i = 0; i < seeds; i++) {
    const raw = runFcose(seed * 1000 + i);
    for (const turn of ['upright', 'quarter'] as const) {
      const drawing = straightDrawing(sheet, stretched(sheet, turned(sheet, raw, turn)));
      starts.push({ drawing, total: scoreOf(sheet, drawing).total });
    }
  }
  return starts.sort((one, other) => one.total - other.total).map((start) => start.drawing);
}

function resultOf(sheet: Sheet, spots: Spots): LayoutResult {
  const round = (value: number): number => Math.round(value * 10) / 10;
  const drawing = straightDrawing(sheet, { x: spots.x.map(round), y: spots.y.map(round) });
  bendAll(sheet, drawing);
  const positions: Record<string, Point> = {};
  sheet.ids.forEach((id, box) => (positions[id] = { x: drawing.x[box]!, y: drawing.y[box]! }));
  return { positions, score: scoreOf(sheet, drawing) };
}
