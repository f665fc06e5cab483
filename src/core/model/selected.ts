import type { Actor } from './actor.schema.ts';
import type { Claim } from './claim.schema.ts';
import type { Graph } from './graph.ts';
import { pairId, relationId, type ActorId, type ClaimId, type PairId, type RelationId } from './ids.ts';
import type { Pair } from './pair.ts';
import type { Relation } from './relation.ts';

/** What an id refers to in a map. A claim whose object is not an actor has no pair; it belongs to its actor. */
export type Selected =
  | { readonly kind: 'none' }
  | { readonly kind: 'actor'; readonly actor: Actor; readonly claim: Claim | null }
  | {
      readonly kind: 'pair';
      readonly pair: Pair;
      readonly relation: Relation | null;
      readonly claim: Claim | null;
    };

/** Resolves the id of an actor, a pair, a relation or a claim; null if the map has no such id. */
export function resolve(graph: Graph, id: string): Selected | null {
  const actor = graph.actors.get(id as ActorId);
  if (actor) return { kind: 'actor', actor, claim: null };
  const pair = graph.pairs.get(id as PairId);
  if (pair) return { kind: 'pair', pair, relation: null, claim: null };
  const relation = graph.relations.get(id as RelationId);
  if (relation) return ofRelation(graph, relation, null);
  const claim = graph.claims.get(id as ClaimId);
  return claim ? ofClaim(graph, claim) : null;
}

function ofRelation(graph: Graph, relation: Relation, claim: Claim | null): Selected | null {
  const pair = graph.pairs.get(pairId(relation.from, relation.to));
  return pair ? { kind: 'pair', pair, relation, claim } : null;
}

function ofClaim(graph: Graph, claim: Claim): Selected | null {
  const actor = graph.actors.get(claim.from);
  if (typeof claim.to !== 'string') return actor ? { kind: 'actor', actor, claim } : null;
  const directed = graph.types.get(claim.type)?.directed ?? true;
  const relation = graph.relations.get(relationId(claim.from, claim.type, claim.to, directed));
  return relation ? ofRelation(graph, relation, claim) : null;
}
