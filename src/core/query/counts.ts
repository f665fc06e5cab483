import type { Graph } from '../model/graph.ts';
import { facets } from './facets.ts';
import { offOf, type Filters } from './filters.ts';
import { passes } from './visible.ts';

/** How many relations a value has: those that would show if it were on, the rest as it is, and all there are. */
export interface Count {
  readonly shown: number;
  readonly total: number;
}

/** By facet id and value; every value that occurs is there. */
export type FacetCounts = Readonly<Record<string, ReadonlyMap<string, Count>>>;

/** The numbers beside the switches of the legend. */
export function facetCounts(graph: Graph, filters: Filters): FacetCounts {
  const relations = [...graph.relations.values()];
  return Object.fromEntries(
    facets.map((facet) => {
      const open = relations.filter((relation) =>
        facets.every((other) => other === facet || passes(other, relation, graph, offOf(filters, other.id))),
      );
      const off = offOf(filters, facet.id);
      const counts = facet.values(graph).map((value) => {
        const rest = new Set([...off].filter((other) => other !== value));
        const has = (relation: (typeof relations)[number]) => facet.of(relation, graph).includes(value);
        const shown = open.filter((relation) => has(relation) && passes(facet, relation, graph, rest)).length;
        return [value, { shown, total: relations.filter(has).length }] as const;
      });
      return [facet.id, new Map(counts)] as const;
    }),
  );
}
