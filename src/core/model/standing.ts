import type { Claim } from './claim.schema.ts';
import type { Nature } from './relation-type.schema.ts';

/** How a claim is stated, firmest first; `past` applies to a relation only if there is nothing else. */
export const STANDINGS = [
  'stated',
  'likely',
  'alleged',
  'promised',
  'aim',
  'possible',
  'denied',
  'past',
] as const;

/** How a claim is stated (on screen: "stated", "aim or view", "said not to be so" and so on). */
export type Standing = (typeof STANDINGS)[number];

/** The axes of a claim that its standing is derived from. */
export type Axes = Pick<Claim, 'certainty' | 'mood' | 'tense' | 'negated'>;

/** How a claim is stated: the first row that fits; covers every combination of the axes. */
export function standingOf({ certainty, mood, tense, negated }: Axes, nature: Nature): Standing {
  if (mood === 'option' || mood === 'feared' || certainty === 'possible' || certainty === 'unlikely')
    return 'possible';
  if (negated) return 'denied';
  if (certainty === 'uncommitted') return 'alleged';
  if (mood === 'pledged') return 'promised';
  if (tense === 'earlier') return 'past';
  if (mood === 'intended' || mood === 'attempted' || nature === 'aim' || nature === 'view') return 'aim';
  if (certainty === 'probable') return 'likely';
  return 'stated';
}

/** Ranks by firmness, 0 the firmest; for sorting. */
export function firmness(standing: Standing): number {
  return STANDINGS.indexOf(standing);
}

/** The firmest of several standings. */
export function firmest(standings: readonly Standing[]): Standing {
  return standings.reduce((best, next) => (firmness(next) < firmness(best) ? next : best), 'past');
}
