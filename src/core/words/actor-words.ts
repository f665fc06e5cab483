import type { Graph } from '../model/graph.ts';
import type { ActorId } from '../model/ids.ts';
import type { Party } from '../model/claim.schema.ts';

/** The name of an actor within a sentence: with "the" where the map lists that among its aliases ("the Taliban"). */
export function actorName(graph: Graph, id: ActorId): string {
  const actor = graph.actors.get(id);
  if (!actor) return id;
  const name = actor.name.replace(/^The /, 'the ');
  const withArticle = `the ${name}`;
  return actor.aliases.some((alias) => alias.toLowerCase() === withArticle.toLowerCase())
    ? withArticle
    : name;
}

/** The short name of an actor, as on the map. */
export function actorLabel(graph: Graph, id: ActorId): string {
  const actor = graph.actors.get(id);
  return actor?.label ?? actor?.name ?? id;
}

/** The name of an actor, or of what is none. */
export function partyName(graph: Graph, party: Party): string {
  return typeof party === 'string' ? actorName(graph, party) : party.name;
}
