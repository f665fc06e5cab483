import type { Claim } from './claim.schema.ts';
import type { Graph } from './graph.ts';
import { standingOf } from './standing.ts';
import type { Look } from './look.ts';

/** How one statement is stated; a missing source comes before that. */
export function lookOfClaim(graph: Graph, claim: Claim): Look {
  if (claim.unsourced) return 'unsourced';
  return standingOf(claim, graph.types.get(claim.type)?.nature ?? 'act');
}
