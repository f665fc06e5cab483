import type { Claim } from '../../model/claim.schema.ts';
import { claimFacet } from '../facet.ts';

const BASES: readonly Claim['basis'][] = ['explicit', 'implied', 'derived'];

/** Whether the words state it, or the coder read it between the lines or worked it out. */
export const basisFacet = claimFacet({ id: 'basis', order: () => BASES, ofClaim: ({ basis }) => [basis] });
