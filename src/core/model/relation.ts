import type { Claim } from './claim.schema.ts';
import type { ActorId, RelationId } from './ids.ts';
import type { RelationType } from './relation-type.schema.ts';
import { firmest, standingOf, type Standing } from './standing.ts';

/** The claims of one type from one actor to another (either way round for an undirected type). */
export interface Relation {
  readonly id: RelationId;
  readonly type: RelationType;
  readonly from: ActorId;
  readonly to: ActorId;
  /** At least one; in the order of the file. */
  readonly claims: readonly Claim[];
  /** Drawn as its firmest claim about the time of writing. */
  readonly standing: Standing;
  /** All its claims carry the mark `unsourced`. */
  readonly unsourced: boolean;
  /** A flat statement stands beside the denial of the same fact at the same time. */
  readonly contradicted: boolean;
}

/** The relation that some claims of one type and the same ends make. */
export function relationOf(
  id: RelationId,
  type: RelationType,
  from: ActorId,
  to: ActorId,
  claims: readonly Claim[],
): Relation {
  return {
    id,
    type,
    from,
    to,
    claims,
    standing: firmest(claims.map((claim) => standingOf(claim, type.nature))),
    unsourced: claims.every((claim) => claim.unsourced === true),
    contradicted: contradicts(claims, type),
  };
}

function contradicts(claims: readonly Claim[], type: RelationType): boolean {
  const flat = claims.filter((claim) => standingOf(claim, type.nature) === 'stated');
  const denials = claims.filter(
    (claim) => standingOf(claim, type.nature) === 'denied' && claim.mood === 'fact',
  );
  return flat.some((claim) => denials.some((denial) => isSameFact(claim, denial)));
}

// Two claims speak of the same fact only where content, third parties and time agree: "armed it in 2015" is not denied by "did not arm it in 2020".
function isSameFact(one: Claim, other: Claim): boolean {
  const key = (claim: Claim) =>
    JSON.stringify([
      claim.tense,
      claim.what ?? '',
      claim.held ?? '',
      [...claim.about].map((x) => JSON.stringify(x)).sort(),
    ]);
  return key(one) === key(other);
}
