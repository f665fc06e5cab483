import type { Evidence, Reading } from '../model/quote.schema.ts';

/** A piece of a quote as shown: raw words, cautious words, how a word was read, or words left out between parts. */
export interface Segment {
  readonly kind: 'words' | 'cautious' | 'reading' | 'gap';
  readonly text: string;
}

interface Insert {
  readonly at: number;
  readonly names: string[];
}

/** A quote in the pieces a reader sees; the raw words, joined, are letter for letter those of the source. */
export function quoteSegments(
  evidence: Evidence,
  reads: readonly Reading[],
  hedges: readonly string[],
  nameOf: (actor: Reading['actor']) => string,
): readonly Segment[] {
  const elided = (end: 'from' | 'to'): Segment[] => {
    const names = [...new Set(reads.filter((read) => read.elided === end).map(({ actor }) => nameOf(actor)))];
    return names.length > 0 ? [{ kind: 'reading', text: names.join(', ') }] : [];
  };
  const texts = [evidence.exact ?? '', ...(evidence.then ?? []).map(({ exact }) => exact)];
  const left = new Set(reads.filter((read) => read.exact !== undefined));
  const parts = texts.map((text) => partSegments(text, left, hedges, nameOf));
  const quoted = parts.flatMap((part, index): Segment[] =>
    index === 0 ? [...part] : [{ kind: 'gap', text: '…' }, ...part],
  );
  return [...elided('from'), ...quoted, ...elided('to')];
}

// A reading is shown once, after the first words it explains; words that are only in a later part wait for that part.
function partSegments(
  text: string,
  left: Set<Reading>,
  hedges: readonly string[],
  nameOf: (actor: Reading['actor']) => string,
): readonly Segment[] {
  const inserts: Insert[] = [];
  for (const read of [...left]) {
    const at = placeOf(text, read.exact ?? '');
    if (at < 0) continue;
    left.delete(read);
    const end = at + (read.exact ?? '').length;
    const same = inserts.find((insert) => insert.at === end);
    const name = nameOf(read.actor);
    if (!same) inserts.push({ at: end, names: [name] });
    else if (!same.names.includes(name)) same.names.push(name);
  }
  const marks = hedges.flatMap((hedge) => {
    const at = placeOf(text, hedge);
    return at < 0 ? [] : [{ start: at, end: at + hedge.length }];
  });
  const cuts = [
    0,
    text.length,
    ...inserts.map(({ at }) => at),
    ...marks.flatMap(({ start, end }) => [start, end]),
  ];
  const edges = [...new Set(cuts)].sort((a, b) => a - b);
  return edges.flatMap((start, index): Segment[] => {
    const reading = inserts.find(({ at }) => at === start);
    const shown: Segment[] = reading ? [{ kind: 'reading', text: reading.names.join(', ') }] : [];
    const end = edges[index + 1];
    if (end === undefined) return shown;
    const cautious = marks.some((mark) => mark.start <= start && end <= mark.end);
    return [...shown, { kind: cautious ? 'cautious' : 'words', text: text.slice(start, end) }];
  });
}

const LETTER = /[\p{L}\p{N}\p{M}]/u;

// "he" is read in "said he left", not in "the"; a part of a word is taken only if the words occur nowhere as whole words.
function placeOf(text: string, words: string): number {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (!LETTER.test(text.charAt(at - 1)) && !LETTER.test(text.charAt(at + words.length))) return at;
  }
  return text.indexOf(words);
}
