import { fold } from '../model/fold.ts';
import type { Span } from '../model/quote.schema.ts';
import { normalForm } from './normal-form.ts';

/** Where a text comes nearest to words that do not stand in it. */
export interface NearPlace {
  readonly at: Span;
  /** The raw text there. */
  readonly text: string;
  /** The longest run of the quote's words that stands there. */
  readonly shared: string;
}

const MOST_WORDS = 80;

/** The place that shares the longest run of words with a quote; null where less than a third of its words, or one word only, is shared. */
export function nearestPlace(raw: string, quote: string): NearPlace | null {
  const form = normalForm(raw);
  const [hay, needle] = [form.text.toLowerCase(), fold(quote).trim().toLowerCase()];
  const words = needle.split(' ').slice(0, MOST_WORDS);
  const run = longestRun(hay, words);
  if (run.length < 2 || run.length * 3 < words.length) return null;
  const shared = words.slice(run.first, run.first + run.length).join(' ');
  const before = words.slice(0, run.first).join(' ').length;
  const start = Math.max(0, hay.indexOf(shared) - before);
  // Lower case may be longer than upper case ("İ"), so the offsets are kept within the text.
  const end = Math.min(form.text.length, start + needle.length);
  const at = form.rawSpan({ start: Math.min(start, Math.max(0, end - 1)), end });
  return { at, text: raw.slice(at.start, at.end), shared };
}

function longestRun(
  hay: string,
  words: readonly string[],
): { readonly first: number; readonly length: number } {
  let best = { first: 0, length: 0 };
  for (let first = 0; first + best.length < words.length; first++) {
    let length = best.length + 1;
    while (first + length <= words.length && hay.includes(words.slice(first, first + length).join(' '))) {
      best = { first, length };
      length++;
    }
  }
  return best;
}
