import { fold } from '../model/fold.ts';
import type { Span } from '../model/quote.schema.ts';
import type { Haystack } from './haystack.ts';
import { isSameButTorn, joinedForm } from './joined-form.ts';
import { normalForm } from './normal-form.ts';
import { prepareText, type PreparedText } from './prepare-text.ts';

/** Every place where some words occur word for word, in the order of the text; places may overlap, and split no surrogate pair. */
export function exactPlaces(text: PreparedText, words: string): readonly Span[] {
  return placesIn(text.inRaw, words);
}

/** Every place where some words occur in a text, after the normal form of both; spans are of the raw text. */
export function normalPlaces({ normal, inNormal }: PreparedText, words: string): readonly Span[] {
  const folded = fold(words);
  const places = placesIn(inNormal, folded);
  // White space at the ends of a quote is not part of its words.
  const found = places.length > 0 || folded === folded.trim() ? places : placesIn(inNormal, folded.trim());
  return found.map(normal.rawSpan);
}

/** Every place where some words occur, apart from what tears words on either side: hyphens at the end of a line, lost spaces; spans are of the raw text. */
export function joinedPlaces({ joined, inJoined }: PreparedText, words: string): readonly Span[] {
  const needle = joinedForm(normalForm(words.trim()));
  return placesIn(inJoined, needle.text)
    .filter(({ start }) => isSameButTorn(joined, start, needle))
    .map(joined.rawSpan);
}

/** Where some words occur: word for word, or else after the normal form; null if neither. */
export function findQuote(
  text: string | PreparedText,
  words: string,
): { readonly how: 'exact' | 'normal'; readonly places: readonly Span[] } | null {
  const prepared = typeof text === 'string' ? prepareText(text) : text;
  const exact = exactPlaces(prepared, words);
  if (exact.length > 0) return { how: 'exact', places: exact };
  const normal = normalPlaces(prepared, words);
  return normal.length > 0 ? { how: 'normal', places: normal } : null;
}

function placesIn(hay: Haystack, words: string): readonly Span[] {
  const [mayBeginWithin, mayEndWithin] = [isLow(words, 0), isHigh(words, words.length - 1)];
  const isSplit = ({ start, end }: Span) =>
    (mayBeginWithin && isHigh(hay.text, start - 1)) || (mayEndWithin && isLow(hay.text, end));
  return hay
    .startsOf(words)
    .map((start) => ({ start, end: start + words.length }))
    .filter((place) => !isSplit(place));
}

const isHigh = (text: string, at: number) => (text.charCodeAt(at) & 0xfc00) === 0xd800;
const isLow = (text: string, at: number) => (text.charCodeAt(at) & 0xfc00) === 0xdc00;
