import { flushSync } from 'svelte';
import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { RovingGrid } from '../../../src/ui/kit/roving-grid.svelte.ts';

let rows = $state(3);
let stop = () => {};
afterEach(() => stop());

/** A grid of two columns on the page, its first cell in focus. */
function shown() {
  rows = 3;
  const first = { row: 0, column: 0 };
  const table = document.createElement('table');
  table.role = 'grid';
  let grid: RovingGrid | undefined;
  const end = $effect.root(() => {
    grid = new RovingGrid(() => ({ rows, columns: 2, page: () => 2, first, home: first }));
    for (const row of [0, 1, 2]) {
      const cells = table.insertRow();
      for (const column of [0, 1]) {
        const cell = cells.insertCell();
        cell.textContent = `${String(row)} ${String(column)}`;
        $effect(() => {
          cell.tabIndex = grid?.tabindex(row, column) ?? -1;
        });
      }
    }
  });
  table.addEventListener('keydown', (event) => {
    if (!grid?.press(event)) return;
    event.preventDefault();
    void grid.focus(table);
  });
  document.body.append(table);
  flushSync();
  table.querySelector('td')?.focus();
  stop = () => {
    end();
    table.remove();
  };
  return table;
}
const focused = () => document.activeElement?.textContent;

test('one cell of a grid is a stop of Tab, and it is the one that has the focus', async () => {
  const table = shown();
  await userEvent.keyboard('{ArrowDown}{ArrowRight}');
  expect(focused()).toBe('1 1');
  const stops = [...table.querySelectorAll('[tabindex="0"]')];
  expect(stops).toEqual([document.activeElement]);
});

test.each([
  ['{ArrowLeft}', '0 0'],
  ['{End}', '0 1'],
  ['{PageDown}', '2 0'],
  ['{Control>}{End}{/Control}', '2 1'],
  ['{ArrowDown}{Control>}{Home}{/Control}', '0 0'],
  ['{ArrowDown}a', '1 0'],
])('%s leads to the cell %s', async (keys, cell) => {
  shown();
  await userEvent.keyboard(keys);
  expect(focused()).toBe(cell);
});

test('with fewer rows the last one is the stop', async () => {
  const table = shown();
  await userEvent.keyboard('{PageDown}');
  rows = 2;
  flushSync();
  expect(table.querySelector('[tabindex="0"]')?.textContent).toBe('1 0');
});
