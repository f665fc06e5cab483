import type { Mood } from '../../model/claim.schema.ts';
import { claimFacet } from '../facet.ts';

const MOODS: readonly Mood[] = ['fact', 'attempted', 'pledged', 'intended', 'option', 'feared'];

/** Whether something is stated as a fact, an attempt, a promise, an aim, an option or a fear. */
export const moodFacet = claimFacet({ id: 'mood', order: () => MOODS, ofClaim: ({ mood }) => [mood] });
