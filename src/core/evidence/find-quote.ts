import { fold } from '../model/fold.ts';
import type { Span } from '../model/quote.schema.ts';
import { isSameButForBreaks, joinedForm } from './joined-form.ts';
import { normalForm } from './normal-form.ts';
import { prepareText, type PreparedText } from './prepare-text.ts';

/** Everywhere that some words stand word for word, in the order of the text; places may overlap, and split no surrogate pair. */
export function exactPlaces(text: string, words: string): readonly Span[] {
  const places: Span[] = [];
  if (words === '') return places;
  const [mayBeginWithin, mayEndWithin] = [isLow(words, 0), isHigh(words, words.length - 1)];
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
    const end = start + words.length;
    const isSplit = (mayBeginWithin && isHigh(text, start - 1)) || (mayEndWithin && isLow(text, end));
    if (!isSplit) places.push({ start, end });
  }
  return places;
}

/** Everywhere that some words stand in a text after the normal form of both; spans are of the raw text. */
export function normalPlaces({ normal }: PreparedText, words: string): readonly Span[] {
  const folded = fold(words);
  const places = exactPlaces(normal.text, folded);
  const found = places.length > 0 ? places : exactPlaces(normal.text, folded.trim());
  return found.map(normal.rawSpan);
}

/** Everywhere that some words stand but for hyphens that break a line, on either side; spans are of the raw text. */
export function joinedPlaces({ joined }: PreparedText, words: string): readonly Span[] {
  const needle = joinedForm(normalForm(words.trim()));
  return exactPlaces(joined.text, needle.text)
    .filter(({ start }) => isSameButForBreaks(joined, start, needle))
    .map(joined.rawSpan);
}

/** Where some words stand: word for word, or else after the normal form; null where in neither way. */
export function findQuote(
  text: string | PreparedText,
  words: string,
): { readonly how: 'exact' | 'normal'; readonly places: readonly Span[] } | null {
  const prepared = typeof text === 'string' ? prepareText(text) : text;
  const exact = exactPlaces(prepared.raw, words);
  if (exact.length > 0) return { how: 'exact', places: exact };
  const normal = normalPlaces(prepared, words);
  return normal.length > 0 ? { how: 'normal', places: normal } : null;
}

const isHigh = (text: string, at: number) => (text.charCodeAt(at) & 0xfc00) === 0xd800;
const isLow = (text: string, at: number) => (text.charCodeAt(at) & 0xfc00) === 0xdc00;
