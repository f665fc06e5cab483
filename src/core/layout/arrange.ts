import { anneal } from './anneal.ts';
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

const FINALISTS = 2;
// The last share of all moves lets lines bend, to clear names that are still in their way.
const CLEARING = { share: 1 / 64, through: 30, heat: 0.7, bending: 0.2 };
const OVERLAPPING = 1e9;

/** How much is tried for a graph of this many boxes: above 150 fewer starts and moves, above 500 one draft without polish. */
export function effortFor(boxes: number): { seeds: number; moves: number; quality: 'draft' | 'default' } {
  if (boxes > 500) return { seeds: 1, moves: 0, quality: 'draft' };
  if (boxes > BIG) return { seeds: 6, moves: Math.round(4_000_000 / boxes), quality: 'default' };
  return { seeds: 60, moves: 1_600_000, quality: 'default' };
}

/** Places all boxes in the pane: a tournament of seeded fcose starts, the best two annealed, and the best of these cleared; the same input gives exactly the same places. */
export function arrange(input: LayoutInput): LayoutResult {
  const sheet = sheetOf(input);
  if (sheet.ids.length === 0) return resultOf(sheet, { x: new Float64Array(), y: new Float64Array() });
  const effort = effortFor(sheet.ids.length);
  const moves = effort.moves === 0 ? 0 : (input.moves ?? effort.moves);
  const { seed } = input;
  const starts = startsOf(sheet, seed, input.seeds ?? effort.seeds, effort.quality);
  const annealed = starts
    .slice(0, FINALISTS)
    .map((start, place) =>
      straightDrawing(sheet, anneal(sheet, start, Math.floor(moves / FINALISTS), seed + place)),
    );
  const best = bestOf(sheet, annealed);
  const { share, through, ...clearing } = CLEARING;
  const cleared = polish({ ...sheet, through }, best, {
    ...clearing,
    seed,
    moves: Math.floor(moves * share),
  });
  return resultOf(sheet, bestOf(sheet, [best, cleared, freed(sheet, cleared)]));
}

// Rows are the last resort: they undo the order of a drawing, but never leave a name behind another.
function freed(sheet: Sheet, drawing: Drawing): Drawing {
  const parted = straightDrawing(sheet, partBoxes(sheet, drawing, 2));
  return scoreOf(sheet, parted).overlaps === 0 ? parted : straightDrawing(sheet, inRows(sheet, parted));
}

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
