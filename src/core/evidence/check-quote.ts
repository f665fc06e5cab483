import { fold } from '../model/fold.ts';
import { quoteParts } from '../model/quotation.ts';
import type { QuoteResult } from '../model/quote-check.ts';
import type { Evidence, Span } from '../model/quote.schema.ts';
import { differencesIn, type Difference } from './difference.ts';
import { exactPlaces, normalPlaces } from './find-quote.ts';
import { nearestPlace, type NearPlace } from './nearest-place.ts';
import { normalForm } from './normal-form.ts';

/** How a quote stands to a text; `at` is the place of its first part, `parts` of all, by their order. */
export type QuoteCheck =
  | { readonly result: 'found'; readonly at: Span; readonly parts: readonly Span[] }
  | { readonly result: 'several'; readonly places: readonly Span[] }
  | {
      readonly result: 'differs';
      readonly at: Span;
      readonly parts: readonly Span[];
      readonly difference: readonly Difference[];
    }
  | { readonly result: 'not-found'; readonly nearest: NearPlace | null }
  | { readonly result: 'no-text' };

type Way = readonly [Span, ...Span[]];
type Finder = (words: string) => readonly Span[];

/**
 * Checks the words of a quote against the raw text: exactly first, then by the normal form. Of several places prefix and
 * suffix settle which is meant, then `at`; a further part stands at its `at`, or at its first place after the part before.
 * Null for a locator, which has no words. An `at` where the words do not stand moves nothing.
 */
export function checkQuote(evidence: Evidence, text: string | null): QuoteCheck | null {
  const parts = quoteParts(evidence);
  if (parts.length === 0) return null;
  if (text === null) return { result: 'no-text' };
  const exact = settle(
    waysThrough(parts, (words) => exactPlaces(text, words)),
    evidence,
    text,
  );
  if (exact)
    return exact.length === 1 ? { result: 'found', at: exact[0][0], parts: exact[0] } : several(exact);
  const form = normalForm(text);
  const normal = settle(
    waysThrough(parts, (words) => normalPlaces(form, words)),
    evidence,
    text,
  );
  if (!normal) return { result: 'not-found', nearest: nearestOf(parts, text) };
  if (normal.length > 1) return several(normal);
  const [way] = normal;
  const difference = way.flatMap(({ start, end }, index) =>
    differencesIn(parts[index]?.exact ?? '', text.slice(start, end)),
  );
  return { result: 'differs', at: way[0], parts: way, difference };
}

/** The result of a check as it is recorded and counted. */
export function resultOf(check: QuoteCheck | null): QuoteResult | null {
  return check && check.result;
}

const several = (ways: readonly Way[]): QuoteCheck => ({
  result: 'several',
  places: ways.map(([first]) => first),
});

// Each place of the first part from which all further parts follow in order.
function waysThrough(parts: ReturnType<typeof quoteParts>, find: Finder): readonly Way[] {
  const [heads = [], ...further] = parts.map(({ exact }) => find(exact));
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

function nextPlace(places: readonly Span[], from: number, at: Span | undefined): Span | undefined {
  const hinted = at && at.start >= from ? firstFrom(places, at.start) : undefined;
  return hinted && at && isSame(hinted, at) ? hinted : firstFrom(places, from);
}

// By halves, since a short part of a long quote may stand in a text very often.
function firstFrom(places: readonly Span[], offset: number): Span | undefined {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return places[low];
}

const isSame = (one: Span, other: Span) => one.start === other.start && one.end === other.end;

// Undefined where there is no way at all; what settles nothing is passed over.
function settle(
  ways: readonly Way[],
  { prefix, suffix, at }: Evidence,
  text: string,
): readonly [Way, ...Way[]] | undefined {
  const inContext = narrowed(ways, (way) => isBetween(way, prefix, suffix, text));
  const [first, ...rest] = narrowed(inContext, ([head]) => at !== undefined && isSame(head, at));
  return first && [first, ...rest];
}

function narrowed(ways: readonly Way[], test: (way: Way) => boolean): readonly Way[] {
  const kept = ways.filter(test);
  return kept.length > 0 ? kept : ways;
}

function isBetween([{ start, end }]: Way, prefix = '', suffix = '', text: string): boolean {
  return standsBefore(text.slice(0, start), prefix) && standsAfter(text.slice(end), suffix);
}

/** True where a prefix stands just before a place, in the normal form; white space at its ends does not matter. */
export function standsBefore(text: string, prefix: string): boolean {
  // Enough of the text to hold the prefix, however much of it is white space or soft hyphens.
  return fold(text.slice(-(prefix.length * 2 + 20)))
    .trimEnd()
    .endsWith(fold(prefix).trim());
}

/** True where a suffix stands just after a place, in the normal form; white space at its ends does not matter. */
export function standsAfter(text: string, suffix: string): boolean {
  return fold(text.slice(0, suffix.length * 2 + 20))
    .trimStart()
    .startsWith(fold(suffix).trim());
}

function nearestOf(parts: ReturnType<typeof quoteParts>, text: string): NearPlace | null {
  const form = normalForm(text);
  const lost = parts.find(({ exact }) => normalPlaces(form, exact).length === 0) ?? parts[0];
  return lost ? nearestPlace(text, lost.exact) : null;
}
