import type { Graph } from '../model/graph.ts';
import type { Facet } from '../query/facet.ts';
import { facets } from '../query/facets.ts';
import { lookFacet } from '../query/facets/look.ts';
import { initialFilters, offOf, switchable, withOff, type Filters } from '../query/filters.ts';
import { STEP_NUMBERS, stepOf, withStep } from '../query/steps.ts';
import type { Parts } from './link-parts.ts';

/** The parts of a link that say how the filters differ from those that the map opens with. */
export function encodeFilters(filters: Filters, graph: Graph): readonly (readonly [string, string])[] {
  const first = initialFilters(graph);
  const step = stepOf(filters);
  const parts: (readonly [string, string])[] = [];
  if (step !== null && step !== stepOf(first)) parts.push(['step', String(step)]);
  for (const facet of facets) {
    // A step says all about the looks, and reads better than the list of them.
    if (facet === lookFacet && step !== null) continue;
    parts.push(...encodeFacet(facet, offOf(first, facet.id), offOf(filters, facet.id), graph));
  }
  if (filters.lonely !== first.lonely) parts.push(['lonely', filters.lonely]);
  return parts;
}

function encodeFacet(facet: Facet, first: ReadonlySet<string>, off: ReadonlySet<string>, graph: Graph) {
  const values = switchable(facet, graph);
  const on = values.filter((value) => first.has(value) && !off.has(value));
  const gone = values.filter((value) => !first.has(value) && off.has(value));
  const left = values.filter((value) => !off.has(value));
  // Of a long list the shorter half is written, so that the link can be pasted.
  if (left.length < on.length + gone.length) return [[`only.${facet.id}`, left.join(',')] as const];
  const parts: (readonly [string, string])[] = [];
  if (on.length > 0) parts.push([`on.${facet.id}`, on.join(',')]);
  if (gone.length > 0) parts.push([`off.${facet.id}`, gone.join(',')]);
  return parts;
}

/** The filters in a link, and the values that this map does not have. */
export function decodeFilters(
  parts: Parts,
  graph: Graph,
): { readonly filters: Filters; readonly missing: readonly string[] } {
  const step = STEP_NUMBERS.find((number) => String(number) === parts.get('step'));
  const first = initialFilters(graph);
  let filters = step ? withStep(first, step) : first;
  const missing: string[] = [];
  for (const facet of facets) {
    const known = new Set(switchable(facet, graph));
    const named = (key: string) => (parts.get(`${key}.${facet.id}`) ?? '').split(',').filter(Boolean);
    const [on, off, only] = [named('on'), named('off'), named('only')];
    const unknown = [...on, ...off, ...only].filter((value) => !known.has(value));
    missing.push(...unknown);
    // A list of values all unknown to this map would leave nothing to show.
    const isOnly =
      parts.has(`only.${facet.id}`) && (only.length === 0 || only.some((value) => known.has(value)));
    const before = isOnly ? [...known].filter((value) => !only.includes(value)) : offOf(filters, facet.id);
    const kept = [...before].filter((value) => !on.includes(value));
    filters = withOff(filters, facet.id, [...kept, ...off.filter((value) => known.has(value))]);
  }
  return { filters, missing: [...new Set(missing)].slice(0, 20).map((value) => value.slice(0, 200)) };
}
