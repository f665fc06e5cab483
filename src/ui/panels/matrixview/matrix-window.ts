/** What part of a matrix is drawn: from which row or column up to, not including, which. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Cells drawn beyond each edge of what is seen, so that a quick scroll shows no gap. */
const BEYOND = 4;

/** The places of `count` cells of `size` px that are seen through a window of `length` px that is scrolled by `offset`. */
export function stretchOf(offset: number, length: number, size: number, count: number): Stretch {
  const from = Math.max(0, Math.floor(offset / size) - BEYOND);
  return { from, to: Math.min(count, Math.ceil((offset + length) / size) + BEYOND) };
}

/** The places of a stretch, and one more that has to stay drawn because it has the focus. */
export function placesIn({ from, to }: Stretch, kept: number | null): readonly number[] {
  const places = Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
  if (kept === null || kept < 0 || (kept >= from && kept < to)) return places;
  return kept < from ? [kept, ...places] : [...places, kept];
}

/** Px from the first cell to each of so many, the wider gaps before some of them counted. */
export function offsetsOf(
  count: number,
  breaks: ReadonlySet<number>,
  size: number,
  gap: number,
): readonly number[] {
  let gaps = 0;
  return Array.from(
    { length: count },
    (_, place) => place * size + (breaks.has(place) ? (gaps += gap) : gaps),
  );
}

/** How far a pane has to be scrolled so that a cell is in view next to the names, which stick to its edges and cover `head` px of it. */
export function broughtTo(
  pane: Pick<Element, 'scrollLeft' | 'scrollTop' | 'clientWidth' | 'clientHeight'>,
  cell: { readonly x: number; readonly y: number },
  size: number,
  head: number,
): { readonly x: number; readonly y: number } {
  const along = (at: number, scrolled: number, room: number) =>
    at < scrolled ? at : Math.max(scrolled, at + size - room + head);
  return {
    x: along(cell.x, pane.scrollLeft, pane.clientWidth),
    y: along(cell.y, pane.scrollTop, pane.clientHeight),
  };
}
