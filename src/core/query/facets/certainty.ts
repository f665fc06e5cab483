import type { Certainty } from '../../model/claim.schema.ts';
import { claimFacet } from '../facet.ts';

const CERTAINTIES: readonly Certainty[] = ['certain', 'probable', 'possible', 'unlikely', 'uncommitted'];

/** How sure the author of the words is. */
export const certaintyFacet = claimFacet({
  id: 'certainty',
  order: () => CERTAINTIES,
  ofClaim: ({ certainty }) => [certainty],
});
