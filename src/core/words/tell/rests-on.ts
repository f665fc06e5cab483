import { passageKey, passagesOf } from '../../evidence/passages.ts';
import type { Graph } from '../../model/graph.ts';
import type { FirstMessages } from '../messages.ts';
import { authorsOf, sourcesOf } from './claim.ts';
import { asOfWords, dateWords, inAsOfWords } from './dates.ts';
import type { RestsOnParts } from './statement-parts.ts';

/** The recorded results of the quote check, as in a published map. */
export interface RecordedChecks {
  readonly checked: string | null;
  readonly results: Readonly<Record<string, readonly (string | null)[]>>;
}

/** What a map rests on, counted and in words. */
export interface RestsOn extends RestsOnParts {
  /** "One source: this map shows what one author wrote in September 2021." */
  readonly sentence: string;
}

/** What a map rests on: documents, authors, passages, dates, coders, and how its quotes were checked. */
export function restsOn(
  graph: Graph,
  checks: RecordedChecks | null = null,
  messages: FirstMessages,
): RestsOn {
  const claims = [...graph.claims.values()];
  const sources = sourcesOf(graph, claims);
  const facts: RestsOnParts = {
    documents: sources.length,
    authors: authorsOf(graph, claims, messages),
    people: new Set(sources.flatMap(({ citation }) => (citation.author ?? []).map((a) => JSON.stringify(a))))
      .size,
    statements: claims.length,
    passages: passagesOf(claims).length,
    unsourced: claims.filter((claim) => claim.unsourced).length,
    dates: [...new Set(sources.map(({ asOf }) => asOfWords(asOf, messages)))],
    wrote: inAsOfWords(sources[0]?.asOf ?? graph.map.asOf, messages),
    coders: [...new Set(claims.flatMap((claim) => claim.coded?.by ?? []))],
    secondCoder: {
      agrees: claims.filter((claim) => claim.second === 'agrees').length,
      differs: claims.filter((claim) => claim.second === 'differs').length,
    },
    quotes: quotesOf(graph, checks),
    checked: checks?.checked ? dateWords(checks.checked, messages) : null,
  };
  return { ...facts, sentence: messages.restsOn(facts) };
}

// A passage behind several statements is one quote; its worst result counts.
function quotesOf(graph: Graph, checks: RecordedChecks | null): Readonly<Record<string, number>> {
  if (!checks) return {};
  const order = ['found', 'several', 'differs', 'not-found', 'no-text'];
  const worst = new Map<string, string>();
  for (const passage of passagesOf(graph.claims.values())) {
    for (const claim of passage.claims) {
      const results = Object.hasOwn(checks.results, claim.id) ? checks.results[claim.id] : undefined;
      const result = results?.[claim.evidence.findIndex((row) => passageKey(row) === passage.key)];
      const before = worst.get(passage.key);
      if (result && (!before || order.indexOf(result) > order.indexOf(before)))
        worst.set(passage.key, result);
    }
  }
  const counts: Record<string, number> = {};
  for (const result of worst.values()) counts[result] = (counts[result] ?? 0) + 1;
  return counts;
}

/** How many quotes a map has, and of how many the words were found in their text: `all`, or null if no text was there. */
export function foundIn({ passages, quotes }: RestsOnParts): {
  readonly all: number;
  readonly found: number | 'all' | null;
} {
  const all = Object.values(quotes).reduce((sum, count) => sum + count, 0);
  if (all === (quotes['no-text'] ?? 0)) return { all: all || passages, found: null };
  const found = (quotes.found ?? 0) + (quotes.several ?? 0);
  return { all, found: found === all ? 'all' : found };
}
