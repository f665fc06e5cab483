import { timeFacet } from '../time-facet.ts';

/** When it was said, or else the date that the source speaks of as now. */
export const saidFacet = timeFacet('said');
