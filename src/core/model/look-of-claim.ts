import type { Claim } from './claim.schema.ts';
import type { Graph } from './graph.ts';
import type { Look } from './look.ts';
import { standingOf, type Standing } from './standing.ts';

/** How one statement of a map is stated. */
export function standingIn(graph: Graph, claim: Claim): Standing {
  return standingOf(claim, graph.types.get(claim.type)?.nature ?? 'act');
}

/** The same as it looks: a missing source comes before how it is stated. */
export function lookOfClaim(graph: Graph, claim: Claim): Look {
  return claim.unsourced ? 'unsourced' : standingIn(graph, claim);
}
