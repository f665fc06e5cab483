import type { Actor } from '../model/actor.schema.ts';
import type { Claim } from '../model/claim.schema.ts';
import type { Graph } from '../model/graph.ts';
import type { Relation } from '../model/relation.ts';

/** One way to filter a map: what it sorts relations by, and what is off when a map opens. */
export interface Facet {
  /** Stands in links: `off.type=…`. */
  readonly id: string;
  /** The values that occur in this map, in the order of the catalogue. */
  readonly values: (graph: Graph) => readonly string[];
  /** The values that one relation has. */
  readonly of: (relation: Relation, graph: Graph) => readonly string[];
  /** The values of one statement, for a facet that sorts statements: a relation stays with those that are left, and is drawn as these. */
  readonly ofClaim?: (claim: Claim, graph: Graph) => readonly string[];
  /** Whether a relation is hidden when any of its values is off, or only when all are. */
  readonly hides: 'any' | 'all';
  readonly initiallyOff: (graph: Graph) => readonly string[];
  /** The values that an actor has by itself, lines or not; left out where a facet says nothing of actors. */
  readonly ofActor?: (actor: Actor) => readonly string[];
}

/** The values of a facet that occur among the relations of a map, in the order that is given. */
export function occurring(
  facet: Pick<Facet, 'of'>,
  graph: Graph,
  order: Iterable<string>,
): readonly string[] {
  const found = new Set([...graph.relations.values()].flatMap((relation) => facet.of(relation, graph)));
  return [...order].filter((value) => found.has(value));
}
