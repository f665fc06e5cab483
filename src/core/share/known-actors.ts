import type { Graph } from '../model/graph.ts';
import type { ActorId } from '../model/ids.ts';

/** The actors of a map named in a link's list, once each, and the names that are not in the map. */
export function knownActors(
  list: string | undefined,
  graph: Graph,
): { readonly actors: readonly ActorId[]; readonly missing: readonly string[] } {
  const named = [...new Set((list ?? '').split(',').filter(Boolean))];
  return {
    actors: named.filter((id): id is ActorId => graph.actors.has(id as ActorId)),
    missing: named.filter((id) => !graph.actors.has(id as ActorId)),
  };
}
