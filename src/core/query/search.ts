import type { Graph } from '../model/graph.ts';
import { holds, matchesIn, phrasesIn, type FoldedText, type Match } from './folded-text.ts';
import { searchIndex, type SearchEntry } from './search-index.ts';

/** One thing found. */
export interface SearchHit {
  readonly kind: SearchEntry['kind'];
  /** Of the actor, the relation or the statement; can be selected as it is. */
  readonly id: string;
  readonly title: string;
  readonly titleMatches: readonly Match[];
  /** The text beside the title that matched, shortened around it; '' where the title says all. */
  readonly excerpt: string;
  readonly matches: readonly Match[];
}

/** What was found, by kind, best first. */
export interface SearchGroup {
  readonly kind: SearchEntry['kind'];
  readonly hits: readonly SearchHit[];
  /** How many there are in all; `hits` may hold fewer. */
  readonly total: number;
}

const KINDS = ['actor', 'relation', 'quote'] as const;
type Phrases = readonly (readonly string[])[];

const AROUND = 60;

/** Finds whatever holds all the words asked for, each as the start of a word; upper case and accents do not matter. */
export function search(graph: Graph, text: string, most = 20): readonly SearchGroup[] {
  const asked = phrasesIn(text.slice(0, 200));
  if (asked.length === 0) return [];
  const found = searchIndex(graph).filter((entry) => asked.every((phrase) => holds(entry, phrase)));
  return KINDS.flatMap((kind) => {
    const ranked = found
      .filter((entry) => entry.kind === kind)
      .map((entry) => ({ entry, rank: rankOf(entry, asked) }))
      .sort((one, other) => one.rank - other.rank);
    const hits = ranked.slice(0, most).map(({ entry }) => hitOf(entry, asked));
    return hits.length > 0 ? [{ kind, hits, total: ranked.length }] : [];
  });
}

// The name starts so, then the name, then label and aliases in their order, then what needs several texts together.
function rankOf({ title, texts }: SearchEntry, asked: Phrases): number {
  const holdsAll = (text: FoldedText) => asked.every((phrase) => holds(text, phrase));
  if (holdsAll(title)) return title.words[0]?.text.startsWith(asked[0]?.[0] ?? '') ? 0 : 1;
  const at = texts.findIndex(holdsAll);
  return at < 0 ? 2 + texts.length : 2 + at;
}

function hitOf({ kind, id, title, texts }: SearchEntry, asked: Phrases): SearchHit {
  const titleMatches = matchesIn(title, asked);
  const scored = texts.map((text) => ({ text, matches: matchesIn(text, asked) }));
  const best = scored.reduce<(typeof scored)[number] | null>(
    (most, next) => (next.matches.length > (most?.matches.length ?? 0) ? next : most),
    null,
  );
  const cut = best ? shortened(best.text.raw, best.matches) : { excerpt: '', matches: [] };
  return { kind, id, title: title.raw, titleMatches, ...cut };
}

function shortened(raw: string, matches: readonly Match[]): { excerpt: string; matches: readonly Match[] } {
  const first = matches[0]?.start ?? 0;
  // Never in the middle of a word, so never in the middle of a character either.
  const from = first <= AROUND ? 0 : raw.lastIndexOf(' ', first - AROUND / 2) + 1;
  const stop = raw.indexOf(' ', first + 3 * AROUND);
  const to = stop < 0 ? raw.length : stop;
  const [before, after] = [from > 0 ? '… ' : '', to < raw.length ? ' …' : ''];
  const moved = matches
    .filter(({ start, end }) => start >= from && end <= to)
    .map(({ start, end }) => ({ start: start - from + before.length, end: end - from + before.length }));
  return { excerpt: `${before}${raw.slice(from, to)}${after}`, matches: moved };
}
