import type { quoteParts } from '../model/quotation.ts';
import type { Span } from '../model/quote.schema.ts';

/** The places of all parts of a quote, by their order, each after the part before. */
export type Way = readonly [Span, ...Span[]];

/**
 * Each place of the first part from which all further parts follow in order: a further part is at its `at`, or else
 * at its first place after the part before.
 */
export function waysThrough(
  parts: ReturnType<typeof quoteParts>,
  placesOf: (words: string) => readonly Span[],
): readonly Way[] {
  const all: (readonly Span[])[] = [];
  for (const { exact } of parts) {
    const places = placesOf(exact);
    if (places.length === 0) return [];
    all.push(places);
  }
  const [heads = [], ...further] = all;
  return heads.flatMap((head) => {
    const way: [Span, ...Span[]] = [head];
    for (const [index, places] of further.entries()) {
      const next = nextPlace(places, way.at(-1)?.end ?? 0, parts[index + 1]?.at);
      if (!next) return [];
      way.push(next);
    }
    return [way];
  });
}

/** True if two spans are one. */
export function isSameSpan(one: Span, other: Span): boolean {
  return one.start === other.start && one.end === other.end;
}

function nextPlace(places: readonly Span[], from: number, at: Span | undefined): Span | undefined {
  const hinted = at && at.start >= from ? firstFrom(places, at.start) : undefined;
  return hinted && at && isSameSpan(hinted, at) ? hinted : firstFrom(places, from);
}

// Binary search, since a short part of a long quote may occur in a text very often.
function firstFrom(places: readonly Span[], offset: number): Span | undefined {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return places[low];
}
