import type { Graph } from '../model/graph.ts';
import { facets } from './facets.ts';
import { all, initialFilters, only, type Filters } from './filters.ts';
import { relationsUnder } from './visible.ts';

/** The filters that show one value of a facet alone; null if nothing would be left. */
// Everything else is on, including what is off when a map opens: a reader who asks for options must not get an empty map.
export function showingOnly(graph: Graph, facet: string, value: string): Filters | null {
  const open = facets.reduce((filters, { id }) => all(filters, id), initialFilters(graph));
  const filters = only(graph, open, facet, value);
  return relationsUnder(graph, filters).length > 0 ? filters : null;
}
