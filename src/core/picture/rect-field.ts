/** An upright rectangle by its centre; px. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Rectangles, of which only those near a place are checked for overlap there. */
export interface RectField {
  /** Px² that a rectangle covers of all of them. */
  readonly covered: (rect: Rect) => number;
  readonly add: (rect: Rect) => void;
}

// Px; about the size of a name, so that few cells contain anything a word could meet.
const CELL = 64;

/** Overlap of two rectangles in px²; 0 if they do not meet. */
export function overlap(one: Rect, other: Rect): number {
  const wide = (one.width + other.width) / 2 - Math.abs(one.x - other.x);
  const high = (one.height + other.height) / 2 - Math.abs(one.y - other.y);
  return wide > 0 && high > 0 ? wide * high : 0;
}

/** Whether a rectangle is completely within another one. */
export function isIn(one: Rect, other: Rect): boolean {
  return (
    Math.abs(one.x - other.x) <= (other.width - one.width) / 2 &&
    Math.abs(one.y - other.y) <= (other.height - one.height) / 2
  );
}

/** A field of some rectangles, each kept in the cell of its centre. */
export function rectField(rects: readonly Rect[] = []): RectField {
  const cells = new Map<number, Rect[]>();
  // The largest there are: a centre this far away may still be met.
  let widest = 0;
  let highest = 0;
  const cellOf = (column: number, row: number) => column * 100_000 + row;
  const at = (px: number) => Math.floor(px / CELL);

  function add(rect: Rect): void {
    widest = Math.max(widest, rect.width);
    highest = Math.max(highest, rect.height);
    const key = cellOf(at(rect.x), at(rect.y));
    const cell = cells.get(key);
    if (cell) cell.push(rect);
    else cells.set(key, [rect]);
  }
  rects.forEach(add);

  return {
    add,
    covered(rect) {
      const [wide, high] = [(rect.width + widest) / 2, (rect.height + highest) / 2];
      const [right, bottom] = [at(rect.x + wide), at(rect.y + high)];
      let sum = 0;
      for (let column = at(rect.x - wide); column <= right; column++)
        for (let row = at(rect.y - high); row <= bottom; row++)
          for (const other of cells.get(cellOf(column, row)) ?? []) sum += overlap(rect, other);
      return sum;
    },
  };
}
