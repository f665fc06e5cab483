import type { Focus } from '../../analysis/focus.ts';
import type { Graph } from '../../model/graph.ts';
import type { ActorId } from '../../model/ids.ts';
import { type Look, LOOKS } from '../../model/look.ts';
import type { MapFile } from '../../model/map.schema.ts';
import { type ActiveFilter, choiceOf, type FacetChoice } from '../../query/active.ts';
import { officialsOn } from '../../query/believing.ts';
import { emptying, type Lift, lifted } from '../../query/emptying.ts';
import { facets } from '../../query/facets.ts';
import { lookFacet } from '../../query/facets/look.ts';
import { voiceFacet } from '../../query/facets/voice.ts';
import { type Filters, initialFilters, offOf } from '../../query/filters.ts';
import type { Period } from '../../query/period.ts';
import { stepOf } from '../../query/steps.ts';
import { visible, type Visible } from '../../query/visible.ts';
import type { FirstMessages } from '../messages.ts';
import { actorLabel, actorName } from './actor.ts';
import { asOfWords, dateWords } from './dates.ts';
import { beliefWords, facetWords, valueWords, voiceWords } from './facets.ts';

/** One part of the filters that differs from how the map opens, in words: "Fact, plan or option: only fact". */
export function activeWords(
  graph: Graph,
  filters: Filters,
  active: ActiveFilter,
  messages: FirstMessages,
): string {
  const { filtering, shell } = messages;
  switch (active.kind) {
    case 'facet': {
      const officialsOf = active.facet === voiceFacet.id ? officialsOn(graph, filters) : null;
      if (officialsOf !== null)
        return filtering.chosen(
          facetWords(active.facet, messages),
          beliefWords(graph, { officialsOf }, messages),
        );
      return choiceWords(graph, active, messages);
    }
    case 'period':
      return filtering.alone(periodWords(active.period, messages));
    case 'text':
      return filtering.alone(filtering.text(active.text));
    case 'lonely':
      return filtering.chosen(shell.legend.lonely, filtering.lonely[active.lonely]);
  }
  return active satisfies never;
}

/** How the choice of one facet differs from how the map opens: "Family of relation: without conflict". */
export function choiceWords(
  graph: Graph,
  { facet, only, also, without }: FacetChoice,
  messages: FirstMessages,
): string {
  const words = (values: readonly string[]) =>
    values.map((value) => valueWords(graph, facet, value, messages));
  const choice = messages.filtering.choice({
    only: only && words(only),
    also: words(also),
    without: words(without),
  });
  return messages.filtering.chosen(facetWords(facet, messages), choice);
}

/** A stretch of time: "only what held from 2015 to August 2021". */
export function periodWords({ axis, from, to, undated, open }: Period, messages: FirstMessages): string {
  return messages.filtering.period({
    axis,
    from: dateWords(from, messages),
    to: dateWords(to, messages),
    dropsUndated: undated === 'drop',
    endsOpen: open === 'ends',
  });
}

/** What is shown and what is hidden, in words: the sentence below the map. */
export function viewSentence(
  graph: Graph,
  filters: Filters,
  shown: Visible = visible(graph, filters),
  messages: FirstMessages,
): string {
  const looks = LOOKS.filter((look) => lookFacet.values(graph).includes(look));
  const isOff = (look: Look) => offOf(filters, lookFacet.id).has(look);
  const [on, off] = [looks.filter((look) => !isOff(look)), looks.filter(isOff)];
  return messages.view({
    asOf: asOfWords(graph.map.asOf, messages),
    step: stepOf(filters),
    pairs: shown.pairs.length,
    allPairs: graph.pairs.size,
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

// Whose words count, if any are left out: by the body that they speak for, otherwise by the shorter of the two lists.
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

// Looks and voices are described in words of their own.
function choicesOf(graph: Graph, filters: Filters): readonly FacetChoice[] {
  return facets
    .filter((facet) => facet !== lookFacet && facet !== voiceFacet)
    .flatMap((facet) => choiceOf(graph, filters, facet) ?? []);
}

// What is in the legend from the start is described by what is off, as long as that is not most of it.
const isToldByOff = ({ facet, only }: FacetChoice) =>
  only === null && facets.some(({ id, place }) => id === facet && place === 'legend');

// What is off from the start is described separately, so that the list names only the reader's changes.
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

/** The title of a page that shows a map as it opens: "Russia and the Taliban, 2021 · as of September 2021 · Entente". */
export function pageTitle({ title, notice, asOf }: MapFile, messages: FirstMessages): string {
  const date = messages.shell.titleDate(asOfWords(asOf, messages));
  return [title, ...(notice === undefined ? [] : [notice]), date].join(' · ');
}

/** A way out of a view that shows nothing: what to remove, by name, and the part of the view that it changes. */
export interface NamedLift {
  /** One, or several if none alone is enough. */
  readonly names: readonly string[];
  readonly part: { readonly filters: Filters } | { readonly focus: null };
}

/** The ways out of a view that shows nothing; if the filters leave something, it is the focus that hides it. */
export function liftsOf(
  graph: Graph,
  { filters, focus }: { readonly filters: Filters; readonly focus: Focus | null },
  messages: FirstMessages,
): readonly NamedLift[] {
  const ways = emptying(graph, filters).map((lifts) => ({
    names: lifts.map((lift) => nameOf(lift, filters, messages)),
    part: { filters: lifted(filters, lifts) },
  }));
  if (ways.length > 0 || focus === null) return ways;
  return [{ names: [focusWords(graph, focus, messages)], part: { focus: null } }];
}

/** "Focus on Russia". */
export function focusWords(graph: Graph, { actors }: Focus, messages: FirstMessages): string {
  const { filtering } = messages;
  return filtering.alone(filtering.focus(actors.map((id) => actorLabel(graph, id))));
}

function nameOf(lift: Lift, { period, text }: Filters, messages: FirstMessages): string {
  const { filtering } = messages;
  if (lift.kind === 'facet') return facetWords(lift.facet, messages);
  const words = lift.kind === 'period' && period ? periodWords(period, messages) : filtering.text(text);
  return filtering.alone(words);
}
