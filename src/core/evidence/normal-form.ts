import { fold } from '../model/fold.ts';
import type { Span } from '../model/quote.schema.ts';

/** A text as it is matched, never as it is shown, with the way back to the raw text. */
export interface NormalForm {
  /** NFC; runs of white space (no-break and thin spaces too) one space; curly quotes and dashes straight; no soft hyphens. */
  readonly text: string;
  /** The raw span that a span of `text` comes from; a span of no units is at no place. */
  readonly rawSpan: (span: Span) => Span;
}

// What NFC may compose: a letter with its marks, and the jamo of one Hangul syllable.
const CLUSTER =
  /\s(?:\s|\u00ad)*|(?:[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?|[\uac00-\ud7a3][\u11a8-\u11c2]?|\P{M})\p{M}*|\p{M}+/gu;
const PLAIN = /^[a-z0-9]$/i;

/** The documented normal form of a text (Unicode Standard Annex 15 for NFC), with a map back to raw UTF-16 offsets. */
export function normalForm(raw: string): NormalForm {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: cluster, index } of raw.matchAll(CLUSTER)) {
    const folded = PLAIN.test(cluster) ? cluster : fold(cluster);
    // White space on both sides of a dropped soft hyphen is one run.
    const isSameRun = folded === ' ' && text.endsWith(' ');
    if (isSameRun) ends[ends.length - 1] = index + cluster.length;
    else text += folded;
    for (let unit = 0; unit < folded.length && !isSameRun; unit++) {
      starts.push(index);
      ends.push(index + cluster.length);
    }
  }
  return {
    text,
    rawSpan: ({ start, end }) => ({ start: starts[start] ?? raw.length, end: ends[end - 1] ?? raw.length }),
  };
}
