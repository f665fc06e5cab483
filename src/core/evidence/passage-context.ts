import type { Evidence, Span } from '../model/quote.schema.ts';
import type { QuoteCheck } from './check-quote.ts';

const CONTEXT_WORDS = 4;
const NEAR = 200;
const MAX_WORD_LENGTH = 60;

/** Where the first part of a quote is in a text, widened to whole words, since a browser finds no partial ones. Null if that is not clear. */
export function placeInText(check: QuoteCheck | null, text: string): Span | null {
  if (check?.result !== 'found' && check?.result !== 'differs') return null;
  let { start, end } = check.at;
  const [first, last] = [start - MAX_WORD_LENGTH, end + MAX_WORD_LENGTH];
  while (start > Math.max(0, first) && isWithinWord(text, start)) start--;
  while (end < Math.min(text.length, last) && isWithinWord(text, end)) end++;
  return { start, end };
}

/** The words before and after that distinguish a passage from others like it; '' if none are needed, or none can. */
export function contextOf(
  evidence: Evidence,
  text: string | null,
  place: Span | null,
  term: string,
): { readonly prefix: string; readonly suffix: string } {
  if (text !== null && place) {
    if (!occursTwice(text, term)) return { prefix: '', suffix: '' };
    return {
      prefix: lastWords(lastBlock(text.slice(Math.max(0, place.start - NEAR), place.start)), CONTEXT_WORDS),
      suffix: firstWords(firstBlock(text.slice(place.end, place.end + NEAR)), CONTEXT_WORDS),
    };
  }
  // The map's words may be cut within their outermost one.
  const before = wordsOf(lastBlock(evidence.prefix ?? ''));
  const after = wordsOf(firstBlock(evidence.suffix ?? ''));
  return {
    prefix: before
      .slice(before.length > 1 ? 1 : 0)
      .slice(-CONTEXT_WORDS)
      .join(' '),
    suffix: after
      .slice(0, after.length > 1 ? -1 : 1)
      .slice(0, CONTEXT_WORDS)
      .join(' '),
  };
}

/** What a term can contain of a text: it has to be within one block of the page, and a page may have another space where a copy has a no-break one. */
export function blocksOf(text: string): readonly string[] {
  return text.trim().split(/\s*[\r\n\u00a0\u2007\u202f]\s*/);
}

/** The first words of a text, up to this number. */
export function firstWords(text: string, count: number): string {
  return wordsOf(text).slice(0, count).join(' ');
}

/** The last words of a text, up to this number. */
export function lastWords(text: string, count: number): string {
  return wordsOf(text).slice(-count).join(' ');
}

const wordsOf = (text: string) => text.split(/\s+/).filter(Boolean);
const lastBlock = (text: string) => blocksOf(text).at(-1) ?? '';
const firstBlock = (text: string) => blocksOf(text)[0] ?? '';

// Scripts without spaces have their words from a dictionary: there a quote is taken as it is.
const LETTER =
  /(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}])[\p{L}\p{N}\p{M}]/u;
// What joins letters into one word (Unicode Standard Annex 29, MidNumLet): "group’s", "U.S".
const JOINER = /['’.]/;

function isWithinWord(text: string, at: number): boolean {
  const isLetter = (place: number) => LETTER.test(text.charAt(place));
  const joins = (place: number) =>
    JOINER.test(text.charAt(place)) && isLetter(place - 1) && isLetter(place + 1);
  return (isLetter(at - 1) || joins(at - 1)) && (isLetter(at) || joins(at));
}

// A browser compares without regard to case, and to how white space runs.
const asCompared = (text: string) => text.replace(/\s+/g, ' ').toLowerCase();

// One long text is searched for many passages, one after the other.
let compared = { text: '', asCompared: '' };

function occursTwice(text: string, term: string): boolean {
  if (compared.text !== text) compared = { text, asCompared: asCompared(text) };
  const [hay, needle] = [compared.asCompared, asCompared(term)];
  const first = needle === '' ? -1 : hay.indexOf(needle);
  return first >= 0 && hay.indexOf(needle, first + 1) >= 0;
}
