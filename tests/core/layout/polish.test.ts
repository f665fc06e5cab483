import { describe, expect, it } from 'vitest';
import { costOfBox } from '../../../src/core/layout/box-cost.ts';
import {
  bendLine,
  copyDrawing,
  redrawLinesOf,
  straightDrawing,
  type Drawing,
} from '../../../src/core/layout/drawing.ts';
import { polish } from '../../../src/core/layout/polish.ts';
import { scoreOf } from '../../../src/core/layout/score.ts';
import { seededRandom } from '../../../src/core/layout/seeded-random.ts';
import { putBox, sheetOf, type Sheet } from '../../../src/core/layout/sheet.ts';
import { randomGraph } from './random-graph.ts';

function scattered(sheet: Sheet, seed: number): Drawing {
  const random = seededRandom(seed);
  const places = sheet.ids.map(() => ({ x: random() * sheet.width, y: random() * sheet.height }));
  const drawing = straightDrawing(sheet, {
    x: Float64Array.from(places, ({ x }) => x),
    y: Float64Array.from(places, ({ y }) => y),
  });
  places.forEach(({ x, y }, box) => putBox(sheet, drawing, box, x, y));
  return drawing;
}

describe('polish', () => {
  it('what one box costs more after a move is what the whole score is more', () => {
    const sheet = sheetOf(randomGraph(5));
    const random = seededRandom(5);
    const before = scattered(sheet, 5);
    for (let line = 0; line < 105; line += 4) bendLine(sheet, before, line, 8 * (1 + (line % 9)));
    const side = new Float64Array(sheet.ids.length);
    for (let box = 0; box < sheet.ids.length; box++) {
      const after = copyDrawing(before, straightDrawing(sheet, before));
      putBox(sheet, after, box, random() * sheet.width, random() * sheet.height);
      redrawLinesOf(sheet, after, box);
      const whole = scoreOf(sheet, after).total - scoreOf(sheet, before).total;
      const part =
        costOfBox(sheet, after, side, box, Infinity) - costOfBox(sheet, before, side, box, Infinity);
      expect(part).toBeCloseTo(whole, 6);
    }
  });

  it('no polish makes a drawing worse, and a long one betters a short one', () => {
    const sheet = sheetOf(randomGraph(6));
    const start = scattered(sheet, 6);
    const total = (moves: number) =>
      scoreOf(sheet, polish(sheet, start, { seed: 1, moves, heat: 10, bending: 0.2 })).total;
    const [none, few, many] = [total(0), total(2_000), total(30_000)];
    expect(none).toBe(scoreOf(sheet, start).total);
    expect(few).toBeLessThanOrEqual(none);
    expect(many).toBeLessThan(few);
  });

  it('the start is left as it was', () => {
    const sheet = sheetOf(randomGraph(7));
    const start = scattered(sheet, 7);
    const kept = copyDrawing(start, straightDrawing(sheet, start));
    polish(sheet, start, { seed: 1, moves: 1_000, heat: 10, bending: 0.3 });
    expect(start).toEqual(kept);
  });
});
