import type { Claim } from '../model/claim.schema.ts';
import type { Graph } from '../model/graph.ts';
import { relationOf, type Relation } from '../model/relation.ts';
import { yearsIn } from '../model/years.ts';
import type { Facet } from './facet.ts';
import { facets } from './facets.ts';
import { offOf, type Filters } from './filters.ts';
import { isWithin } from './period.ts';
import { holdsText } from './text-filter.ts';

/** The relations that are left when some statements are left out, each drawn as what remains of it; those that lose none are the graph's own. */
export function restated(graph: Graph, keeps: (claim: Claim) => boolean): readonly Relation[] {
  const yearOf = yearsIn(graph.map.sources);
  return [...graph.relations.values()].flatMap((relation) => {
    const kept = relation.claims.filter(keeps);
    // A denial that is left out still stands in the source: its mark stays.
    const { contradicted } = relation;
    if (kept.length === relation.claims.length) return [relation];
    return kept.length === 0
      ? []
      : [
          {
            ...relationOf(relation.id, relation.type, relation.from, relation.to, kept, yearOf),
            contradicted,
          },
        ];
  });
}

/** Whether the filters of statements let one through: facets that sort them, the period and the words; `but` is left out of account. */
export function keepsUnder(graph: Graph, filters: Filters, but?: Facet): (claim: Claim) => boolean {
  const active = facets.flatMap(({ id, ofClaim }) => {
    const off = offOf(filters, id);
    return ofClaim && off.size > 0 && id !== but?.id ? [{ ofClaim, off }] : [];
  });
  const { period, text } = filters;
  const isFound = text === '' ? () => true : holdsText(graph, text);
  return (claim) =>
    active.every(({ ofClaim, off }) => !ofClaim(claim, graph).some((value) => off.has(value))) &&
    (period === null || isWithin(claim, graph, period)) &&
    isFound(claim);
}
