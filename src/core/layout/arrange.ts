import { fcoseOf } from './fcose.ts';
import type { LayoutInput, LayoutResult, Point } from './layout.ts';
import { partBoxes } from './part-boxes.ts';
import { polish } from './polish.ts';
import { scoreOf } from './score.ts';
import { sheetOf, type Sheet, type Spots } from './sheet.ts';
import { stretched, turned } from './stretch.ts';

const FINALISTS = 4;

/** How much is tried for a graph of this many boxes: above 150 fewer starts and moves, above 500 one draft without polish. */
export function effortFor(boxes: number): { seeds: number; moves: number; quality: 'draft' | 'default' } {
  if (boxes > 500) return { seeds: 1, moves: 0, quality: 'draft' };
  if (boxes > 150) return { seeds: 6, moves: Math.round(4_000_000 / boxes), quality: 'default' };
  return { seeds: 60, moves: 600_000, quality: 'default' };
}

/** Places all boxes in the pane: a tournament of seeded fcose starts, the best four polished; the same input gives the same places to the last digit. */
export function arrange(input: LayoutInput): LayoutResult {
  const sheet = sheetOf(input);
  if (sheet.ids.length === 0) return resultOf(sheet, { x: new Float64Array(), y: new Float64Array() });
  const effort = effortFor(sheet.ids.length);
  const moves = Math.floor((input.moves ?? effort.moves) / FINALISTS);
  const starts = startsOf(sheet, input.seed, input.seeds ?? effort.seeds, effort.quality);
  const finalists = starts.slice(0, FINALISTS).map((start, place) => {
    const polished = effort.moves === 0 ? start : polish(sheet, start, input.seed + place, moves);
    return partBoxes(sheet, polished, 2);
  });
  return finalists
    .map((spots) => resultOf(sheet, spots))
    .reduce((best, next) => (next.score.total < best.score.total ? next : best));
}

function startsOf(sheet: Sheet, seed: number, seeds: number, quality: 'draft' | 'default'): readonly Spots[] {
  const runFcose = fcoseOf(sheet, quality);
  const starts: { readonly spots: Spots; readonly total: number }[] = [];
  for (let i = 0; i < seeds; i++) {
    const raw = runFcose(seed * 1000 + i);
    for (const turn of ['upright', 'quarter'] as const) {
      const spots = stretched(sheet, turned(sheet, raw, turn));
      starts.push({ spots, total: scoreOf(sheet, spots).total });
    }
  }
  return starts.sort((one, other) => one.total - other.total).map((start) => start.spots);
}

function resultOf(sheet: Sheet, spots: Spots): LayoutResult {
  const round = (value: number): number => Math.round(value * 10) / 10;
  const rounded = { x: spots.x.map(round), y: spots.y.map(round) };
  const positions: Record<string, Point> = {};
  sheet.ids.forEach((id, box) => (positions[id] = { x: rounded.x[box]!, y: rounded.y[box]! }));
  return { positions, score: scoreOf(sheet, rounded) };
}
