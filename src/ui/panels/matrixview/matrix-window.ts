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
