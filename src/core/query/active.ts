import type { Graph } from '../model/graph.ts';
import type { Facet } from './facet.ts';
import { facets } from './facets.ts';
import { lookFacet } from './facets/look.ts';
import {
  initialFilters,
  isSameSet,
  offOf,
  switchable,
  withOff,
  type Filters,
  type Lonely,
} from './filters.ts';
import type { Period } from './period.ts';
import { laterThan, stepReached, withStep } from './steps.ts';

/** How the choice of one facet differs from how the map opens (for how it is stated: from the step), in the shorter way to say it. */
export interface FacetChoice {
  readonly kind: 'facet';
  readonly facet: string;
  /** Everything that is on, if that is shorter than what is off; otherwise null. */
  readonly only: readonly string[] | null;
  /** Values that are on but were off at first; values that are off but were on. */
  readonly also: readonly string[];
  readonly without: readonly string[];
}

/** One part of the filters that differs from how the map opens. */
export type ActiveFilter =
  | FacetChoice
  | { readonly kind: 'period'; readonly period: Period }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'lonely'; readonly lonely: Lonely };

/** Every part of the filters that differs from how the map opens, in the order of the legend. */
export function activeFilters(graph: Graph, filters: Filters): readonly ActiveFilter[] {
  const { period, text, lonely } = filters;
  return [
    ...facets.flatMap((facet) => choiceOf(graph, filters, facet) ?? []),
    ...(period ? [{ kind: 'period', period } as const] : []),
    ...(text ? [{ kind: 'text', text } as const] : []),
    ...(lonely === initialFilters(graph).lonely ? [] : [{ kind: 'lonely', lonely } as const]),
  ];
}

/** How much of a view is filtered: parts of the filters that differ from how the map opens, and a focus. */
export function activeCount(
  graph: Graph,
  { filters, focus }: { readonly filters: Filters; readonly focus: object | null },
): number {
  return activeFilters(graph, filters).length + (focus === null ? 0 : 1);
}

/** The choice of one facet; null if it is as the map opens. */
export function choiceOf(graph: Graph, filters: Filters, facet: Facet): FacetChoice | null {
  const first = unfiltered(graph, filters, facet.id);
  const off = offOf(filters, facet.id);
  if (isSameSet(first, off)) return null;
  const values = switchable(facet, graph);
  const on = values.filter((value) => !off.has(value));
  const also = on.filter((value) => first.has(value));
  const without = values.filter((value) => off.has(value) && !first.has(value));
  const isShorter = on.length < also.length + without.length;
  return { kind: 'facet', facet: facet.id, only: isShorter ? on : null, also, without };
}

// The scale is no filter: what it keeps for a later step is not filtered out.
function unfiltered(graph: Graph, filters: Filters, facet: string): ReadonlySet<string> {
  return facet === lookFacet.id ? laterThan(stepReached(filters)) : offOf(initialFilters(graph), facet);
}

/** No filter at all, at the same step. */
export function withoutFilters(graph: Graph, filters: Filters): Filters {
  return withStep(initialFilters(graph), stepReached(filters));
}

/** The same filters with one part as the map opens. */
export function withoutActive(graph: Graph, filters: Filters, active: ActiveFilter): Filters {
  const first = initialFilters(graph);
  switch (active.kind) {
    case 'facet':
      return withOff(filters, active.facet, unfiltered(graph, filters, active.facet));
    case 'period':
      return { ...filters, period: first.period };
    case 'text':
      return { ...filters, text: first.text };
    case 'lonely':
      return { ...filters, lonely: first.lonely };
  }
  return active satisfies never;
}
