import { fold } from '../model/fold.ts';
import type { Span } from '../model/quote.schema.ts';
import type { Haystack } from './haystack.ts';
import { isSameButTorn, joinedForm } from './joined-form.ts';
import { letterDifference } from './difference.ts';
import { bareLetters } from './letter-case.ts';
import { looseForm } from './loose-form.ts';
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

/**
 * Every place where some words occur, apart from what tears words, marks of notes on one side, signs that look alike, and words all in
 * capitals (of a quote of several words); spans are of the raw text.
 */
export function loosePlaces({ raw, loose, inLoose }: PreparedText, words: string): readonly Span[] {
  const needle = joinedForm(looseForm(normalForm(words.trim())));
  if (!HAS_LETTER.test(needle.text)) return [];
  const mayBeCapitals = /\S\s+\S/u.test(words);
  return placesIn(inLoose, bareLetters(needle.text))
    .filter(({ start }) => isSameButTorn(loose, start, needle))
    .filter(({ start, end }) => {
      const there = loose.text.slice(start, end);
      return there === needle.text || (mayBeCapitals && areCapitals(there, needle.text));
    })
    .map(loose.rawSpan)
    .filter(({ start, end }) => haveSameDigits(words, raw.slice(start, end)));
}

const HAS_LETTER = /[\p{L}\p{N}]/u;
const DIGITS = /[^\p{N}]+/gu;

// The units that differ are capitals beside capitals on one side: "NORTHPORT" is "Northport", but "Turkey" is not "turkey".
function areCapitals(one: string, other: string): boolean {
  const isCapital = (text: string, at: number) => /\p{Lu}/u.test(text.charAt(at));
  const areBeside = (text: string, at: number) =>
    isCapital(text, at) && (isCapital(text, at - 1) || isCapital(text, at + 1));
  for (let at = 0; at < one.length; at++)
    if (one[at] !== other[at] && !areBeside(one, at) && !areBeside(other, at)) return false;
  return true;
}

// A mark may be missing on one side, but "[3]" is not "[4]".
function haveSameDigits(words: string, text: string): boolean {
  return letterDifference(words, text).every((change) => {
    const [mine, theirs] = [change.quote, change.text].map((part) =>
      part.normalize('NFKC').replace(DIGITS, ''),
    );
    return !mine || !theirs || mine === theirs;
  });
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
