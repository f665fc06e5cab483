import type { Claim } from './claim.schema.ts';
import type { Pair } from './pair.ts';
import type { Relation } from './relation.ts';

/** The statement that a relation is drawn as: the first of its firmest ones. */
export function leadClaim({ lead }: Relation): Claim {
  return lead;
}

/** The statements that describe a pair: the firmest, and if a pair points both ways, the firmest on each side. */
export function leadClaims(pair: Pair): readonly Claim[] {
  return pair.leads.map(leadClaim);
}
