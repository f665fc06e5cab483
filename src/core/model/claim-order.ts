import type { Claim } from './claim.schema.ts';
import type { Nature, RelationType } from './relation-type.schema.ts';
import { signGroup, type SignGroup } from './sign-group.ts';
import { firmness, standingOf } from './standing.ts';

/** Where a claim comes among others; to be compared by `compareClaimKeys`. */
export type ClaimKey = readonly number[];

// A talk or a promise never comes before an act that is as firm.
const GROUPS: Readonly<Record<SignGroup, number>> = { supports: 0, opposes: 0, neither: 1, contact: 2 };
const NATURES: Readonly<Record<Nature, number>> = { act: 0, word: 1, aim: 2, view: 2 };
const BASES: Readonly<Record<Claim['basis'], number>> = { explicit: 0, implied: 1, derived: 2 };

const JUST_BEFORE_POSSIBLE = firmness('possible') - 0.5;

// "Has not", and "will not" from whom it concerns.
const isFlatDenial = ({ negated, mood, certainty, condition, speakers }: Claim): boolean =>
  negated &&
  certainty === 'certain' &&
  condition === undefined &&
  (mood === 'fact' || (mood === 'pledged' && speakers.length > 0));

/**
 * The one order of claims, from which the lead of a relation, the order of a pair and the order of quotes follow, so that
 * they begin with the same claim: the firmest, and what is flatly denied or ruled out before what is only possible; what has a sign, then presence and organisation, then contact; what has a
 * source; acts, then words, then aims and views; explicit, implied, derived; the order of the text.
 */
export function claimKey(claim: Claim, type: Pick<RelationType, 'sign' | 'family' | 'nature'>): ClaimKey {
  return [
    isFlatDenial(claim) ? JUST_BEFORE_POSSIBLE : firmness(standingOf(claim, type.nature)),
    GROUPS[signGroup(type)],
    claim.unsourced === true ? 1 : 0,
    NATURES[type.nature],
    BASES[claim.basis],
    claim.evidence[0]?.at?.start ?? Number.MAX_SAFE_INTEGER,
  ];
}

/** Negative if the first comes before the second, 0 if they are equal. */
export function compareClaimKeys(one: ClaimKey, other: ClaimKey): number {
  for (const [at, value] of one.entries()) {
    const difference = value - (other[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Things in the order of the claims that represent them; equal ones keep their order. */
export function inClaimOrder<T>(things: readonly T[], keyOf: (thing: T) => ClaimKey): readonly T[] {
  return things
    .map((thing) => ({ thing, key: keyOf(thing) }))
    .sort((x, y) => compareClaimKeys(x.key, y.key))
    .map(({ thing }) => thing);
}
