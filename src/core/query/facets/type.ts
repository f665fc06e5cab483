import { relationFacet } from '../facet.ts';
import { perGraph } from '../per-graph.ts';

/** The relation type; membership and office are not drawn at first. */
export const typeFacet = relationFacet({
  id: 'type',
  place: 'legend',
  order: (graph) => graph.types.keys(),
  of: (relation) => [relation.type.id],
  initiallyOff: perGraph((graph) => {
    const types = [...graph.relations.values()].map(({ type }) => type);
    return [...new Set(types.filter(({ family }) => family === 'organisation').map(({ id }) => id))];
  }),
});
