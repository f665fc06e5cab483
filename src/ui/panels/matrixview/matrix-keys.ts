/** Where the keyboard focus is in a matrix; −1 is the row or column of the names. */
export interface Standpoint {
  readonly row: number;
  readonly column: number;
}

/** Where a key leads from a place among `count` rows and columns; null if it leads nowhere, or the key means nothing here. */
export function moved(
  { row, column }: Standpoint,
  { key, ctrlKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey'>,
  count: number,
  page: number,
): Standpoint | null {
  const next = {
    ArrowLeft: { row, column: column - 1 },
    ArrowRight: { row, column: column + 1 },
    ArrowUp: { row: row - 1, column },
    ArrowDown: { row: row + 1, column },
    Home: { row: ctrlKey ? 0 : row, column: 0 },
    End: { row: ctrlKey ? count - 1 : row, column: count - 1 },
    PageUp: { row: Math.max(0, row - page), column },
    PageDown: { row: Math.min(count - 1, row + page), column },
  }[key];
  if (!next) return null;
  const isInside = (place: number) => place >= -1 && place < count;
  // Of the corner, where both names meet, there is nothing to say.
  return isInside(next.row) && isInside(next.column) && (next.row >= 0 || next.column >= 0) ? next : null;
}
