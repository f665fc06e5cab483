import type { Facet } from '../facet.ts';

/** The kinds of actor: switching one off takes its actors off the map, with every line that ends at them. */
export const kindFacet: Facet = {
  id: 'kind',
  values: (graph) => {
    const found = new Set<string>([...graph.actors.values()].map((actor) => actor.kind));
    return [...graph.kinds.keys()].filter((kind) => found.has(kind));
  },
  of: ({ from, to }, graph) => {
    const kinds = [from, to].flatMap((id) => graph.actors.get(id)?.kind ?? []);
    return [...new Set(kinds)];
  },
  hides: 'any',
  initiallyOff: () => [],
  ofActor: (actor) => [actor.kind],
};
