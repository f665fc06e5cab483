import type { Actor } from '../model/actor.schema.ts';
import type { Graph } from '../model/graph.ts';
import type { ActorId } from '../model/ids.ts';
import { pairsOf, type Pair } from '../model/pair.ts';
import type { Relation } from '../model/relation.ts';
import { isHiddenBy, type Facet } from './facet.ts';
import { facets } from './facets.ts';
import { offOf, type Filters } from './filters.ts';
import { keepsUnder, restated } from './restated.ts';

/** What some filters leave of a map. */
export interface Visible {
  readonly relations: readonly Relation[];
  /** Made only of the visible relations: a pair whose denial is hidden says nothing about it. */
  readonly pairs: readonly Pair[];
  /** The ends of the visible relations. */
  readonly linked: ReadonlySet<ActorId>;
  /** Every actor that no filter hides; the picture has those that are linked, and the others if the reader wants their names. */
  readonly actors: readonly ActorId[];
  readonly hidden: { readonly relations: number; readonly pairs: number; readonly actors: number };
  /** The focus that hides whatever it does not reach; omitted if there is none. */
  readonly round?: Round;
  /** The actors of a chain that is shown whatever the filters say; omitted if it adds no line. */
  readonly chain?: readonly ActorId[];
}

/** What a focus that hides the rest leaves: how far around whom, along which relations. */
export interface Round {
  readonly actors: readonly ActorId[];
  readonly steps: number;
  readonly direction: 'any' | 'out' | 'in';
  readonly sign: 'any' | 'supports' | 'opposes';
}

/** What is visible of a map under some filters; pure, and fast enough to call on every change. */
export function visible(graph: Graph, filters: Filters): Visible {
  const relations = relationsUnder(graph, filters);
  const linked = linkedBy(relations);
  const actors = [...graph.actors.values()]
    .filter((actor) => isActorOn(actor, filters))
    .map((actor) => actor.id);
  return visibleOf(graph, relations, actors, linked);
}

/** What is visible, given these relations and actors. */
export function visibleOf(
  graph: Graph,
  relations: readonly Relation[],
  actors: readonly ActorId[],
  linked: ReadonlySet<ActorId> = linkedBy(relations),
): Visible {
  const pairs = pairsOf(relations);
  return {
    relations,
    pairs,
    linked,
    actors,
    hidden: {
      relations: graph.relations.size - relations.length,
      pairs: graph.pairs.size - pairs.length,
      actors: graph.actors.size - actors.length,
    },
  };
}

/** The ends of some relations. */
export function linkedBy(relations: readonly Relation[]): ReadonlySet<ActorId> {
  const linked = new Set<ActorId>();
  for (const { from, to } of relations) linked.add(from).add(to);
  return linked;
}

/** The relations that all facets let through, in the order of the map, each with the statements that are left. */
export function relationsUnder(graph: Graph, filters: Filters): readonly Relation[] {
  return restated(graph, keepsUnder(graph, filters)).filter(passesUnder(graph, filters));
}

/** Whether the facets of relations let one through, as it is drawn; `but` is ignored. */
export function passesUnder(graph: Graph, filters: Filters, but?: Facet): (relation: Relation) => boolean {
  const active = facets.filter(
    (facet) => facet !== but && !facet.ofClaim && offOf(filters, facet.id).size > 0,
  );
  return (relation) =>
    active.every((facet) => !isHiddenBy(facet, facet.of(relation, graph), offOf(filters, facet.id)));
}

function isActorOn(actor: Actor, filters: Filters): boolean {
  return facets.every(
    (facet) => !facet.ofActor || !isHiddenBy(facet, facet.ofActor(actor), offOf(filters, facet.id)),
  );
}
