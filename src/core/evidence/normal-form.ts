import { DROPPED, TYPESET, fold } from '../model/fold.ts';
import { OffsetMapBuilder, type OffsetMap } from './offset-map.ts';
import type { Span } from '../model/quote.schema.ts';

/** A text as it is matched, never as it is shown, with the way back to the raw text. */
export interface NormalForm {
  /** The raw text after `fold`. */
  readonly text: string;
  /** The raw span that a span of `text` comes from, whole clusters; a span of no units is at no place. */
  readonly rawSpan: (span: Span) => Span;
  /** Where a raw offset is in `text`. */
  readonly offsetOf: (rawOffset: number) => number;
}

// What NFC may join to the character before: marks, and the vowels and finals of Hangul.
const JOINING = '\\p{M}\\u1160-\\u11ff';
const SPACE = '\\p{White_Space}';
// A run of white space, unless it is a single plain space; and dropped characters, with white space after them.
const RUN = `(?:[^\\P{White_Space} ]|${SPACE}[${SPACE}${DROPPED}])[${SPACE}${DROPPED}]*`;
const CHANGED_RUN = `[${DROPPED}]+(?:${RUN})?|${RUN}`;
// Everything that folding may change in a text that is in NFC, and in one that is not.
const CHANGED = new RegExp(`${CHANGED_RUN}|[${TYPESET}]`, 'gu');
const CLUSTER = new RegExp(
  `${CHANGED_RUN}|[ -~](?:[${DROPPED}]*[${JOINING}])+|[^ -~${DROPPED}](?:[${DROPPED}]*[${JOINING}])*`,
  'gu',
);
// A text may be cut before such a character: nothing before it affects how it is folded.
const CUT = new RegExp(`[^${JOINING}${SPACE}${DROPPED}\\udc00-\\udfff]`, 'gu');
// Letters and their marks are quicker composed than folded.
const NEEDS_FOLD = new RegExp(`[${TYPESET}${DROPPED}]|[^\\P{White_Space} ]|  `, 'u');
// Once these are dropped or taken apart, a mark after them joins the character before.
const LOOSE_MARK = new RegExp(`[${DROPPED}\\ufb00-\\ufb06][${JOINING}]`, 'u');
const CHUNK = 512;

/** The documented normal form of a text (`fold`), with a map back to raw UTF-16 offsets. */
export function normalForm(raw: string): NormalForm {
  const pieces: string[] = [];
  const map = new OffsetMapBuilder();
  for (let start = 0; start < raw.length;) {
    const end = cutFrom(raw, start + CHUNK);
    foldChunk(raw.slice(start, end), pieces, map);
    start = end;
  }
  return formOf(pieces.join(''), map.build());
}

const formOf = (text: string, { back, forth }: OffsetMap): NormalForm => ({
  text,
  rawSpan: back,
  offsetOf: forth,
});

function cutFrom(raw: string, offset: number): number {
  if (offset >= raw.length) return raw.length;
  CUT.lastIndex = offset;
  const cut = CUT.exec(raw)?.index ?? raw.length;
  // A search that begins within a surrogate pair may begin before it.
  return cut >= offset ? cut : cutFrom(raw, offset + 1);
}

// Most chunks are in NFC already, so only a few of their characters are looked at one by one.
function foldChunk(chunk: string, pieces: string[], map: OffsetMapBuilder): void {
  const isComposed = chunk.normalize('NFC') === chunk && !LOOSE_MARK.test(chunk);
  let done = 0;
  for (const { 0: cluster, index } of chunk.matchAll(isComposed ? CHANGED : CLUSTER)) {
    const folded = NEEDS_FOLD.test(cluster) ? fold(cluster) : cluster.normalize('NFC');
    if (folded === cluster) continue;
    pieces.push(chunk.slice(done, index), folded);
    map.plain(index - done);
    if (cluster.length === 1 && folded.length === 1) map.plain(1);
    else map.cluster(cluster.length, folded.length);
    done = index + cluster.length;
  }
  pieces.push(chunk.slice(done));
  map.plain(chunk.length - done);
}
