import search from 'approx-string-match';
import { fold } from '../model/fold.ts';
import type { Evidence, Span } from '../model/quote.schema.ts';
import type { PreparedText } from './prepare-text.ts';

/** The words that a quote says are around it: raw, and after the normal form without white space at their ends. */
export interface QuoteContext {
  readonly prefix: string;
  readonly suffix: string;
  readonly before: string;
  readonly after: string;
}

/** The words around a quote, ready to be compared at many places; null if none are given, and white space alone says nothing. */
export function contextOf({ prefix = '', suffix = '' }: Evidence): QuoteContext | null {
  const [before, after] = [fold(prefix).trim(), fold(suffix).trim()];
  return before === '' && after === '' ? null : { prefix, suffix, before, after };
}

/** True if the prefix, if any, is just before a place, word for word or in the normal form; white space at its ends does not matter. */
export function prefixFits(text: PreparedText, { prefix, before }: QuoteContext, { start }: Span): boolean {
  if (start >= prefix.length && text.raw.startsWith(prefix, start - prefix.length)) return true;
  const from = endBefore(text, start) - before.length;
  return from >= 0 && text.normal.text.startsWith(before, from);
}

/** True if the suffix, if any, is just after a place, likewise. */
export function suffixFits(text: PreparedText, { suffix, after }: QuoteContext, { end }: Span): boolean {
  return text.raw.startsWith(suffix, end) || text.normal.text.startsWith(after, startAfter(text, end));
}

/**
 * How much of prefix and suffix is around a place, from 0 to 1, changes within them allowed (edit distance over
 * their length: Myers, A fast bit-vector algorithm for approximate string matching, 1999); 0 without a context.
 */
export function contextShare(text: PreparedText, context: QuoteContext | null, at: Span): number {
  if (!context) return 0;
  const { before, after } = context;
  const [end, start] = [endBefore(text, at.start), startAfter(text, at.end)];
  const around = text.normal.text;
  const errors =
    errorsIn(around.slice(Math.max(0, end - before.length), end), before) +
    errorsIn(around.slice(start, start + after.length), after);
  return 1 - errors / (before.length + after.length);
}

/** Units of prefix and suffix that are letter for letter around a place, counted from it outwards: quick, and less fair. */
export function contextRun(text: PreparedText, { before, after }: QuoteContext, at: Span): number {
  const [end, start] = [endBefore(text, at.start), startAfter(text, at.end)];
  const around = text.normal.text;
  let [left, right] = [0, 0];
  while (left < before.length && around[end - 1 - left] === before[before.length - 1 - left]) left++;
  while (right < after.length && around[start + right] === after[right]) right++;
  return left + right;
}

function errorsIn(text: string, words: string): number {
  return search(text, words, words.length)[0]?.errors ?? words.length;
}

// Offsets in the normal form, where white space is at most one space.
function endBefore({ normal }: PreparedText, rawOffset: number): number {
  const offset = normal.offsetOf(rawOffset);
  return normal.text[offset - 1] === ' ' ? offset - 1 : offset;
}

function startAfter({ normal }: PreparedText, rawOffset: number): number {
  const offset = normal.offsetOf(rawOffset);
  return normal.text[offset] === ' ' ? offset + 1 : offset;
}
