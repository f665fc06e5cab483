import type { Graph } from '../model/graph.ts';
import type { ActorId } from '../model/ids.ts';
import type { Party } from '../model/claim.schema.ts';
import type { PartyParts } from './claim-parts.ts';
import { isolated } from './isolated.ts';

/** The name of an actor within a sentence, with its article where the map gives one, or lists it so among the aliases: "the Taliban". */
export function actorName(graph: Graph, id: ActorId): string {
  const actor = graph.actors.get(id);
  if (!actor) return id;
  // "con the Taliban" is no language.
  if (!speaksAsMap(graph)) return isolated(actor.name);
  if (actor.article) return `${actor.article} ${isolated(actor.name)}`;
  const name = actor.name.replace(/^The /, 'the ');
  const withArticle = `the ${name}`;
  const isAlias = actor.aliases.some((alias) => alias.toLowerCase() === withArticle.toLowerCase());
  return isolated(isAlias ? withArticle : name);
}

/** True where the interface speaks the language of the map, so that the map's own words can be woven into a sentence. */
export function speaksAsMap({ language, map }: Pick<Graph, 'language' | 'map'>): boolean {
  return language === map.language.split('-')[0];
}

/** The short name of an actor, as on the map. */
export function actorLabel(graph: Graph, id: ActorId): string {
  const actor = graph.actors.get(id);
  return actor?.label ?? actor?.name ?? id;
}

/** The short name of an actor within other words: with its article, and small where its name has the first word small. */
export function labelWithin(graph: Graph, id: ActorId): string {
  const actor = graph.actors.get(id);
  if (!actor || !speaksAsMap(graph)) return actorLabel(graph, id);
  const label = actor.label ?? actor.name;
  const first = label.split(' ')[0]?.toLowerCase() ?? '';
  const isSmall = actor.name.split(' ').includes(first);
  const words = isSmall ? label.charAt(0).toLowerCase() + label.slice(1) : label;
  return actor.article ? `${actor.article} ${words}` : words;
}

/** The name of an actor, or of what is none. */
export function partyName(graph: Graph, party: Party): string {
  return typeof party === 'string' ? actorName(graph, party) : isolated(party.name);
}

/** Whether an actor's name takes "are", where the map says so; null leaves it to the language's own rule. */
export function isPluralActor(graph: Graph, id: ActorId): boolean | null {
  return graph.actors.get(id)?.plural ?? null;
}

/** One end of a statement, as a sentence names it. */
export function partyParts(graph: Graph, party: Party): PartyParts {
  const actor = typeof party === 'string' ? graph.actors.get(party) : undefined;
  return {
    name: partyName(graph, party),
    isPlural: actor?.plural ?? null,
    isPerson: actor?.kind === PERSON,
    isActor: actor !== undefined,
  };
}

const PERSON = 'person';
