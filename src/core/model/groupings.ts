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

/** In a map of more actors than this, members are too many and too far apart to be drawn inside their grouping. */
const MAX_HULLED = 150;
const hulls = new WeakMap<Graph, ReadonlyMap<ActorId, readonly ActorId[]>>();

/** The actors that are drawn around others, each with all that are within it, in the order of the map; none in a map of more than 150 actors. */
export function hullsOf(graph: Graph): ReadonlyMap<ActorId, readonly ActorId[]> {
  const known = hulls.get(graph);
  if (known) return known;
  const members = new Map<ActorId, ActorId[]>();
  for (const [id, outermost] of graph.actors.size > MAX_HULLED ? [] : groupingsOf(graph)) {
    const own = members.get(outermost);
    if (own) own.push(id);
    else members.set(outermost, [id]);
  }
  hulls.set(graph, members);
  return members;
}
