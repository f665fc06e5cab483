import type { Graph } from '../../model/graph.ts';
import type { Pair } from '../../model/pair.ts';
import type { FirstMessages } from '../messages.ts';
import { pairSentence } from './pair.ts';
import { relationSentence } from './relation.ts';

/** Two actors as one sentence, for a place that lists what is less firm below: every kind of relation that is stated, and no other. */
export function pairAnswer(graph: Graph, pair: Pair, messages: FirstMessages): string {
  return pairSentence(graph, pair, messages, 'by-page', relationSentence, false);
}
