import type { Graph } from '../model/graph.ts';
import type { Finder, SearchEntry } from './finder.ts';
import { finders, type FoundKind } from './finders.ts';
import { holds, holdsWhole, phrasesIn, type FoldedText, type Phrase } from './folded-text.ts';
import { nearPhrases } from './near-words.ts';
import { MAX_TEXT_LENGTH } from './text-filter.ts';
import { matchesIn, type Match } from './text-matches.ts';

/** One thing found. */
export interface SearchHit {
  readonly kind: FoundKind;
  /** As its finder knows it. */
  readonly id: string;
  readonly title: string;
  readonly titleMatches: readonly Match[];
  /** The text, other than the title, that matched, shortened around the match; '' if the title says it all. */
  readonly excerpt: string;
  readonly matches: readonly Match[];
  /** How many statements it represents; 0 if it is a single thing. */
  readonly count: number;
}

/** What was found of one kind, best first. */
export interface SearchGroup {
  readonly kind: FoundKind;
  readonly hits: readonly SearchHit[];
  /** How many there are in all; `hits` may contain fewer. */
  readonly total: number;
}

/** All that was found. */
export interface Found {
  /** The kinds with results. */
  readonly groups: readonly SearchGroup[];
  /** The words that were searched for instead, if nothing contains those that were typed; null if they were found, or nothing is close. */
  readonly near: string | null;
}

type FoundFinder = (typeof finders)[number];

const AROUND = 60;
const NOTHING: Found = { groups: [], near: null };

/**
 * Finds everything that contains all the words asked for, each as the start of a word; upper case, accents and hyphens do not matter. If
 * nothing does, words that differ in one letter are looked for. `max` says how many of a kind are given in full.
 */
export function search(graph: Graph, text: string, max: (kind: FoundKind) => number = () => 20): Found {
  const asked = phrasesIn(text.slice(0, MAX_TEXT_LENGTH));
  if (asked.length === 0) return NOTHING;
  const groups = groupsOf(graph, asked, max);
  if (groups.length > 0) return { groups, near: null };
  const near = nearPhrases(vocabularyTexts(graph), graph, asked);
  const nearby = near ? groupsOf(graph, near, max) : [];
  return near && nearby.length > 0 ? { groups: nearby, near: textOf(near) } : NOTHING;
}

/** Prepares one kind of things for searching, which is what takes longest with the first letter typed; for idle moments. */
export function prepareSearch(graph: Graph, kind: FoundKind): void {
  const finder = finders.find((one) => one.kind === kind);
  if (finder) entriesOf(graph, finder);
}

const indexes = new WeakMap<Graph, Map<Finder, readonly SearchEntry[]>>();

function entriesOf(graph: Graph, finder: Finder): readonly SearchEntry[] {
  const known = indexes.get(graph) ?? new Map<Finder, readonly SearchEntry[]>();
  indexes.set(graph, known);
  const entries = known.get(finder) ?? finder.entries(graph);
  known.set(finder, entries);
  return entries;
}

const vocabularyTexts = (graph: Graph) => () =>
  finders.flatMap((finder) => entriesOf(graph, finder).map(({ joined }) => joined));

const textOf = (phrases: readonly Phrase[]) =>
  phrases.map(({ spellings }) => spellings[0]?.join(' ') ?? '').join(' ');

function groupsOf(
  graph: Graph,
  asked: readonly Phrase[],
  max: (kind: FoundKind) => number,
): readonly SearchGroup[] {
  const whole = asked.map(({ needles }) => needles[0] ?? '').join('');
  return finders.flatMap((finder) => {
    const { kind } = finder;
    const ranked = entriesOf(graph, finder)
      .filter((entry) => isFound(entry, finder, asked))
      .map((entry) => ({ entry, rank: rankOf(entry, finder, asked, whole) }))
      .sort((one, other) => one.rank - other.rank);
    const hits = ranked.slice(0, max(kind)).map(({ entry }) => hitOf(finder, entry, asked));
    return hits.length > 0 ? [{ kind, hits, total: ranked.length }] : [];
  });
}

function isFound(entry: SearchEntry, { isNamed }: Finder, asked: readonly Phrase[]): boolean {
  return (
    asked.every((phrase) => holds(entry.joined, phrase)) &&
    (isNamed || entry.texts.some(({ joined }) => asked.some((phrase) => holds(joined, phrase))))
  );
}

// The exact name, then a name that starts so, then the name, then the other texts in their order, then matches that need several texts
// together; of as good ones whole words before beginnings.
function rankOf(entry: SearchEntry, { isNamed }: Finder, asked: readonly Phrase[], whole: string): number {
  const { title, texts, joined } = entry;
  const begun = asked.every((phrase) => holdsWhole(joined, phrase)) ? 0 : 0.5;
  const holdsAll = (text: FoldedText) => asked.every((phrase) => holds(text.joined, phrase));
  if (isNamed) {
    const isWhole = (text: FoldedText) => text.joined === whole || text.joined.startsWith(`${whole}|`);
    if (isWhole(title)) return 0;
    if (texts.some(isWhole)) return 1;
    if (holdsAll(title))
      return begun + (asked[0]?.needles.some((needle) => title.joined.startsWith(needle)) ? 2 : 3);
  }
  const at = texts.findIndex(holdsAll);
  return begun + 4 + (at < 0 ? texts.length : at);
}

function hitOf({ kind, isNamed }: FoundFinder, entry: SearchEntry, asked: readonly Phrase[]): SearchHit {
  const { id, title, count } = entry;
  // If the name says it all, the other names would only repeat it.
  const isSaid = isNamed && asked.every((phrase) => holds(title.joined, phrase));
  const texts = isSaid ? [] : entry.texts;
  const scored = texts
    .filter(({ joined }) => asked.some((phrase) => holds(joined, phrase)))
    .map(({ raw }) => ({ raw, matches: matchesIn(raw, asked) }));
  const best = scored.reduce<(typeof scored)[number] | null>(
    (max, next) => (next.matches.length > (max?.matches.length ?? 0) ? next : max),
    null,
  );
  const cut = best ? shortened(best.raw, best.matches) : { excerpt: '', matches: [] };
  return { kind, id, count, title: title.raw, titleMatches: matchesIn(title.raw, asked), ...cut };
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
