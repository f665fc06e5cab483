import type { Graph } from '../model/graph.ts';
import { pairId, type ActorId } from '../model/ids.ts';
import { LOOKS, type Look } from '../model/look.ts';
import { pairsOf } from '../model/pair.ts';
import { FIRST_LOOKS, lookFacet } from './facets/look.ts';
import { initialFilters, isSameSet, offOf, withOff, type Filters } from './filters.ts';
import { perGraph } from './per-graph.ts';
import { linkedBy, relationsUnder } from './visible.ts';

/** The scale above the map: 1 stated, 2 also aims, views, allegations and promises, 3 everything. */
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

/** The first step that shows every look that is on; a look of it may be off, by a filter. */
export function stepReached(filters: Filters): Step {
  const off = offOf(filters, lookFacet.id);
  const isOn = (look: Look) => !off.has(look);
  return STEP_NUMBERS.find((step) => LOOKS.every((look) => !isOn(look) || isShownAt(step, look))) ?? 3;
}

/** True if a look comes with a step after the one that the filters reach. */
export function isLater(filters: Filters, look: string): boolean {
  const step = stepReached(filters);
  return LOOKS.some((known) => known === look && !isShownAt(step, known));
}

/** The looks that a step keeps for a later one. */
export function laterThan(step: Step): ReadonlySet<string> {
  return offAt(step);
}

/** The same filters at another step. */
export function withStep(filters: Filters, step: Step): Filters {
  return withOff(filters, lookFacet.id, offAt(step));
}

/** The filters at another step; looks that the reader has filtered out stay out. */
export function toStep(filters: Filters, step: Step): Filters {
  const reached = stepReached(filters);
  const out = [...offOf(filters, lookFacet.id)].filter((look) => !offAt(reached).has(look));
  return withOff(filters, lookFacet.id, [...offAt(step), ...out]);
}

/** How many pairs each step adds to the one before, with no other filter: a number that belongs to the map and never changes. */
export const pairsByStep = perGraph((graph): Readonly<Record<Step, number>> => {
  const at = (step: Step) => {
    const relations = relationsUnder(graph, withStep(initialFilters(graph), step));
    return new Set(relations.map(({ from, to }) => pairId(from, to))).size;
  };
  return { 1: at(1), 2: at(2) - at(1), 3: at(3) - at(2) };
});

/** The actors that get their first line in a later step, the other filters as they are; those with most pairs first. */
export function actorsToCome(graph: Graph, filters: Filters): readonly ActorId[] {
  const now = linkedBy(relationsUnder(graph, filters));
  const lines = new Map<ActorId, number>();
  for (const { a, b } of pairsOf(relationsUnder(graph, withStep(filters, 3))))
    for (const id of [a, b]) if (!now.has(id)) lines.set(id, (lines.get(id) ?? 0) + 1);
  return [...lines].sort(([, one], [, other]) => other - one).map(([id]) => id);
}

const isShownAt = (step: Step, look: Look) => STEPS[step].includes(look);

function offAt(step: Step): ReadonlySet<string> {
  return new Set(LOOKS.filter((look) => !STEPS[step].includes(look)));
}
