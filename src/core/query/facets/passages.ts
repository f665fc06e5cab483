import { weightFacet } from '../weight-facet.ts';

/** How many passages say a relation as firmly as it is drawn. */
export const passagesFacet = weightFacet('passages', ({ passages }) => passages.length);
