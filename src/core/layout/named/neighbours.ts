import type { Graph } from '../../model/graph.ts';
import type { ActorId } from '../../model/ids.ts';

/** Which actors are linked by any relation of the map, each neighbour once. */
export type Neighbours = ReadonlyMap<ActorId, readonly ActorId[]>;

/** The neighbours of every actor of a map, in the order of the map. */
export function neighboursOf(graph: Graph): Neighbours {
  const sets = new Map<ActorId, Set<ActorId>>([...graph.actors.keys()].map((id) => [id, new Set()]));
  for (const { a, b } of graph.pairs.values()) {
    if (a === b) continue;
    sets.get(a)?.add(b);
    sets.get(b)?.add(a);
  }
  return new Map([...sets].map(([id, set]) => [id, [...set]]));
}

/** The actor with the most neighbours; on a tie the one the map names first; null on a map without actors. */
export function bestConnected(neighbours: Neighbours): ActorId | null {
  let best: { readonly id: ActorId; readonly count: number } | null = null;
  for (const [id, { length }] of neighbours) if (!best || length > best.count) best = { id, count: length };
  return best?.id ?? null;
}
