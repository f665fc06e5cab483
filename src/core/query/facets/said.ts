import { timeFacet } from '../time-facet.ts';

/** When it was said, or otherwise the date that the source treats as the present. */
export const saidFacet = timeFacet('said');
