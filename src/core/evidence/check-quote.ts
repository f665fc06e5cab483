import { isSameText } from '../model/line-ends.ts';
import { quoteParts } from '../model/quotation.ts';
import type { QuoteResult } from '../model/quote-check.ts';
import type { Evidence, Span } from '../model/quote.schema.ts';
import { letterDifference, wordDifference, type Difference } from './difference.ts';
import { exactPlaces, joinedPlaces, loosePlaces, normalPlaces } from './find-quote.ts';
import type { NearPlace } from './nearest-place.ts';
import { prepareText, type PreparedText } from './prepare-text.ts';
import { waysThrough, type Way } from './quote-ways.ts';
import { settle, type Settled } from './settle-place.ts';

/** How a quote compares with a text, as plain data; `at` is the place of its first part, `parts` of all, by their order. */
export type QuoteCheck =
  | { readonly result: 'found'; readonly at: Span; readonly parts: readonly Span[] }
  | { readonly result: 'several'; readonly places: readonly Span[] }
  | {
      readonly result: 'differs';
      readonly at: Span;
      readonly parts: readonly Span[];
      /** One for each part, in order. */
      readonly differences: readonly Difference[];
    }
  /** `nearest` is left out until requested (`checkWithNearest`); null if nothing is close. */
  | { readonly result: 'not-found'; readonly nearest?: NearPlace | null }
  | { readonly result: 'no-text' };

/**
 * Checks the words of a quote against the raw text: exactly first, then by the normal form, then across broken lines, then apart from marks of notes, look-alikes and capitals. Of
 * several places prefix and suffix decide which is meant, then `at`; a further part is at its `at`, or at its first
 * place after the part before. Null for a locator, which has no words. An `at` where the words are missing changes nothing.
 * Pass a prepared text if many quotes are checked against it; `checkWithNearest` also gives the closest match.
 */
export function checkQuote(evidence: Evidence, text: string | PreparedText | null): QuoteCheck | null {
  const parts = quoteParts(evidence);
  if (parts.length === 0) return null;
  if (text === null) return { result: 'no-text' };
  const prepared = typeof text === 'string' ? prepareText(text) : text;
  const by = (placesOf: (words: string) => readonly Span[]): Settled =>
    settle(waysThrough(parts, placesOf), evidence, prepared);
  const exact = by((words) => exactPlaces(prepared, words));
  if (exact.ways.length > 0 && exact.isSure) return checked(exact, found);
  const normal = by((words) => normalPlaces(prepared, words));
  // Another system's line ends are no difference.
  const differing = (way: Way) =>
    isSameByLines(parts, way, prepared.raw) ? found(way) : differs(evidence, way, prepared, letterDifference);
  // If the context fits a different form of the words, that form is meant, and not the same words elsewhere.
  if (exact.ways.length > 0)
    return normal.isSure && normal.ways.length === 1 ? checked(normal, differing) : checked(exact, found);
  if (normal.ways.length > 0) return checked(normal, differing);
  const joined = by((words) => joinedPlaces(prepared, words));
  if (joined.ways.length > 0) return checked(joined, differing);
  return checked(
    by((words) => loosePlaces(prepared, words)),
    (way) => differs(evidence, way, prepared, wordDifference),
  );
}

/** The result of a check as it is recorded and counted. */
export function resultOf(check: QuoteCheck | null): QuoteResult | null {
  return check && check.result;
}

function checked({ ways }: Settled, tell: (way: Way) => QuoteCheck): QuoteCheck {
  const [way, ...others] = ways;
  if (!way) return { result: 'not-found' };
  return others.length === 0 ? tell(way) : { result: 'several', places: ways.map(([head]) => head) };
}

function isSameByLines(parts: ReturnType<typeof quoteParts>, way: Way, raw: string): boolean {
  return way.every(({ start, end }, index) => isSameText(raw.slice(start, end), parts[index]?.exact ?? ''));
}

const found = (way: Way): QuoteCheck => ({ result: 'found', at: way[0], parts: way });

function differs(
  evidence: Evidence,
  way: Way,
  { raw }: PreparedText,
  difference: (quote: string, text: string) => Difference,
): QuoteCheck {
  const differences = quoteParts(evidence).map(({ exact }, index) => {
    const { start, end } = way[index] ?? way[0];
    return difference(exact, raw.slice(start, end));
  });
  return { result: 'differs', at: way[0], parts: way, differences };
}
