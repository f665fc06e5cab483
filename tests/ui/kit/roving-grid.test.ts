import { describe, expect, it, test } from 'vitest';
import { nextPlace } from '../../../src/ui/kit/roving-grid.svelte.ts';

const heads = { row: -1, column: 0 };
const table = { rows: 100, columns: 5, page: () => 10, first: heads, home: heads };
const matrix = {
  ...{ rows: 5, columns: 5, page: () => 3 },
  first: { row: -1, column: -1 },
  home: { row: 0, column: 0 },
};
const from = { row: 50, column: 2 };
const press = (key: string, more: Partial<KeyboardEvent> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...more,
});

describe('a table, whose heads are a row', () => {
  it.each([
    ['ArrowUp', {}, 49, 2],
    ['ArrowDown', {}, 51, 2],
    ['ArrowLeft', {}, 50, 1],
    ['ArrowRight', {}, 50, 3],
    ['Home', {}, 50, 0],
    ['End', {}, 50, 4],
    ['Home', { ctrlKey: true }, -1, 0],
    ['End', { ctrlKey: true }, 99, 4],
    ['PageUp', {}, 40, 2],
    ['PageDown', {}, 60, 2],
  ])('%s %j leads to row %i, column %i', (key, more, row, column) => {
    expect(nextPlace(press(key, more), from, table)).toEqual({ row, column });
  });

  it('no key leads out of the table', () => {
    expect(nextPlace(press('ArrowUp'), { row: -1, column: 0 }, table)).toEqual({ row: -1, column: 0 });
    expect(nextPlace(press('ArrowLeft'), { row: -1, column: 0 }, table)).toEqual({ row: -1, column: 0 });
    expect(nextPlace(press('PageDown'), { row: 95, column: 4 }, table)).toEqual({ row: 99, column: 4 });
  });

  it('other keys, and Back and Forward of the browser, are left to the page', () => {
    expect(nextPlace(press('a'), from, table)).toBeNull();
    expect(nextPlace(press('toString'), from, table)).toBeNull();
    expect(nextPlace(press('ArrowLeft', { altKey: true }), from, table)).toBeNull();
  });
});

describe('a matrix, whose heads are a row and a column', () => {
  const to = (key: string, at: readonly [number, number], more: Partial<KeyboardEvent> = {}) => {
    const next = nextPlace(press(key, more), { row: at[0], column: at[1] }, matrix);
    return next && [next.row, next.column];
  };

  test('arrows lead from cell to cell, and from the first to the name', () => {
    expect(to('ArrowRight', [1, 1])).toEqual([1, 2]);
    expect(to('ArrowLeft', [1, 0])).toEqual([1, -1]);
    expect(to('ArrowUp', [0, 2])).toEqual([-1, 2]);
  });

  test('nothing leads out of the matrix, nor into its corner', () => {
    expect(to('ArrowRight', [1, 4])).toEqual([1, 4]);
    expect(to('ArrowLeft', [-1, 0])).toEqual([-1, 0]);
    expect(to('ArrowUp', [0, -1])).toEqual([0, -1]);
    expect(to('x', [0, 0])).toBeNull();
  });

  test('Home, End and the pages keep within it', () => {
    expect(to('End', [1, 1])).toEqual([1, 4]);
    expect(to('Home', [3, 3], { ctrlKey: true })).toEqual([0, 0]);
    expect(to('PageDown', [3, 1])).toEqual([4, 1]);
    expect(to('PageUp', [1, 1])).toEqual([0, 1]);
  });
});
