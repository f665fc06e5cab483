import type { Claim } from '../model/claim.schema.ts';
import type { Relation } from '../model/relation.ts';
import { standingOf } from '../model/standing.ts';

/** The statement that a relation is drawn as: the first of its firmest ones. */
export function leadClaim(relation: Relation): Claim {
  const { claims, standing, type } = relation;
  const lead = claims.find((claim) => standingOf(claim, type.nature) === standing) ?? claims[0];
  if (!lead) throw new Error(`The relation ${relation.id} has no statement.`);
  return lead;
}
