import { samples, type Curve, type Point } from './curve.ts';
import type { LineField } from './place-words.ts';
import type { Rect } from './rect-field.ts';

// Px between two points of a line: no line slips through a word between them.
const STEP = 6;
const CELL = 32;
// A line shorter than this could be hidden completely, so covering it counts for more.
const SHORT = 80;

interface Dot extends Point {
  readonly owner: string;
  readonly weight: number;
}

/** The field of some lines, each with whose it is: of a pair, or of a strand alone. */
export function lineField(lines: readonly { readonly owner: string; readonly curve: Curve }[]): LineField {
  const cells = new Map<number, Dot[]>();
  const cellOf = (x: number, y: number) => Math.floor(x / CELL) * 10_000 + Math.floor(y / CELL);
  for (const { owner, curve } of lines) {
    const length = Math.hypot(curve.end.x - curve.start.x, curve.end.y - curve.start.y);
    const weight = STEP * Math.max(1, SHORT / Math.max(length, STEP));
    for (const { x, y } of samples(curve, Math.max(2, Math.ceil(length / STEP)))) {
      const key = cellOf(x, y);
      const dot = { owner, x, y, weight };
      const cell = cells.get(key);
      if (cell) cell.push(dot);
      else cells.set(key, [dot]);
    }
  }
  function* near({ x, y, width, height }: Rect, margin: number): Generator<Dot> {
    const [wide, high] = [width / 2 + margin, height / 2 + margin];
    for (let left = x - wide; left < x + wide + CELL; left += CELL)
      for (let top = y - high; top < y + high + CELL; top += CELL) yield* cells.get(cellOf(left, top)) ?? [];
  }
  return {
    covered(rect, but) {
      let sum = 0;
      for (const { owner, x, y, weight } of near(rect, 0))
        if (owner !== but && Math.abs(x - rect.x) < rect.width / 2 && Math.abs(y - rect.y) < rect.height / 2)
          sum += weight;
      return sum;
    },
    distance(rect, but, max) {
      let min = max;
      for (const { owner, x, y } of near(rect, max)) {
        if (owner === but) continue;
        const across = Math.max(0, Math.abs(x - rect.x) - rect.width / 2);
        const down = Math.max(0, Math.abs(y - rect.y) - rect.height / 2);
        min = Math.min(min, Math.sqrt(across * across + down * down));
      }
      return min;
    },
  };
}
