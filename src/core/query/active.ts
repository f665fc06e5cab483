import type { Graph } from '../model/graph.ts';
import type { Facet } from './facet.ts';
import { facets } from './facets.ts';
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

/** How the choice of one facet differs from how the map opens, in the shorter way to say it. */
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
  const first = offOf(initialFilters(graph), facet.id);
  const off = offOf(filters, facet.id);
  if (isSameSet(first, off)) return null;
  const values = switchable(facet, graph);
  const on = values.filter((value) => !off.has(value));
  const also = on.filter((value) => first.has(value));
  const without = values.filter((value) => off.has(value) && !first.has(value));
  const isShorter = on.length < also.length + without.length;
  return { kind: 'facet', facet: facet.id, only: isShorter ? on : null, also, without };
}

/** The same filters with one part as the map opens. */
export function withoutActive(graph: Graph, filters: Filters, active: ActiveFilter): Filters {
  const first = initialFilters(graph);
  switch (active.kind) {
    case 'facet':
      return withOff(filters, active.facet, offOf(first, active.facet));
    case 'period':
      return { ...filters, period: first.period };
    case 'text':
      return { ...filters, text: first.text };
    case 'lonely':
      return { ...filters, lonely: first.lonely };
  }
  return active satisfies never;
}
