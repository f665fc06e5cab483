import type { Graph } from '../model/graph.ts';
import type { ActorId, ClaimId, PairId, RelationId } from '../model/ids.ts';

/** Whether an id names an actor, a statement, a relation or a pair of this map. */
export function hasId(graph: Graph, id: string): boolean {
  return (
    graph.actors.has(id as ActorId) ||
    graph.pairs.has(id as PairId) ||
    graph.relations.has(id as RelationId) ||
    graph.claims.has(id as ClaimId)
  );
}
