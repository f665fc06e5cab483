import type { Claim } from '../../model/claim.schema.ts';
import { claimFacet } from '../facet.ts';

const TENSES: readonly Claim['tense'][] = ['then', 'earlier'];

/** Whether the words are about their own time or about something already over. */
export const tenseFacet = claimFacet({ id: 'tense', order: () => TENSES, ofClaim: ({ tense }) => [tense] });
