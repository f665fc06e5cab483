import type { Party } from '../../model/claim.schema.ts';
import type { Graph } from '../../model/graph.ts';
import { type Heading, headingOfPair, HEADINGS } from '../../model/heading.ts';
import type { ActorId } from '../../model/ids.ts';
import type { Pair } from '../../model/pair.ts';
import { RIGHT_TO_LEFT } from '../../model/right-to-left.ts';
import type { FirstMessages } from '../messages.ts';
import { asOfWords } from './dates.ts';
import type { ActorCounts, PartyParts } from './statement-parts.ts';

/** A name for the middle of a sentence: a right-to-left name is put in isolates (Unicode UAX 9), so that the number or the comma after it keeps its place. */
export function isolated(name: string): string {
  return RIGHT_TO_LEFT.test(name) ? `\u2068${name}\u2069` : name;
}

/** The name of an actor within a sentence, with its article if the map gives one, or includes it in an alias: "the Taliban". */
export function actorName(graph: Graph, id: ActorId): string {
  const actor = graph.actors.get(id);
  if (!actor) return id;
  // "con the Taliban" is neither language.
  if (!speaksAsMap(graph)) return isolated(actor.name);
  if (actor.article) return `${actor.article} ${isolated(actor.name)}`;
  const name = actor.name.replace(/^The /, 'the ');
  const withArticle = `the ${name}`;
  const isAlias = actor.aliases.some((alias) => alias.toLowerCase() === withArticle.toLowerCase());
  return isolated(isAlias ? withArticle : name);
}

/** True if the interface and the map are in the same language, so that the map's own words can be part of a sentence. */
export function speaksAsMap({ language, map }: Pick<Graph, 'language' | 'map'>): boolean {
  return language === map.language.split('-')[0];
}

/** The short name of an actor, as on the map. */
export function actorLabel(graph: Graph, id: ActorId): string {
  const actor = graph.actors.get(id);
  return actor?.label ?? actor?.name ?? id;
}

/** The short name of an actor within other words: with its article, and with a lower-case first letter if its name has one. */
export function labelWithin(graph: Graph, id: ActorId): string {
  const actor = graph.actors.get(id);
  if (!actor || !speaksAsMap(graph)) return actorLabel(graph, id);
  const label = actor.label ?? actor.name;
  const first = label.split(' ')[0]?.toLowerCase() ?? '';
  const isSmall = actor.name.split(' ').includes(first);
  const words = isSmall ? label.charAt(0).toLowerCase() + label.slice(1) : label;
  return actor.article ? `${actor.article} ${words}` : words;
}

/** The name of an actor, or of something that is not an actor. */
export function partyName(graph: Graph, party: Party): string {
  return typeof party === 'string' ? actorName(graph, party) : isolated(party.name);
}

/** Whether an actor's name takes "are", if the map says so; null leaves it to the language's own rule. */
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

/** Counts the lines of an actor among some pairs, such as the visible ones. */
export function actorCounts(id: ActorId, pairs: readonly Pair[]): ActorCounts {
  return lineCounts(pairs.filter(({ a, b }) => a === id || b === id));
}

/** Counts the lines of some pairs by what they say. */
export function lineCounts(pairs: readonly Pair[]): ActorCounts {
  const headings = pairs.map(headingOfPair);
  const under = (heading: Heading | 'both') => headings.filter((one) => one === heading).length;
  return {
    all: pairs.length,
    both: under('both'),
    under: HEADINGS.map((heading) => ({ heading, count: under(heading) })),
    likely: pairs.filter(({ standing }) => standing === 'likely').length,
  };
}

/** An actor among the lines shown: "Russia, as of September 2021: supports or cooperates 5, opposes 3, both at once 2." */
export function actorSentence(
  graph: Graph,
  id: ActorId,
  pairs: readonly Pair[],
  messages: FirstMessages,
): string {
  const counts = actorCounts(id, pairs);
  return messages.actor(actorName(graph, id), asOfWords(graph.map.asOf, messages), counts);
}
