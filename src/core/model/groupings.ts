import type { Graph } from './graph.ts';
import type { ActorId } from './ids.ts';

const found = new WeakMap<Graph, ReadonlyMap<ActorId, ActorId>>();

/** The outermost grouping of every actor that is in one, by the map's editorial word "within"; actors in none, or in a cycle of groupings, are left out. */
export function groupingsOf(graph: Graph): ReadonlyMap<ActorId, ActorId> {
  const known = found.get(graph);
  if (known) return known;
  const outermost = new Map<ActorId, ActorId>();
  for (const id of graph.actors.keys()) {
    const last = groupsOf(graph, id).at(-1);
    const isRing = last !== undefined && graph.actors.get(last)?.within !== undefined;
    if (last !== undefined && !isRing) outermost.set(id, last);
  }
  found.set(graph, outermost);
  return outermost;
}

/** The groupings that an actor is in, the nearest first; a cycle of groupings is entered only once, so that a hostile file cannot hang the page. */
export function groupsOf(graph: Graph, id: ActorId): readonly ActorId[] {
  const groups: ActorId[] = [];
  let next = graph.actors.get(id)?.within?.actor;
  while (next && next !== id && !groups.includes(next)) {
    groups.push(next);
    next = graph.actors.get(next)?.within?.actor;
  }
  return groups;
}
