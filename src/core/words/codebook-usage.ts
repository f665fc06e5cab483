import type { Graph } from '../model/graph.ts';
import { facets } from '../query/facets.ts';
import { all, initialFilters, only, type Filters } from '../query/filters.ts';
import { relationsUnder } from '../query/visible.ts';
import type { CodebookEntry } from './codebook-parts.ts';
import type { CodebookWords } from './en/codebook-words.ts';

type Usage = Pick<CodebookEntry, 'used' | 'usage' | 'filters'>;

/** What is counted of a row; the first that is there decides whether the map uses it. */
export interface Counted {
  readonly statements?: number;
  readonly relations?: number;
  readonly pairs?: number;
  readonly actors?: number;
}

/** How often a map uses a row, in words, and the filters that show it alone where it can be filtered by. */
export function usageOf(
  graph: Graph,
  words: CodebookWords,
  counted: Counted,
  facet?: { readonly id: string; readonly value: string },
): Usage {
  const counts = (['statements', 'relations', 'pairs', 'actors'] as const).flatMap((what) => {
    const count = counted[what];
    return count === undefined ? [] : [{ count, text: words.usage[what](count) }];
  });
  const used = counts[0]?.count ?? 0;
  return {
    used,
    usage: used === 0 ? words.usage.none : counts.map(({ text }) => text).join(', '),
    filters: facet && used > 0 ? showingOnly(graph, facet.id, facet.value) : null,
  };
}

// All else is on, also what a map opens without: a reader who asks for options must not land on an empty map.
function showingOnly(graph: Graph, facet: string, value: string): Filters | null {
  const open = facets.reduce((filters, { id }) => all(filters, id), initialFilters(graph));
  const filters = only(graph, open, facet, value);
  return relationsUnder(graph, filters).length > 0 ? filters : null;
}
