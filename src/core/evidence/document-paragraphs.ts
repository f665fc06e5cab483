import type { Span } from '../model/quote.schema.ts';

// A block of lines that a program has wrapped is one paragraph; lines of other lengths are paragraphs of their own.
const WRAPPED = { min: 40, max: 100 };
// A browser lays out only what is in view, but never less than a paragraph.
const MAX_LENGTH = 4000;

const BLANK = /\r?\n[^\S\n]*\n\s*/g;

/** The paragraphs of a raw text, in order: spans without the white space around them; every other unit of the text is in one. */
export function documentParagraphs(text: string): readonly Span[] {
  return between(text, { start: 0, end: text.length }, BLANK).flatMap((block) => {
    const lines = between(text, block, /\r\n|[\r\n\f]/g);
    return (isWrapped(lines) ? [block] : lines).flatMap((span) => pieces(text, span));
  });
}

function between(text: string, { start, end }: Span, separator: RegExp): readonly Span[] {
  const raw = text.slice(start, end);
  const cuts = [...raw.matchAll(separator)].flatMap(({ 0: cut, index }) => [index, index + cut.length]);
  const edges = [0, ...cuts, raw.length].map((edge) => start + edge);
  const spans = edges.flatMap((from, at) =>
    at % 2 === 0 ? trimmed(text, { start: from, end: edges[at + 1] ?? from }) : [],
  );
  return spans.filter((span) => span.start < span.end);
}

function isWrapped(lines: readonly Span[]): boolean {
  const lengths = lines
    .slice(0, -1)
    .map(({ start, end }) => end - start)
    .sort((one, other) => one - other);
  const middle = lengths[lengths.length >> 1] ?? 0;
  return WRAPPED.min <= middle && middle <= WRAPPED.max;
}

function trimmed(text: string, { start, end }: Span): Span {
  const raw = text.slice(start, end);
  const lead = raw.length - raw.trimStart().length;
  return { start: start + lead, end: start + raw.trimEnd().length };
}

function pieces(text: string, { start, end }: Span): readonly Span[] {
  const found: Span[] = [];
  let from = start;
  while (end - from > MAX_LENGTH) {
    const space = text.lastIndexOf(' ', from + MAX_LENGTH);
    const cut = space > from ? space + 1 : from + MAX_LENGTH;
    found.push({ start: from, end: cut });
    from = cut;
  }
  return [...found, { start: from, end }];
}
