import type { Graph } from '../model/graph.ts';
import type { KindId, TypeId } from '../model/ids.ts';
import { en, type Messages } from './messages.ts';
import { voiceWords } from './voice-words.ts';

/** The name of a facet: "How it is stated". */
export function facetWords(facet: string, messages: Messages = en): string {
  const names: Readonly<Record<string, string>> = messages.ui.facets;
  return Object.hasOwn(names, facet) ? (names[facet] ?? facet) : facet;
}

/** The name of one value of a facet, as legend and sentences say it: "terrorist designation", "states", "opposes". */
export function valueWords(graph: Graph, facet: string, value: string, messages: Messages = en): string {
  const fixed: Readonly<Record<string, string>> = { ...messages.ui.signs, ...messages.ui.lookNames };
  if (facet === 'type') return graph.types.get(value as TypeId)?.label ?? value;
  if (facet === 'kind') return graph.kinds.get(value as KindId)?.plural ?? value;
  if (facet === 'voice') return voiceWords(graph, value, messages);
  return Object.hasOwn(fixed, value) ? (fixed[value] ?? value) : value;
}
