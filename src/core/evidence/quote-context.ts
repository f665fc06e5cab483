import search from 'approx-string-match';
import { fold } from '../model/fold.ts';
import type { Evidence, Span } from '../model/quote.schema.ts';
import type { PreparedText } from './prepare-text.ts';

/** True where a prefix stands just before an offset, in the normal form; white space at its ends does not matter. */
export function standsBefore(text: PreparedText, start: number, prefix: string): boolean {
  if (text.raw.startsWith(prefix, start - prefix.length) && prefix.length <= start) return true;
  const words = fold(prefix).trim();
  const from = endBefore(text, start) - words.length;
  return from >= 0 && text.normal.text.startsWith(words, from);
}

/** True where a suffix stands just after an offset, in the normal form; white space at its ends does not matter. */
export function standsAfter(text: PreparedText, end: number, suffix: string): boolean {
  return (
    text.raw.startsWith(suffix, end) ||
    text.normal.text.startsWith(fold(suffix).trim(), startAfter(text, end))
  );
}

/** True where the evidence says which words stand around it; white space alone says nothing. */
export function hasContext({ prefix = '', suffix = '' }: Evidence): boolean {
  return fold(prefix).trim() !== '' || fold(suffix).trim() !== '';
}

/** True where prefix and suffix, as far as given, stand just around a place. */
export function isInContext(text: PreparedText, { prefix = '', suffix = '' }: Evidence, at: Span): boolean {
  return standsBefore(text, at.start, prefix) && standsAfter(text, at.end, suffix);
}

/**
 * How much of prefix and suffix stands around a place, from 0 to 1, changes within them allowed (edit distance over
 * their length: Myers, A fast bit-vector algorithm for approximate string matching, 1999); 0 where neither is given.
 */
export function contextShare(text: PreparedText, { prefix = '', suffix = '' }: Evidence, at: Span): number {
  const [before, after] = [fold(prefix).trim(), fold(suffix).trim()];
  const length = before.length + after.length;
  if (length === 0) return 0;
  const [end, start] = [endBefore(text, at.start), startAfter(text, at.end)];
  const around = text.normal.text;
  const errors =
    errorsIn(around.slice(Math.max(0, end - before.length), end), before) +
    errorsIn(around.slice(start, start + after.length), after);
  return 1 - errors / length;
}

/** Units of prefix and suffix that stand letter for letter around a place, counted from it outwards: quick, and less fair. */
export function contextRun(text: PreparedText, { prefix = '', suffix = '' }: Evidence, at: Span): number {
  const [before, after] = [prefix.trimEnd(), suffix.trimStart()];
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

// Offsets of the normal form, where white space is one space at most.
function endBefore({ normal }: PreparedText, rawOffset: number): number {
  const offset = normal.offsetOf(rawOffset);
  return normal.text[offset - 1] === ' ' ? offset - 1 : offset;
}

function startAfter({ normal }: PreparedText, rawOffset: number): number {
  const offset = normal.offsetOf(rawOffset);
  return normal.text[offset] === ' ' ? offset + 1 : offset;
}
