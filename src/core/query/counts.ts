import type { Graph } from '../model/graph.ts';
import type { Relation } from '../model/relation.ts';
import type { Facet } from './facet.ts';
import { facets } from './facets.ts';
import { offOf, type Filters } from './filters.ts';
import { keepsUnder, restated } from './restated.ts';
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
  const left = restated(graph, keepsUnder(graph, filters));
  return Object.fromEntries(
    facets.map((facet) => [
      facet.id,
      facet.ofClaim ? claimCounts(graph, filters, facet) : relationCounts(graph, filters, facet, left),
    ]),
  );
}

function relationCounts(graph: Graph, filters: Filters, facet: Facet, left: readonly Relation[]) {
  const all = [...graph.relations.values()];
  const open = left.filter((relation) => passesOthers(facet, relation, graph, filters));
  const off = offOf(filters, facet.id);
  const counts = facet.values(graph).map((value) => {
    const rest = new Set([...off].filter((other) => other !== value));
    const has = (relation: Relation) => facet.of(relation, graph).includes(value);
    const shown = open.filter((relation) => has(relation) && passes(facet, relation, graph, rest)).length;
    return [value, { shown, total: all.filter(has).length }] as const;
  });
  return new Map(counts);
}

// Relations that rest on statements with the value, drawn as these alone say.
function claimCounts(graph: Graph, filters: Filters, facet: Facet) {
  const keeps = keepsUnder(graph, filters, facet);
  const all = [...graph.relations.values()];
  const counts = facet.values(graph).map((value) => {
    const shown = restated(
      graph,
      (claim) => keeps(claim) && (facet.ofClaim?.(claim, graph).includes(value) ?? false),
    ).filter((relation) => passesOthers(facet, relation, graph, filters)).length;
    return [
      value,
      { shown, total: all.filter((one) => facet.of(one, graph).includes(value)).length },
    ] as const;
  });
  return new Map(counts);
}

function passesOthers(facet: Facet, relation: Relation, graph: Graph, filters: Filters): boolean {
  return facets.every((other) => other === facet || passes(other, relation, graph, offOf(filters, other.id)));
}
