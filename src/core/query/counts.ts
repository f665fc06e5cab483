import type { Claim } from '../model/claim.schema.ts';
import type { Graph } from '../model/graph.ts';
import { isHiddenBy, type Facet } from './facet.ts';
import { offOf, type Filters } from './filters.ts';
import { perGraph } from './per-graph.ts';
import { keepsUnder, restated, restatedBy } from './restated.ts';
import { passesUnder } from './visible.ts';

/** How many relations a value has: those that would show if it were on, the rest as it is, and all there are. */
export interface Count {
  readonly shown: number;
  readonly total: number;
}

/** The counts next to the switches of one facet, by value; every value that occurs is included. */
export type FacetCounts = ReadonlyMap<string, Count>;

/** The counts next to the switches of one facet, under all other filters; for a facet of statements, as those with only that value are drawn. */
export function facetCounts(graph: Graph, filters: Filters, facet: Facet): FacetCounts {
  const shown = new Map<string, number>();
  const found = facet.ofClaim
    ? shownByClaim(graph, filters, facet, facet.ofClaim)
    : shownByRelation(graph, filters, facet);
  for (const value of found) shown.set(value, (shown.get(value) ?? 0) + 1);
  const totals = totalsOf(graph, facet);
  return new Map(
    facet
      .values(graph)
      .map((value) => [value, { shown: shown.get(value) ?? 0, total: totals.get(value) ?? 0 }]),
  );
}

// Each value once for each relation that would show with it.
function shownByRelation(graph: Graph, filters: Filters, facet: Facet): readonly string[] {
  const off = offOf(filters, facet.id);
  const rests = new Map([...off].map((value) => [value, new Set([...off].filter((one) => one !== value))]));
  const offBut = (value: string) => rests.get(value) ?? off;
  const passesOthers = passesUnder(graph, filters, facet);
  return restated(graph, keepsUnder(graph, filters))
    .filter(passesOthers)
    .flatMap((relation) => {
      const values = facet.of(relation, graph);
      return values.filter((value) => !isHiddenBy(facet, values, offBut(value)));
    });
}

function shownByClaim(
  graph: Graph,
  filters: Filters,
  facet: Facet,
  ofClaim: NonNullable<Facet['ofClaim']>,
): readonly string[] {
  const keeps = keepsUnder(graph, filters, facet);
  const passesOthers = passesUnder(graph, filters);
  return [...graph.relations.values()].flatMap((relation) => {
    const byValue = new Map<string, Claim[]>();
    for (const claim of relation.claims.filter(keeps))
      for (const value of ofClaim(claim, graph)) {
        const same = byValue.get(value);
        if (same) same.push(claim);
        else byValue.set(value, [claim]);
      }
    return [...byValue].flatMap(([value, claims]) => {
      const left = restatedBy(relation, claims, graph);
      return left && passesOthers(left) ? [value] : [];
    });
  });
}

const keptTotals = perGraph(() => new Map<Facet, ReadonlyMap<string, number>>());

function totalsOf(graph: Graph, facet: Facet): ReadonlyMap<string, number> {
  const known = keptTotals(graph).get(facet);
  if (known) return known;
  const totals = new Map<string, number>();
  for (const relation of graph.relations.values())
    for (const value of facet.of(relation, graph)) totals.set(value, (totals.get(value) ?? 0) + 1);
  keptTotals(graph).set(facet, totals);
  return totals;
}
