import type { Graph } from '../model/graph.ts';
import { facets } from './facets.ts';
import { all, offOf, type Filters } from './filters.ts';
import { relationsUnder } from './visible.ts';

/** The facets that leave nothing to show: those which, all on, would bring something back; empty where something shows, or where only several together would. */
export function emptyingFacets(graph: Graph, filters: Filters): readonly string[] {
  if (relationsUnder(graph, filters).length > 0) return [];
  return facets
    .map(({ id }) => id)
    .filter((id) => offOf(filters, id).size > 0 && relationsUnder(graph, all(filters, id)).length > 0);
}
