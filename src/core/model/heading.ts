import type { Pair } from './pair.ts';
import type { Relation } from './relation.ts';
import { signGroup } from './sign-group.ts';

/** The headings that relations are listed and counted under, in the order in which they are shown. */
export const HEADINGS = [
  'supports',
  'opposes',
  'contact',
  'neither',
  'alleged',
  'promised',
  'aim',
  'possible',
  'past',
  'denied',
] as const;

/** A group of legend and filters for what is stated or called likely; how it is stated for everything else. */
export type Heading = (typeof HEADINGS)[number];

/**
 * What a relation is listed under. Only acts and words that are stated or called likely are support or opposition: anything
 * alleged, promised, wanted, possible or past has its own heading. A shared interest is an aim, but counts as contact.
 */
export function headingOf({ standing, type }: Pick<Relation, 'standing' | 'type'>): Heading {
  const group = signGroup(type);
  if (standing === 'stated' || standing === 'likely') return group;
  return standing === 'aim' && type.nature === 'aim' && group === 'contact' ? group : standing;
}

/** What the line of a pair is counted under; `both` if it cooperates and opposes at once. */
export function headingOfPair({ mixed, relations, standing }: Pair): Heading | 'both' {
  if (mixed === 'acts') return 'both';
  const [first] = relations;
  if (first) return headingOf(first);
  return standing === 'stated' || standing === 'likely' ? 'neither' : standing;
}
