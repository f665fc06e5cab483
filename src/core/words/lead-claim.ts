import type { Claim } from '../model/claim.schema.ts';
import type { Relation } from '../model/relation.ts';

/** The statement that a relation is drawn as: the first of its firmest ones. */
export function leadClaim({ lead }: Relation): Claim {
  return lead;
}
