import { expect, test } from 'vitest';
import { moved } from '../../../../src/ui/panels/matrixview/matrix-keys.ts';
import { placesIn, stretchOf } from '../../../../src/ui/panels/matrixview/matrix-window.ts';

const to = (key: string, from: readonly [number, number], ctrlKey = false) => {
  const next = moved({ row: from[0], column: from[1] }, { key, ctrlKey }, 5, 3);
  return next && [next.row, next.column];
};

test('arrows lead from cell to cell, and from the first to the name', () => {
  expect(to('ArrowRight', [1, 1])).toEqual([1, 2]);
  expect(to('ArrowLeft', [1, 0])).toEqual([1, -1]);
  expect(to('ArrowUp', [0, 2])).toEqual([-1, 2]);
});

test('nothing leads out of the matrix, nor into its corner', () => {
  expect(to('ArrowRight', [1, 4])).toBeNull();
  expect(to('ArrowLeft', [-1, 0])).toBeNull();
  expect(to('ArrowUp', [0, -1])).toBeNull();
  expect(to('x', [0, 0])).toBeNull();
});

test('Home, End and the pages keep within it', () => {
  expect(to('End', [1, 1])).toEqual([1, 4]);
  expect(to('Home', [3, 3], true)).toEqual([0, 0]);
  expect(to('PageDown', [3, 1])).toEqual([4, 1]);
  expect(to('PageUp', [1, 1])).toEqual([0, 1]);
});

test('only what is seen is drawn, and what has the focus', () => {
  const seen = stretchOf(28 * 100, 28 * 10, 28, 1000);
  expect(seen).toEqual({ from: 96, to: 114 });
  expect(placesIn(seen, 3)).toHaveLength(19);
  expect(placesIn(seen, 100)).toHaveLength(18);
  expect(placesIn({ from: 0, to: 0 }, null)).toEqual([]);
});
