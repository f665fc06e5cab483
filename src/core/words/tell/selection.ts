import type { Graph } from '../../model/graph.ts';
import type { Pair } from '../../model/pair.ts';
import { resolve } from '../../model/selected.ts';
import type { FirstMessages } from '../messages.ts';
import { actorSentence } from './actor.ts';
import { claimSentence, type SourceNaming } from './claim.ts';
import { pairSentence } from './pair.ts';
import { relationSentence } from './relation.ts';

/** What any id refers to, as one sentence, a pair and an actor by the pairs shown; '' for an unknown id. */
export function sentenceOf(
  graph: Graph,
  id: string,
  shown: readonly Pair[],
  messages: FirstMessages,
  naming: SourceNaming = 'by-page',
): string {
  const it = resolve(graph, id);
  if (!it || it.kind === 'none') return '';
  if (it.claim) return claimSentence(graph, it.claim, messages, naming);
  if (it.kind === 'actor') return actorSentence(graph, it.actor.id, shown, messages);
  if (it.relation) return relationSentence(graph, it.relation, messages, naming);
  return pairSentence(graph, shown.find((pair) => pair.id === it.pair.id) ?? it.pair, messages, naming);
}
