import { claimFacet } from '../facet.ts';

/** Whether the words say that it is so or that it is not; named as in the codebook. */
export const negatedFacet = claimFacet({
  id: 'negated',
  order: () => ['no', 'yes'],
  ofClaim: ({ negated }) => [negated ? 'yes' : 'no'],
});
