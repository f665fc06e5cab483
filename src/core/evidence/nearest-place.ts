import search from 'approx-string-match';
import { fold } from '../model/fold.ts';
import { quoteParts } from '../model/quotation.ts';
import type { Evidence, Span } from '../model/quote.schema.ts';
import { wordDifference, type Difference } from './difference.ts';
import { joinedPlaces, loosePlaces, normalPlaces } from './find-quote.ts';
import type { Haystack } from './haystack.ts';
import { lowerCase } from './letter-case.ts';
import { prepareText, type PreparedText } from './prepare-text.ts';
import { contextOf, contextShare, type QuoteContext } from './quote-context.ts';

/** The closest match in a text for words that it does not contain, as plain data: to be shown, never accepted as the quote. */
export interface NearPlace {
  /** Which part of the quote is lost: 0 for its first words, 1 for those after the first ellipsis. */
  readonly part: number;
  /** Grown to whole words if its ends are not those of the quote. */
  readonly at: Span;
  /** The raw text there. */
  readonly text: string;
  /** Units to insert, leave out or change, after the normal form, capitals aside; 0 if the words come too early, or differ only in capitals. */
  readonly errors: number;
  readonly difference: Difference;
}

// Of a longer quote only its beginning is compared with the text.
const MAX_UNITS = 2000;
// Blocks of the search, of some ten nanoseconds each, below which a whole text is searched.
const SMALL = 100_000;
const MAX_MATCHES = 20;
// How much must match, of few units and of many; and how much of the words around, if half of the quote is to be enough.
const FEW = 20;
const SHARE_OF_FEW = 0.7;
const SHARE_OF_MANY = 0.55;
const SURE_CONTEXT = 0.6;

interface Lost {
  readonly part: number;
  readonly exact: string;
  readonly hint: Span | undefined;
  /** Where the part comes too early. */
  readonly found?: Span | undefined;
}

/**
 * The place closest to the lost part of a quote, by edit distance (Myers 1999); of equal ones, the one whose
 * surroundings agree best; null if nothing is close: over 45 % of
 * the units would have to change, 30 % of a few words; half of them if prefix and suffix are there.
 */
export function nearestPlace(evidence: Evidence, text: string | PreparedText): NearPlace | null {
  const prepared = typeof text === 'string' ? prepareText(text) : text;
  const lost = lostPart(evidence, prepared);
  if (!lost) return null;
  const exact = clipped(lost.exact);
  const best = lost.found ? { ...lost.found, errors: 0 } : bestMatch({ ...lost, exact }, evidence, prepared);
  if (!best) return null;
  const { at, difference } = trimmed(best, exact, prepared.raw);
  return { part: lost.part, at, text: prepared.raw.slice(at.start, at.end), errors: best.errors, difference };
}

// Of equal matches the search gives the longest; words at its ends that are not in the quote do not belong to the place.
function trimmed({ start, end }: Span, exact: string, raw: string) {
  const difference = wordDifference(exact, raw.slice(start, end));
  const kept = difference.slice(
    difference[0]?.quote === '' ? 1 : 0,
    difference.at(-1)?.quote === '' ? -1 : undefined,
  );
  if (kept.length === 0) return { at: { start, end }, difference };
  const before = difference.length > 1 && difference[0]?.quote === '' ? difference[0].text.length : 0;
  const length = kept.reduce((sum, { text }) => sum + text.length, 0);
  return { at: { start: start + before, end: start + before + length }, difference: kept };
}

// The first part that is nowhere; otherwise the first that is only too early, with its place.
function lostPart(evidence: Evidence, text: PreparedText): Lost | undefined {
  const parts = quoteParts(evidence).map(({ exact, at }, part) => ({ part, exact, hint: at }));
  if (parts.length === 1) return parts[0];
  const placed = parts.map((part) => ({ ...part, places: placesOf(part.exact, text) }));
  const nowhere = placed.find(({ places }) => places.length === 0);
  if (nowhere) return nowhere;
  let end = 0;
  for (const part of placed) {
    const next = part.places.find(({ start }) => start >= end);
    if (!next) return { ...part, found: part.places[0] };
    end = next.end;
  }
  return undefined;
}

