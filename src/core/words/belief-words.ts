import type { Graph } from '../model/graph.ts';
import type { Belief } from '../query/believing.ts';
import { actorName } from './actor-words.ts';
import type { FirstMessages } from './messages.ts';

/** A choice of whom to believe: "everybody", "only what Russia’s officials say". */
export function beliefWords(graph: Graph, belief: Belief, { voices }: FirstMessages): string {
  return typeof belief === 'string'
    ? voices.presetNames[belief]
    : voices.onlyOfficials(actorName(graph, belief.officialsOf));
}
