import { relationFacet } from '../facet.ts';
import { perGraph } from '../per-graph.ts';

/** The kinds of actor: switching one off removes its actors from the map, with every line that ends at them. */
export const kindFacet = relationFacet({
  id: 'kind',
  place: 'legend',
  order: () => [],
  values: perGraph((graph) => {
    const found = new Set<string>([...graph.actors.values()].map((actor) => actor.kind));
    return [...graph.kinds.keys()].filter((kind) => found.has(kind));
  }),
  of: ({ from, to }, graph) => {
    const kinds = [from, to].flatMap((id) => graph.actors.get(id)?.kind ?? []);
    return [...new Set(kinds)];
  },
  ofActor: (actor) => [actor.kind],
});
