import type { Claim } from '../model/claim.schema.ts';
import type { SourceId } from '../model/ids.ts';
import type { QuoteResult } from '../model/quote-check.ts';
import type { QuoteCheck } from './check-quote.ts';
import { passagesOf, type Passage } from './passages.ts';

/** How many quotes of a source had each result. */
export type CheckCounts = Readonly<Record<QuoteResult | 'all', number>>;

/** The distinct quotes of a source, in the order they are first met; locators have no words and are left out. */
export function quotesOf(claims: Iterable<Claim>, source: SourceId): readonly Passage[] {
  return passagesOf(claims).filter(
    ({ evidence }) => evidence.source === source && evidence.exact !== undefined,
  );
}

/** Counts checks by their result. */
export function countChecks(checks: ReadonlyMap<string, QuoteCheck>): CheckCounts {
  const counts = { all: 0, found: 0, several: 0, differs: 0, 'not-found': 0, 'no-text': 0 };
  for (const { result } of checks.values()) {
    counts.all++;
    counts[result]++;
  }
  return counts;
}

/** Quotes that are in the text, letter for letter or with differences. */
export function standing({ found, several, differs }: CheckCounts): number {
  return found + several + differs;
}

// Another edition of the same text keeps most of its sentences; a different text on the same subject shares almost none.
const MIN_SHARE = 1 / 4;

/** True if so few quotes are in a text that it is probably not a copy of the source. */
export function isAnotherText(checks: ReadonlyMap<string, QuoteCheck>): boolean {
  const counts = countChecks(checks);
  return counts.all > 0 && standing(counts) < counts.all * MIN_SHARE;
}
