import type { Claim } from '../../model/claim.schema.ts';
import { claimFacet } from '../facet.ts';

const TENSES: readonly Claim['tense'][] = ['then', 'earlier'];

/** Whether the words speak of their own time or of what was over by then. */
export const tenseFacet = claimFacet({ id: 'tense', order: () => TENSES, ofClaim: ({ tense }) => [tense] });
