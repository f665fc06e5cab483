import { fold } from '../model/fold.ts';
import type { Span } from '../model/quote.schema.ts';
import { normalForm, type NormalForm } from './normal-form.ts';

/** Everywhere that some words stand word for word, in the order of the text; places may overlap. */
export function exactPlaces(text: string, words: string): readonly Span[] {
  const places: Span[] = [];
  if (words === '') return places;
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1))
    places.push({ start, end: start + words.length });
  return places;
}

/** Everywhere that some words stand in a text after the normal form of both; spans are of the raw text. */
export function normalPlaces(text: NormalForm, words: string): readonly Span[] {
  return exactPlaces(text.text, fold(words)).map(text.rawSpan);
}

/** Where some words stand: word for word, or else after the normal form; null where in neither way. */
export function findQuote(
  text: string,
  words: string,
): { readonly how: 'exact' | 'normal'; readonly places: readonly Span[] } | null {
  const exact = exactPlaces(text, words);
  if (exact.length > 0) return { how: 'exact', places: exact };
  const normal = normalPlaces(normalForm(text), words);
  return normal.length > 0 ? { how: 'normal', places: normal } : null;
}
