import { hasIndependentSources } from '../../analysis/weight.ts';
import type { Facet } from '../facet.ts';
import { weightFacet } from '../weight-facet.ts';

const amounts = weightFacet('origins', ({ independent }) => independent);

/** How many independent sources say a relation as firmly as it is drawn; useless, and so without values, on a map whose sources are not independent. */
export const originsFacet: Facet = {
  ...amounts,
  values: (graph) => (hasIndependentSources(graph) ? amounts.values(graph) : []),
  of: (relation, graph) => (hasIndependentSources(graph) ? amounts.of(relation, graph) : []),
};
