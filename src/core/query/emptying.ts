import type { Graph } from '../model/graph.ts';
import { facets } from './facets.ts';
import { all, offOf, type Filters } from './filters.ts';
import { relationsUnder } from './visible.ts';

/** One part of the filters that can be removed: a facet by its id, the stretch of time or the words. */
export type Lift =
  | { readonly kind: 'facet'; readonly facet: string }
  | { readonly kind: 'period' }
  | { readonly kind: 'text' };

/** What leaves nothing to show, as the ways out: each of them, removed completely, brings something back, and nothing less would. */
export function emptying(graph: Graph, filters: Filters): readonly (readonly Lift[])[] {
  const isEnough = (lifts: readonly Lift[]) => relationsUnder(graph, lifted(filters, lifts)).length > 0;
  if (isEnough([])) return [];
  const parts = partsOf(filters);
  const alone = parts.filter((part) => isEnough([part]));
  if (alone.length > 0) return alone.map((part) => [part]);
  // If one is not enough, whatever the others do without it is left as it is.
  const needed = parts.reduce<readonly Lift[]>((kept, part) => {
    const others = kept.filter((one) => one !== part);
    return isEnough(others) ? others : kept;
  }, parts);
  return isEnough(needed) ? [needed] : [];
}

/** The same filters without some of their parts. */
export function lifted(filters: Filters, lifts: readonly Lift[]): Filters {
  return lifts.reduce((left, lift) => {
    if (lift.kind === 'period') return { ...left, period: null };
    return lift.kind === 'text' ? { ...left, text: '' } : all(left, lift.facet);
  }, filters);
}

function partsOf(filters: Filters): readonly Lift[] {
  return [
    ...facets
      .filter(({ id }) => offOf(filters, id).size > 0)
      .map(({ id }): Lift => ({ kind: 'facet', facet: id })),
    ...(filters.period ? [{ kind: 'period' } as const] : []),
    ...(filters.text ? [{ kind: 'text' } as const] : []),
  ];
}
