import { bendAll } from './bend.ts';
import { straightDrawing, type Drawing } from './drawing.ts';
import { fcoseOf } from './fcose.ts';
import type { LayoutInput, LayoutResult, Point } from './layout.ts';
import { partBoxes } from './part-boxes.ts';
import { HOT, polish, WARM } from './polish.ts';
import { scoreOf } from './score.ts';
import { sheetOf, type Sheet, type Spots } from './sheet.ts';
import { stretched, turned } from './stretch.ts';

const FINALISTS = 4;
// The share of all moves that each finalist gets before the best of them gets the rest.
const SCOUTING = 1 / 16;

/** How much is tried for a graph of this many boxes: above 150 fewer starts and moves, above 500 one draft without polish. */
export function effortFor(boxes: number): { seeds: number; moves: number; quality: 'draft' | 'default' } {
  if (boxes > 500) return { seeds: 1, moves: 0, quality: 'draft' };
  if (boxes > 150) return { seeds: 6, moves: Math.round(4_000_000 / boxes), quality: 'default' };
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
  const scouting = { moves: Math.floor(moves * SCOUTING), heat: HOT, bending: 0 };
  const scouted = starts
    .slice(0, FINALISTS)
    .map((start, place) => polish(sheet, start, { ...scouting, seed: seed + place }));
  const rest = { seed, moves: moves - FINALISTS * scouting.moves, heat: WARM, bending: 0.3 };
  const polished = polish(sheet, bestOf(sheet, scouted), rest);
  const parted = straightDrawing(sheet, partBoxes(sheet, polished, 2));
  return resultOf(sheet, bestOf(sheet, [polished, parted]));
}

function bestOf(sheet: Sheet, candidates: readonly Drawing[]): Drawing {
  const totals = candidates.map((drawing) => scoreOf(sheet, drawing).total);
  return candidates[totals.indexOf(Math.min(...totals))]!;
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
