import type { Graph } from '../model/graph.ts';
import { facets } from './facets.ts';
import { all, offOf, type Filters } from './filters.ts';
import { relationsUnder } from './visible.ts';

/** One part of the filters that could be lifted, and what is left of them then. */
export interface Lift {
  /** A facet by its id, the stretch of time or the words. */
  readonly kind: 'facet' | 'period' | 'text';
  /** The id of the facet; '' where it is none. */
  readonly facet: string;
  readonly lifted: Filters;
}

/** What leaves nothing to show: each part that, lifted, brings something back; where only several together would, all of them, and none where something shows. */
export function emptying(graph: Graph, filters: Filters): readonly Lift[] {
  if (relationsUnder(graph, filters).length > 0) return [];
  const parts = partsOf(filters);
  const alone = parts.filter(({ lifted }) => relationsUnder(graph, lifted).length > 0);
  return alone.length > 0 ? alone : parts;
}

function partsOf(filters: Filters): readonly Lift[] {
  const off = facets.map(({ id }) => id).filter((id) => offOf(filters, id).size > 0);
  return [
    ...off.map((facet): Lift => ({ kind: 'facet', facet, lifted: all(filters, facet) })),
    ...(filters.period ? [{ kind: 'period', facet: '', lifted: { ...filters, period: null } } as const] : []),
    ...(filters.text ? [{ kind: 'text', facet: '', lifted: { ...filters, text: '' } } as const] : []),
  ];
}
