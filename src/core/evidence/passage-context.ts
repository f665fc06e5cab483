import { quoteParts } from '../model/quotation.ts';
import type { Evidence, Span } from '../model/quote.schema.ts';
import { checkQuote } from './check-quote.ts';

const CONTEXT_WORDS = 4;
const NEAR = 200;

/** Where the first part of a quote stands in a text, made wider to whole words: a browser finds no half ones. Null where that is not settled. */
export function placeInText(evidence: Evidence, text: string): Span | null {
  const check = checkQuote(evidence, text);
  if (check?.result !== 'found' && check?.result !== 'differs') return null;
  let { start, end } = check.at;
  while (start > 0 && isWithinWord(text, start)) start--;
  while (end < text.length && isWithinWord(text, end)) end++;
  return { start, end };
}

/** The words before and after that tell a passage from others like it; '' where none are needed, or none can be told. */
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
  return {
    prefix: lastWords(lastBlock(evidence.prefix ?? ''), CONTEXT_WORDS),
    // The suffix stands after the first part.
    suffix:
      quoteParts(evidence).length > 0 ? firstWords(firstBlock(evidence.suffix ?? ''), CONTEXT_WORDS) : '',
  };
}

/** The first so many words of a text. */
export function firstWords(text: string, count: number): string {
  return wordsOf(text).slice(0, count).join(' ');
}

/** The last so many words of a text. */
export function lastWords(text: string, count: number): string {
  return wordsOf(text).slice(-count).join(' ');
}

const wordsOf = (text: string) => text.split(/\s+/).filter(Boolean);
// A term has to stand within one block of the page: the nearest.
const lastBlock = (text: string) =>
  text
    .trimEnd()
    .split(/[\r\n]+/)
    .at(-1) ?? '';
const firstBlock = (text: string) => text.trimStart().split(/[\r\n]+/)[0] ?? '';

const LETTER = /[\p{L}\p{N}\p{M}]/u;

function isWithinWord(text: string, at: number): boolean {
  return LETTER.test(text.charAt(at - 1)) && LETTER.test(text.charAt(at));
}

// A browser compares without regard to case, and to how white space runs.
const asCompared = (text: string) => text.replace(/\s+/g, ' ').toLowerCase();

// One long text is asked for many passages, one after the other.
let compared = { text: '', asCompared: '' };

function occursTwice(text: string, term: string): boolean {
  if (compared.text !== text) compared = { text, asCompared: asCompared(text) };
  const [hay, needle] = [compared.asCompared, asCompared(term)];
  const first = needle === '' ? -1 : hay.indexOf(needle);
  return first >= 0 && hay.indexOf(needle, first + 1) >= 0;
}
