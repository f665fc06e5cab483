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

/** How firmly a claim says what it says, that something is so or that it is not. */
export type Strength = Exclude<Standing, 'denied' | 'past'>;

/** How a claim is stated: covers every combination of the axes. What is only possible is no denial, and what was alleged or promised is so still. */
export function standingOf(axes: Axes, nature: Nature): Standing {
  const strength = strengthOf(axes, nature);
  if (strength === 'possible') return 'possible';
  if (axes.negated) return 'denied';
  if (strength === 'alleged' || strength === 'promised') return strength;
  return axes.tense === 'earlier' ? 'past' : strength;
}

/** How firmly a claim says what it says, whenever that was and also if it denies something: the first row that fits. */
export function strengthOf({ certainty, mood }: Axes, nature: Nature): Strength {
  if (mood === 'option' || mood === 'feared' || certainty === 'possible' || certainty === 'unlikely')
    return 'possible';
  if (certainty === 'uncommitted') return 'alleged';
  if (mood === 'pledged') return 'promised';
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
