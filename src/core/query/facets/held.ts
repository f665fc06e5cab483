import { timeFacet } from '../time-facet.ts';

/** When it held, as far as the source says. */
export const heldFacet = timeFacet('held');
