import type { Claim } from '../model/claim.schema.ts';
import type { Graph } from '../model/graph.ts';
import { relationOf, type Relation } from '../model/relation.ts';
import { yearsIn } from '../model/years.ts';
import { isHiddenBy, type Facet } from './facet.ts';
import { facets } from './facets.ts';
import { offOf, type Filters } from './filters.ts';
import { perGraph } from './per-graph.ts';
import { isWithin } from './period.ts';
import { holdsText } from './text-filter.ts';

const yearOf = perGraph((graph) => yearsIn(graph.map.sources));

/** The relations that are left when some statements are left out, each drawn from what remains of it; those that lose none are the graph's own. */
export function restated(graph: Graph, keeps: (claim: Claim) => boolean): readonly Relation[] {
  return [...graph.relations.values()].flatMap(
    (relation) => restatedBy(relation, relation.claims.filter(keeps), graph) ?? [],
  );
}

/** A relation as some of its statements say; itself if none is missing, null if none is left. */
export function restatedBy(relation: Relation, kept: readonly Claim[], graph: Graph): Relation | null {
  if (kept.length === relation.claims.length) return relation;
  if (kept.length === 0) return null;
  // A denial that is filtered out is still in the source, so its mark stays.
  const { id, type, from, to, contradicted } = relation;
  return { ...relationOf(id, type, from, to, kept, yearOf(graph)), contradicted };
}

/** Whether the filters of statements let one through: facets that sort them, the period and the words; `but` is ignored. */
export function keepsUnder(graph: Graph, filters: Filters, but?: Facet): (claim: Claim) => boolean {
  const active = facets.flatMap(({ id, ofClaim, hides }) => {
    const off = offOf(filters, id);
    return ofClaim && off.size > 0 && id !== but?.id ? [{ ofClaim, hides, off }] : [];
  });
  const { period, text } = filters;
  const isFound = text === '' ? () => true : holdsText(graph, text);
  return (claim) =>
    active.every(({ ofClaim, hides, off }) => !isHiddenBy({ hides }, ofClaim(claim, graph), off)) &&
    (period === null || isWithin(claim, graph, period)) &&
    isFound(claim);
}
