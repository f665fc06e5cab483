import { shortCitation } from '../evidence/citation.ts';
import type { Graph } from '../model/graph.ts';
import type { KindId, SourceId, TypeId } from '../model/ids.ts';
import { ELSEWHERE } from '../query/facets/section.ts';
import { UNSOURCED } from '../query/facets/source.ts';
import { UNDATED } from '../query/time-facet.ts';
import type { FirstMessages } from './messages.ts';
import { voiceWords } from './voice-words.ts';

/** The name of a facet: "How it is stated". */
export function facetWords(facet: string, messages: FirstMessages): string {
  const names: Readonly<Record<string, string>> = messages.ui.facets;
  return Object.hasOwn(names, facet) ? (names[facet] ?? facet) : facet;
}

type ValueWords = (graph: Graph, value: string, messages: FirstMessages) => string;

// What a map or its catalogue names; all other values stand in the messages.
const named: Readonly<Record<string, ValueWords>> = {
  sign: (_, value, { ui }) => wordIn(ui.signs, value),
  look: (_, value, { ui }) => wordIn(ui.lookNames, value),
  type: (graph, value) => graph.types.get(value as TypeId)?.label ?? value,
  kind: (graph, value) => graph.kinds.get(value as KindId)?.plural ?? value,
  voice: voiceWords,
  source: sourceWords,
  section: sectionWords,
  held: yearsWords,
  said: yearsWords,
};

/** The name of one value of a facet, as legend and sentences say it: "terrorist designation", "states", "opposes". */
export function valueWords(graph: Graph, facet: string, value: string, messages: FirstMessages): string {
  if (Object.hasOwn(named, facet)) return named[facet]?.(graph, value, messages) ?? value;
  const fixed: Readonly<Record<string, Readonly<Record<string, string>>>> = messages.filtering.values;
  return Object.hasOwn(fixed, facet) ? wordIn(fixed[facet] ?? {}, value) : value;
}

const wordIn = (words: Readonly<Record<string, string>>, value: string) =>
  Object.hasOwn(words, value) ? (words[value] ?? value) : value;

function sourceWords(graph: Graph, value: string, { filtering, cited }: FirstMessages): string {
  if (value === UNSOURCED) return filtering.unsourced;
  const source = graph.sources.get(value as SourceId);
  return source ? shortCitation(source.citation, cited) : value;
}

function sectionWords(graph: Graph, value: string, messages: FirstMessages): string {
  const [id = '', index = ELSEWHERE] = value.split('#');
  const title = graph.sources.get(id as SourceId)?.sections[Number(index)]?.title;
  if (graph.sources.size === 1 && title !== undefined) return title;
  const source = sourceWords(graph, id, messages);
  if (value === UNSOURCED) return source;
  return messages.filtering.inSource(source, title ?? null);
}

function yearsWords(_: Graph, value: string, { filtering }: FirstMessages): string {
  if (value === UNDATED) return filtering.undated;
  const [first = '', last = first] = value.split('..');
  return filtering.years(Number(first), Number(last));
}
