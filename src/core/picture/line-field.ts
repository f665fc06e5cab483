import { samples, type Curve, type Point } from './curve.ts';
import type { LineField } from './place-words.ts';

// Px between two points of a line: no line slips through a word between them.
const STEP = 6;
const CELL = 32;
// A line shorter than this could be hidden completely, so covering it counts for more.
const SHORT = 80;

/** The field of some lines, each with the pair that it belongs to. */
export function lineField(lines: readonly { readonly pair: string; readonly curve: Curve }[]): LineField {
  const cells = new Map<
    number,
    { readonly pair: string; readonly point: Point; readonly weight: number }[]
  >();
  const cellOf = (x: number, y: number) => Math.floor(x / CELL) * 10_000 + Math.floor(y / CELL);
  for (const { pair, curve } of lines) {
    const length = Math.hypot(curve.end.x - curve.start.x, curve.end.y - curve.start.y);
    const weight = STEP * Math.max(1, SHORT / Math.max(length, STEP));
    for (const point of samples(curve, Math.max(2, Math.ceil(length / STEP)))) {
      const key = cellOf(point.x, point.y);
      const cell = cells.get(key);
      if (cell) cell.push({ pair, point, weight });
      else cells.set(key, [{ pair, point, weight }]);
    }
  }
  return {
    covered({ x, y, width, height }, but) {
      let sum = 0;
      for (let left = x - width / 2; left < x + width / 2 + CELL; left += CELL)
        for (let top = y - height / 2; top < y + height / 2 + CELL; top += CELL)
          for (const { pair, point, weight } of cells.get(cellOf(left, top)) ?? [])
            if (pair !== but && Math.abs(point.x - x) < width / 2 && Math.abs(point.y - y) < height / 2)
              sum += weight;
      return sum;
    },
  };
}
