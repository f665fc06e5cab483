import type { Claim } from '../model/claim.schema.ts';
import type { SourceId } from '../model/ids.ts';
import { quoteParts } from '../model/quotation.ts';
import type { Span } from '../model/quote.schema.ts';
import type { QuoteCheck } from './check-quote.ts';
import type { NearPlace } from './nearest-place.ts';
import { passagesOf, type Passage } from './passages.ts';

/** A passage with its place: in the available text, or, without one, where the map says it is. */
export interface PlacedPassage {
  readonly passage: Passage;
  /** At least one; in the order of the quote. */
  readonly parts: readonly [Span, ...Span[]];
}

/** Why a passage has no place: its words are in several places, or in none, the map gives no offsets, or it is a locator. */
export type WhyUnplaced = 'several' | 'not-found' | 'no-offsets' | 'locator';

/** A passage without a place; it is listed, never put somewhere silently. */
export interface UnplacedPassage {
  readonly passage: Passage;
  readonly why: WhyUnplaced;
  /** Where its words are, all equally good; empty except for `several`. */
  readonly places: readonly Span[];
  /** The closest match for words that are not found. */
  readonly nearest: NearPlace | null;
}

/** The passages of one source: those with a place in the order of the text, and the others. */
export interface DocumentPassages {
  readonly placed: readonly PlacedPassage[];
  readonly unplaced: readonly UnplacedPassage[];
}

/** Places the passages of a source by the checks of the available text; by the offsets in the map if `checks` is null. */
export function documentPassages(
  claims: Iterable<Claim>,
  source: SourceId,
  checks: ReadonlyMap<string, QuoteCheck> | null,
): DocumentPassages {
  const placed: PlacedPassage[] = [];
  const unplaced: UnplacedPassage[] = [];
  for (const passage of passagesOf(claims)) {
    if (passage.evidence.source !== source) continue;
    const check = checks?.get(passage.key);
    const parts = checks ? placesBy(check) : codedPlaces(passage);
    const [first, ...rest] = parts;
    if (first) placed.push({ passage, parts: [first, ...rest] });
    else unplaced.push(without(passage, check));
  }
  // Of two that begin in the same place the longer contains the other, and comes first.
  placed.sort((one, other) => one.parts[0].start - other.parts[0].start || endOf(other) - endOf(one));
  const rank = ({ why }: UnplacedPassage) => (why === 'locator' ? 1 : 0);
  unplaced.sort((one, other) => rank(one) - rank(other));
  return { placed, unplaced };
}

/** Where the last words of a placed passage end. */
export function endOf({ parts }: PlacedPassage): number {
  return Math.max(...parts.map(({ end }) => end));
}

const placesBy = (check: QuoteCheck | undefined): readonly Span[] =>
  check?.result === 'found' || check?.result === 'differs' ? check.parts : [];

const codedPlaces = ({ evidence }: Passage): readonly Span[] =>
  evidence.at ? quoteParts(evidence).flatMap(({ at }) => at ?? []) : [];

function without(passage: Passage, check: QuoteCheck | undefined): UnplacedPassage {
  const none = { passage, places: [], nearest: null };
  if (passage.evidence.exact === undefined) return { ...none, why: 'locator' };
  if (check?.result === 'several') return { ...none, why: 'several', places: check.places };
  if (check?.result === 'not-found') return { ...none, why: 'not-found', nearest: check.nearest ?? null };
  return { ...none, why: 'no-offsets' };
}
