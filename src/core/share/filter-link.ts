import type { Graph } from '../model/graph.ts';
import type { Facet } from '../query/facet.ts';
import { facets } from '../query/facets.ts';
import { lookFacet } from '../query/facets/look.ts';
import {
  initialFilters,
  isSameSet,
  LONELY,
  offOf,
  switchable,
  withOff,
  type Filters,
} from '../query/filters.ts';
import { STEP_NUMBERS, stepOf, withStep } from '../query/steps.ts';
import type { LinkPart, Parts } from './link-parts.ts';
import { decodePeriod, encodePeriod } from './period-link.ts';
import { MAX_TEXT, type Decoded, type ViewPart } from './view-part.ts';

/** How the filters differ from those that the map opens with: `step=2&off.type=support&lonely=names&time=held:2015..2021&words=drones`. */
export const filtersPart: ViewPart<Filters> = {
  keys: ['step', 'on.', 'off.', 'only.', 'lonely', 'time', 'words'],
  first: ({ graph }) => initialFilters(graph),
  encode: (filters, { graph }) => encodeFilters(filters, graph),
  decode: (parts, { graph }) => decodeFilters(parts, graph),
};

function encodeFilters(filters: Filters, graph: Graph): readonly LinkPart[] {
  const first = initialFilters(graph);
  const step = stepOf(filters);
  const parts: LinkPart[] = [];
  if (step !== null && step !== stepOf(first)) parts.push(['step', String(step)]);
  for (const facet of facets) {
    // A step says all about the looks, and reads better than the list of them.
    if (facet === lookFacet && step !== null) continue;
    const [before, off] = [offOf(first, facet.id), offOf(filters, facet.id)];
    if (!isSameSet(before, off)) parts.push(...encodeFacet(facet, before, off, graph));
  }
  if (filters.lonely !== first.lonely) parts.push(['lonely', filters.lonely]);
  parts.push(...encodePeriod(filters.period));
  if (filters.text) parts.push(['words', filters.text.slice(0, MAX_TEXT)]);
  return parts;
}

function encodeFacet(facet: Facet, first: ReadonlySet<string>, off: ReadonlySet<string>, graph: Graph) {
  const values = switchable(facet, graph);
  const on = values.filter((value) => first.has(value) && !off.has(value));
  const gone = values.filter((value) => !first.has(value) && off.has(value));
  const left = values.filter((value) => !off.has(value));
  // Of a long list the shorter half is written, so that the link can be pasted.
  if (left.length < on.length + gone.length) return [[`only.${facet.id}`, left.join(',')] as const];
  const parts: LinkPart[] = [];
  if (on.length > 0) parts.push([`on.${facet.id}`, on.join(',')]);
  if (gone.length > 0) parts.push([`off.${facet.id}`, gone.join(',')]);
  return parts;
}

function decodeFilters(parts: Parts, graph: Graph): Decoded<Filters> {
  const step = STEP_NUMBERS.find((number) => String(number) === parts.get('step'));
  const first = initialFilters(graph);
  let filters = step ? withStep(first, step) : first;
  const missing: string[] = [];
  for (const facet of facets) {
    // What values a facet has is only worked out where the link names some: it takes a while on a large map.
    if (!['on', 'off', 'only'].some((key) => parts.has(`${key}.${facet.id}`))) continue;
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
  const time = decodePeriod(parts);
  return {
    value: {
      ...filters,
      lonely: LONELY.find((choice) => choice === parts.get('lonely')) ?? first.lonely,
      period: time.value,
      text: (parts.get('words') ?? '').slice(0, MAX_TEXT),
    },
    missing: [...time.missing, ...missing],
  };
}
