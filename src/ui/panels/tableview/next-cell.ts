/** A cell by its row, -1 for the heads, and its column. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** The key that was pressed, as an event has it. */
type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** Where a key leads from a cell of a grid, as the ARIA practices have it; null for a key that leads nowhere. */
export function nextCell(
  { key, ctrlKey, metaKey, altKey, shiftKey }: Press,
  { row, column }: CellPlace,
  { rows, columns, page }: { readonly rows: number; readonly columns: number; readonly page: number },
): CellPlace | null {
  if (altKey || shiftKey) return null;
  const isFar = ctrlKey || metaKey;
  const moves: Readonly<Record<string, CellPlace>> = isFar
    ? { Home: { row: -1, column: 0 }, End: { row: rows - 1, column: columns - 1 } }
    : {
        ArrowUp: { row: row - 1, column },
        ArrowDown: { row: row + 1, column },
        ArrowLeft: { row, column: column - 1 },
        ArrowRight: { row, column: column + 1 },
        Home: { row, column: 0 },
        End: { row, column: columns - 1 },
        PageUp: { row: row - page, column },
        PageDown: { row: row + page, column },
      };
  const next = Object.hasOwn(moves, key) ? moves[key] : undefined;
  return next ? { row: within(next.row, -1, rows - 1), column: within(next.column, 0, columns - 1) } : null;
}

const within = (place: number, first: number, last: number) => Math.max(first, Math.min(last, place));
