import { tick } from 'svelte';

/** A cell of a grid by its row and column; −1 is the row or the column of the heads. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/** How far the keys of a grid lead. */
export interface GridSize {
  readonly rows: number;
  readonly columns: number;
  /** How many rows a page is; asked for when a key needs it. */
  readonly page: () => number;
  /** Where arrows end: −1 where the heads can be gone to. */
  readonly first: GridPlace;
  /** Where Home and Ctrl+Home lead, and PageUp at most. */
  readonly home: GridPlace;
}

/** The key that was pressed, as an event has it. */
type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** Where a key leads from a cell, as the ARIA practices for grids have it; null for a key that is not the grid's. */
export function nextPlace(
  { key, ctrlKey, metaKey, altKey, shiftKey }: Press,
  { row, column }: GridPlace,
  { rows, columns, page, first, home }: GridSize,
): GridPlace | null {
  if (altKey || shiftKey) return null;
  const isFar = ctrlKey || metaKey;
  const moves: Readonly<Record<string, GridPlace>> = isFar
    ? { Home: home, End: { row: rows - 1, column: columns - 1 } }
    : {
        ArrowUp: { row: row - 1, column },
        ArrowDown: { row: row + 1, column },
        ArrowLeft: { row, column: column - 1 },
        ArrowRight: { row, column: column + 1 },
        Home: { row, column: home.column },
        End: { row, column: columns - 1 },
        PageUp: { row: Math.max(home.row, row - page()), column },
        PageDown: { row: row + page(), column },
      };
  const wanted = Object.hasOwn(moves, key) ? moves[key] : undefined;
  if (!wanted) return null;
  const next = {
    row: within(wanted.row, first.row, rows - 1),
    column: within(wanted.column, first.column, columns - 1),
  };
  // Of the corner, where the heads meet, there is nothing to say.
  return next.row < 0 && next.column < 0 ? { row, column } : next;
}

const within = (place: number, first: number, last: number) => Math.max(first, Math.min(last, place));

/** The one cell of a grid that Tab reaches, and where the keys take it. */
export class RovingGrid {
  readonly #size: () => GridSize;
  #at: GridPlace = $state.raw({ row: 0, column: 0 });
  /** The cell that Tab reaches; fewer rows or columns may have come since it was left. */
  readonly stop: GridPlace = $derived.by(() => {
    const { rows, columns } = this.#size();
    return { row: Math.min(this.#at.row, rows - 1), column: Math.min(this.#at.column, columns - 1) };
  });

  constructor(size: () => GridSize, start: GridPlace = { row: 0, column: 0 }) {
    this.#size = size;
    this.#at = start;
  }

  tabindex(row: number, column: number): 0 | -1 {
    return this.stop.row === row && this.stop.column === column ? 0 : -1;
  }

  /** The focus, or a press, has come to a cell. */
  enter(place: GridPlace): void {
    this.#at = place;
  }

  /** Goes where a key leads; null for a key that is not the grid's. */
  press(event: Press): GridPlace | null {
    const next = nextPlace(event, this.stop, this.#size());
    if (next) this.#at = next;
    return next;
  }

  /** Puts the focus into the cell that Tab reaches, once it is drawn; the grid itself brings it into view. */
  async focus(grid: Element): Promise<HTMLElement | null> {
    await tick();
    const cell = grid.querySelector<HTMLElement>('[tabindex="0"]');
    cell?.focus({ preventScroll: true });
    return cell;
  }
}
