import type { Claim } from './claim.schema.ts';
import type { Pair } from './pair.ts';
import type { Relation } from './relation.ts';

/** The statement that a relation is drawn as: the first of its firmest ones. */
export function leadClaim({ lead }: Relation): Claim {
  return lead;
}

/** The statements that a pair is told by: the firmest, and of a pair that points both ways the firmest of either side. */
export function leadClaims(pair: Pair): readonly Claim[] {
  return pair.leads.map(leadClaim);
}
