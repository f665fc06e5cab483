import type { Graph } from '../model/graph.ts';
import type { ActiveFilter, FacetChoice } from '../query/active.ts';
import { officialsOn } from '../query/believing.ts';
import { lookFacet } from '../query/facets/look.ts';
import { voiceFacet } from '../query/facets/voice.ts';
import type { Filters } from '../query/filters.ts';
import type { Period } from '../query/period.ts';
import { stepOf } from '../query/steps.ts';
import { beliefWords } from './belief-words.ts';
import { facetWords, valueWords } from './facet-words.ts';
import type { FirstMessages } from './messages.ts';
import { dateWords } from './when-words.ts';

/** One part of the filters that differs from how the map opens, in words: "Fact, plan or option: only fact". */
export function activeWords(
  graph: Graph,
  filters: Filters,
  active: ActiveFilter,
  messages: FirstMessages,
): string {
  const { filtering, shell, ui } = messages;
  switch (active.kind) {
    case 'facet': {
      const officialsOf = active.facet === voiceFacet.id ? officialsOn(graph, filters) : null;
      if (officialsOf !== null)
        return filtering.chosen(
          facetWords(active.facet, messages),
          beliefWords(graph, { officialsOf }, messages),
        );
      const step = active.facet === lookFacet.id ? stepOf(filters) : null;
      return step === null
        ? choiceWords(graph, active, messages)
        : filtering.chosen(facetWords(active.facet, messages), ui.steps[step]);
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
