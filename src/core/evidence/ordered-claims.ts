import { claimKey, inClaimOrder } from '../model/claim-order.ts';
import type { Claim } from '../model/claim.schema.ts';
import type { Graph } from '../model/graph.ts';

// For a type that the graph does not know, only firmness is known.
const UNKNOWN = { sign: 0, family: 'presence', nature: 'act' } as const;

/** Claims in the order in which a reader judges them; those of a pair begin with its lead. */
export function orderedClaims(graph: Graph, claims: readonly Claim[]): readonly Claim[] {
  return inClaimOrder(claims, (claim) => claimKey(claim, graph.types.get(claim.type) ?? UNKNOWN));
}
