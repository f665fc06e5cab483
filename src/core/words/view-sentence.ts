import type { Graph } from '../model/graph.ts';
import type { ActorId } from '../model/ids.ts';
import { LOOKS, type Look } from '../model/look.ts';
import { choiceOf, type FacetChoice } from '../query/active.ts';
import { officialsOn } from '../query/believing.ts';
import { facets } from '../query/facets.ts';
import { lookFacet } from '../query/facets/look.ts';
import { voiceFacet } from '../query/facets/voice.ts';
import { initialFilters, offOf, type Filters } from '../query/filters.ts';
import { stepOf, withStep } from '../query/steps.ts';
import { linkedBy, relationsUnder, visible, type Visible } from '../query/visible.ts';
import { choiceWords, periodWords } from './active-words.ts';
import { actorName } from './actor-words.ts';
import { valueWords } from './facet-words.ts';
import type { FirstMessages } from './messages.ts';
import { voiceWords } from './voice-words.ts';
import { asOfWords } from './when-words.ts';

/** What is shown and what is hidden, in words: the sentence above the map. */
export function viewSentence(
  graph: Graph,
  filters: Filters,
  shown: Visible = visible(graph, filters),
  messages: FirstMessages,
): string {
  const inAllSteps = linkedBy(relationsUnder(graph, withStep(filters, 3))).size;
  // A focus hides actors too, and a chain brings some back: neither is a matter of steps.
  const isAsked = shown.round !== undefined || shown.chain !== undefined;
  const inThisStep = isAsked ? linkedBy(relationsUnder(graph, filters)) : shown.linked;
  const looks = LOOKS.filter((look) => lookFacet.values(graph).includes(look));
  const isOff = (look: Look) => offOf(filters, lookFacet.id).has(look);
  const [on, off] = [looks.filter((look) => !isOff(look)), looks.filter(isOff)];
  return messages.view({
    asOf: asOfWords(graph.map.asOf, messages),
    step: stepOf(filters),
    pairs: shown.pairs.length,
    allPairs: graph.pairs.size,
    moreActors: inAllSteps - inThisStep.size,
    offLooks: off,
    onlyLooks: on.length < off.length ? on : [],
    switchedOff: chosenOff(graph, filters, messages),
    ...voicesOn(graph, filters, messages),
    narrowed: [...narrowedBy(graph, filters, messages), ...askedWords(graph, shown, messages)],
    hidesOrganisation: [...offOf(initialFilters(graph), 'type')].some((type) =>
      offOf(filters, 'type').has(type),
    ),
  });
}

// Whose words count, where any are left out: by the body that they speak for, else by the shorter of the two lists.
function voicesOn(graph: Graph, filters: Filters, messages: FirstMessages) {
  const body = officialsOn(graph, filters);
  if (body !== null)
    return { onlyVoices: [messages.voices.officials(actorName(graph, body))], withoutVoices: [] };
  const off = offOf(filters, voiceFacet.id);
  const named = (voices: readonly string[]) => voices.map((voice) => voiceWords(graph, voice, messages));
  const on = voiceFacet.values(graph).filter((voice) => !off.has(voice));
  const isShort = on.length <= off.size;
  return {
    onlyVoices: off.size > 0 && isShort ? named(on) : [],
    withoutVoices: isShort ? [] : named([...off]),
  };
}

// Looks and voices are told in words of their own.
function choicesOf(graph: Graph, filters: Filters): readonly FacetChoice[] {
  return facets
    .filter((facet) => facet !== lookFacet && facet !== voiceFacet)
    .flatMap((facet) => choiceOf(graph, filters, facet) ?? []);
}

// What stands in the legend at once is told by what is off, as long as that is not most of it.
const isToldByOff = ({ facet, only }: FacetChoice) =>
  only === null && facets.some(({ id, place }) => id === facet && place === 'legend');

// What is off from the start is told in words of its own, so that the list names only what the reader did.
function chosenOff(graph: Graph, filters: Filters, messages: FirstMessages): readonly string[] {
  return choicesOf(graph, filters)
    .filter(isToldByOff)
    .flatMap(({ facet, without }) => without.map((value) => valueWords(graph, facet, value, messages)));
}

function narrowedBy(graph: Graph, filters: Filters, messages: FirstMessages): readonly string[] {
  const { period, text } = filters;
  return [
    ...choicesOf(graph, filters)
      .filter((choice) => !isToldByOff(choice))
      .map((choice) => choiceWords(graph, choice, messages)),
    ...(period ? [periodWords(period, messages)] : []),
    ...(text ? [messages.filtering.text(text)] : []),
  ];
}

function askedWords(
  graph: Graph,
  { round, chain }: Visible,
  { filtering }: FirstMessages,
): readonly string[] {
  const named = (ids: readonly ActorId[]) => ids.map((id) => actorName(graph, id));
  return [
    ...(round ? [filtering.round({ ...round, names: named(round.actors) })] : []),
    ...(chain ? [filtering.chain(named(chain))] : []),
  ];
}
