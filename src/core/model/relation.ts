import { claimKey, inClaimOrder } from './claim-order.ts';
import type { Claim } from './claim.schema.ts';
import { factDifference, isFlat, type YearOf } from './fact-difference.ts';
import type { ActorId, RelationId } from './ids.ts';
import type { RelationType } from './relation-type.schema.ts';
import { standingOf, type Standing } from './standing.ts';

/** The claims of one type from one actor to another (in either direction for an undirected type). */
export interface Relation {
  readonly id: RelationId;
  readonly type: RelationType;
  readonly from: ActorId;
  readonly to: ActorId;
  /** At least one; in the order of the file. */
  readonly claims: readonly Claim[];
  /** The claim that it is drawn, described and quoted as: the first in the order of claims. */
  readonly lead: Claim;
  /** How its lead is stated. */
  readonly standing: Standing;
  /** The claims that are stated as it is drawn, the lead among them; in the order of the file. */
  readonly firm: readonly Claim[];
  /** All its claims carry the mark `unsourced`. */
  readonly unsourced: boolean;
  /** It has both an outright statement and a denial of the same fact at the same time. */
  readonly contradicted: boolean;
}

/** The relation made of some claims of one type with the same ends; without `yearOf` all are assumed to be from the same year. */
export function relationOf(
  id: RelationId,
  type: RelationType,
  from: ActorId,
  to: ActorId,
  claims: readonly Claim[],
  yearOf: YearOf = () => null,
): Relation {
  const [lead] = inClaimOrder(claims, (claim) => claimKey(claim, type));
  if (!lead) throw new Error(`The relation ${id} has no claim.`);
  const standing = standingOf(lead, type.nature);
  return {
    id,
    type,
    from,
    to,
    claims,
    lead,
    standing,
    firm: claimsStated({ claims, type }, standing),
    unsourced: claims.every((claim) => claim.unsourced === true),
    contradicted: contradicts(claims, yearOf),
  };
}

/** The claims of a relation that are stated in a certain way, in the order of the file. */
export function claimsStated(
  { claims, type }: Pick<Relation, 'claims' | 'type'>,
  standing: Standing,
): readonly Claim[] {
  return claims.filter((claim) => standingOf(claim, type.nature) === standing);
}

function contradicts(claims: readonly Claim[], yearOf: YearOf): boolean {
  const flat = claims.filter(isFlat);
  const denials = flat.filter(({ negated }) => negated);
  return (
    denials.length > 0 &&
    flat.some(
      (claim) => !claim.negated && denials.some((denial) => factDifference(claim, denial, yearOf) === 'none'),
    )
  );
}
