import { weightFacet } from '../weight-facet.ts';

/** How many independent sources say a relation as firmly as it is drawn: speakers and authors, those that hang together counted once. */
export const originsFacet = weightFacet('origins', ({ independent }) => independent.length);
