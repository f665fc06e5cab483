import { expect, it } from 'vitest';
import { nextCell } from '../../../../src/ui/panels/tableview/next-cell.ts';

const size = { rows: 100, columns: 5, page: 10 };
const from = { row: 50, column: 2 };
const press = (key: string, more: Partial<KeyboardEvent> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...more,
});

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
  expect(nextCell(press(key, more), from, size)).toEqual({ row, column });
});

it('no key leads out of the table', () => {
  expect(nextCell(press('ArrowUp'), { row: -1, column: 0 }, size)).toEqual({ row: -1, column: 0 });
  expect(nextCell(press('ArrowLeft'), { row: -1, column: 0 }, size)).toEqual({ row: -1, column: 0 });
  expect(nextCell(press('PageDown'), { row: 95, column: 4 }, size)).toEqual({ row: 99, column: 4 });
});

it('other keys, and Back and Forward of the browser, are left to the page', () => {
  expect(nextCell(press('a'), from, size)).toBeNull();
  expect(nextCell(press('toString'), from, size)).toBeNull();
  expect(nextCell(press('ArrowLeft', { altKey: true }), from, size)).toBeNull();
});
