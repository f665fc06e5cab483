import { shortAuthors, shortCitation } from '../../evidence/citation.ts';
import type { Graph } from '../../model/graph.ts';
import type { ActorId, KindId, SourceId, TypeId } from '../../model/ids.ts';
import { AUTHOR, nameOfVoice, UNNAMED, type Voice } from '../../model/voice.ts';
import type { Belief } from '../../query/believing.ts';
import { ELSEWHERE } from '../../query/facets/section.ts';
import { UNSOURCED } from '../../query/facets/source.ts';
import { UNDATED } from '../../query/time-facet.ts';
import type { FirstMessages } from '../messages.ts';
import { actorLabel, actorName } from './actor.ts';

/** Who says so, by name: an actor's label, "Massicot, in her own words" as "Massicot (author)", or that the text names no one. */
export function voiceWords(graph: Graph, voice: Voice, messages: FirstMessages): string {
  if (voice === AUTHOR) return messages.voices.author(authorOf(graph, messages));
  if (voice === UNNAMED) return messages.voices.unnamed;
  return graph.actors.has(voice as ActorId)
    ? actorLabel(graph, voice as ActorId)
    : (nameOfVoice(graph, voice) ?? voice);
}

/** The word on a line that is coloured by who says so; '' for the author's own words, which are the default, so that the others stand out. */
export function voiceLineWords(graph: Graph, voices: readonly Voice[], messages: FirstMessages): string {
  const [first, ...more] = voices;
  if (first === undefined || (first === AUTHOR && more.length === 0)) return '';
  const name =
    first === AUTHOR
      ? (authorOf(graph, messages) ?? messages.voices.authors)
      : voiceWords(graph, first, messages);
  return more.length > 0 ? messages.andMore(name, more.length) : name;
}

// With several sources, no one is "the author".
function authorOf(graph: Graph, { cited }: FirstMessages): string | null {
  const [source, ...more] = graph.sources.values();
  return source && more.length === 0 ? shortAuthors(source.citation, cited) : null;
}

/** The name of a facet: "How it is stated". */
export function facetWords(facet: string, messages: FirstMessages): string {
  const names: Readonly<Record<string, string>> = messages.ui.facets;
  return Object.hasOwn(names, facet) ? (names[facet] ?? facet) : facet;
}

type ValueWords = (graph: Graph, value: string, messages: FirstMessages) => string;

// Values named by a map or its catalogue; all others are in the messages.
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

/** A choice of whom to believe: "everyone", "only what Russia’s officials say". */
export function beliefWords(graph: Graph, belief: Belief, { voices }: FirstMessages): string {
  return typeof belief === 'string'
    ? voices.presetNames[belief]
    : voices.onlyOfficials(actorName(graph, belief.officialsOf));
}
