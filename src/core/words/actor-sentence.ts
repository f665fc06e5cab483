import type { Graph } from '../model/graph.ts';
import { HEADINGS, headingOfPair, type Heading } from '../model/heading.ts';
import type { ActorId } from '../model/ids.ts';
import type { Pair } from '../model/pair.ts';
import { actorName } from './actor-words.ts';
import type { FirstMessages } from './messages.ts';
import type { ActorCounts } from './sentence-parts.ts';
import { asOfWords } from './when-words.ts';

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
