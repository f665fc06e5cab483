import type { Graph } from '../model/graph.ts';
import { pairId } from '../model/ids.ts';
import { LOOKS, type Look } from '../model/look.ts';
import { FIRST_LOOKS, lookFacet } from './facets/look.ts';
import { isSameSet, offOf, withOff, type Filters } from './filters.ts';
import { relationsUnder } from './visible.ts';

/** The switch above the map: 1 stated, 2 also aims, views, allegations and promises, 3 everything. */
export type Step = 1 | 2 | 3;

/** The looks that each step shows; each step includes the one before. */
export const STEPS: Readonly<Record<Step, readonly Look[]>> = {
  1: FIRST_LOOKS,
  2: [...FIRST_LOOKS, 'aim', 'alleged', 'promised'],
  3: LOOKS,
};

/** The steps in their order. */
export const STEP_NUMBERS: readonly Step[] = [1, 2, 3];

/** The step that the filters match; null for a custom choice of looks. */
export function stepOf(filters: Filters): Step | null {
  const off = offOf(filters, lookFacet.id);
  return STEP_NUMBERS.find((step) => isSameSet(off, offAt(step))) ?? null;
}

/** The same filters at another step. */
export function withStep(filters: Filters, step: Step): Filters {
  return withOff(filters, lookFacet.id, offAt(step));
}

/** How many pairs a step would show, the other filters as they are. */
export function pairsAtStep(graph: Graph, filters: Filters, step: Step): number {
  const relations = relationsUnder(graph, withStep(filters, step));
  return new Set(relations.map(({ from, to }) => pairId(from, to))).size;
}

function offAt(step: Step): ReadonlySet<string> {
  return new Set(LOOKS.filter((look) => !STEPS[step].includes(look)));
}