function placesOf(words: string, text: PreparedText): readonly Span[] {
  const normal = normalPlaces(text, words);
  if (normal.length > 0) return normal;
  const joined = joinedPlaces(text, words);
  return joined.length > 0 ? joined : loosePlaces(text, words);
}

function bestMatch({ exact, part, hint }: Lost, evidence: Evidence, text: PreparedText) {
  const words = lowerCase(fold(exact).trim());
  if (words === '') return undefined;
  const min = words.length < FEW ? SHARE_OF_FEW : SHARE_OF_MANY;
  // Prefix and suffix are around the first words.
  const context = part === 0 ? contextOf(evidence) : null;
  const ranked = stretches(words, context, text.inLower)
    .flatMap(({ start, end }) =>
      search(text.inLower.text.slice(start, end), words, words.length >> 1)
        .slice(0, MAX_MATCHES)
        .map((match) => ({ ...match, start: match.start + start, end: match.end + start })),
    )
    .map((match) => {
      const at = text.normal.rawSpan(wholeWords(match, words, text.inLower.text));
      const alike = 1 - match.errors / words.length;
      return { ...at, errors: match.errors, alike, around: contextShare(text, context, at) };
    })
    .filter(({ alike, around }) => alike >= min || around >= SURE_CONTEXT)
    .sort(
      (one, other) =>
        rank(other) - rank(one) || distance(one, hint) - distance(other, hint) || one.start - other.start,
    );
  return ranked[0];
}

// The words count for somewhat more than those around them.
const rank = ({ alike, around }: { readonly alike: number; readonly around: number }) => alike + around * 0.8;
const distance = ({ start }: Span, hint: Span | undefined) => (hint ? Math.abs(start - hint.start) : 0);

// All of a short text; of a long one, the places where pieces of the quote occur, and in both, where pieces of the words around it do.
function stretches(words: string, context: QuoteContext | null, hay: Haystack): readonly Span[] {
  const { text } = hay;
  const slack = 40 + (words.length >> 1);
  const from = (start: number) => ({
    start: Math.max(0, start - slack),
    end: Math.min(text.length, start + words.length + slack),
  });
  const isShort = text.length * Math.ceil(words.length / 32) <= SMALL;
  const own = isShort ? [{ start: 0, end: text.length }] : hay.grams.likelyStarts(words).map(from);
  if (!context) return own;
  const before = lowerCase(context.before);
  const around = hay.grams.likelyStarts(`${before} ${words} ${lowerCase(context.after)}`);
  return [...own, ...around.map((start) => from(start + before.length))];
}

const WORD = /[\p{L}\p{N}\p{M}]/u;
const MAX_WORD_LENGTH = 24;

function wholeWords({ start, end }: Span, words: string, text: string): Span {
  const isWithin = (offset: number) => WORD.test(text.charAt(offset - 1)) && WORD.test(text.charAt(offset));
  let [first, last] = [start, end];
  if (text.charAt(start) !== words.charAt(0))
    while (first > 0 && start - first < MAX_WORD_LENGTH && isWithin(first)) first--;
  if (text.charAt(end - 1) !== words.charAt(words.length - 1))
    while (last < text.length && last - end < MAX_WORD_LENGTH && isWithin(last)) last++;
  // Never within a surrogate pair.
  if (/^[\udc00-\udfff]$/.test(text.charAt(first))) first--;
  if (/^[\ud800-\udbff]$/.test(text.charAt(last - 1))) last++;
  return { start: Math.max(0, first), end: Math.min(text.length, last) };
}

// Never within a surrogate pair.
function clipped(exact: string): string {
  return exact.length <= MAX_UNITS ? exact : exact.slice(0, MAX_UNITS).replace(/[\ud800-\udbff]$/, '');
}
