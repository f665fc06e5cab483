import type { Graph } from '../model/graph.ts';
import type { Relation } from '../model/relation.ts';
import type { Facet } from './facet.ts';
import { perGraph } from './per-graph.ts';

/** How many statements a value has: on the map now, and in the whole map. */
export interface Count {
  readonly shown: number;
  readonly total: number;
}

/** The counts next to the rows of one facet, by value; every value that occurs is included. */
export type FacetCounts = ReadonlyMap<string, Count>;

/** The statements of each value of a facet, among the relations that are shown and in all; a relation's value counts all its statements. */
export function facetCounts(graph: Graph, shown: readonly Relation[], facet: Facet): FacetCounts {
  const now = statementsBy(graph, shown, facet);
  const all = totalsOf(graph, facet);
  return new Map(
    facet.values(graph).map((value) => [value, { shown: now.get(value) ?? 0, total: all.get(value) ?? 0 }]),
  );
}

function statementsBy(
  graph: Graph,
  relations: Iterable<Relation>,
  { of, ofClaim }: Facet,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const add = (values: readonly string[], statements: number) => {
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + statements);
  };
  for (const relation of relations)
    if (ofClaim) for (const claim of relation.claims) add(ofClaim(claim, graph), 1);
    else add(of(relation, graph), relation.claims.length);
  return counts;
}

const keptTotals = perGraph(() => new Map<Facet, ReadonlyMap<string, number>>());

function totalsOf(graph: Graph, facet: Facet): ReadonlyMap<string, number> {
  const known = keptTotals(graph).get(facet);
  if (known) return known;
  const totals = statementsBy(graph, graph.relations.values(), facet);
  keptTotals(graph).set(facet, totals);
  return totals;
}
