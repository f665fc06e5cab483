import type { TypeId } from '../../model/ids.ts';
import { occurring, type Facet } from '../facet.ts';

/** The relation type; who belongs where is not drawn at first. */
export const typeFacet: Facet = {
  id: 'type',
  values: (graph) => occurring(typeFacet, graph, graph.types.keys()),
  of: (relation) => [relation.type.id],
  hides: 'any',
  initiallyOff: (graph) =>
    typeFacet.values(graph).filter((id) => graph.types.get(id as TypeId)?.family === 'organisation'),
};
