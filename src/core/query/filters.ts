import type { Graph } from '../model/graph.ts';
import type { Facet } from './facet.ts';
import { facets } from './facets.ts';
import { perGraph } from './per-graph.ts';
import type { Period } from './period.ts';

/** Whether the picture has actors without a visible line: nothing of them, or their names in grey. */
export const LONELY = ['none', 'names'] as const;
export type Lonely = (typeof LONELY)[number];

/** What is switched off, by facet, what else must be true of a statement, and how actors without lines are shown. */
export interface Filters {
  /** By facet id; a facet that is missing has nothing off. */
  readonly off: Readonly<Record<string, ReadonlySet<string>>>;
  readonly lonely: Lonely;
  /** Only what held, or was said, within a stretch of time; null for all time. */
  readonly period: Period | null;
  /** Only statements in which a search finds these words; '' for all. */
  readonly text: string;
}

/** Every value of a facet that can be switched in this map, whether it occurs or is only off at first. */
export function switchable(facet: Facet, graph: Graph): readonly string[] {
  return [...new Set([...facet.values(graph), ...facet.initiallyOff(graph)])];
}

/** The filters that a map opens with. */
export const initialFilters = perGraph((graph): Filters => ({
  off: Object.fromEntries(facets.map((facet) => [facet.id, new Set(facet.initiallyOff(graph))])),
  lonely: 'none',
  period: null,
  text: '',
}));

/** The values of one facet that are off; never missing. */
export function offOf(filters: Filters, facet: string): ReadonlySet<string> {
  return Object.hasOwn(filters.off, facet) ? (filters.off[facet] ?? new Set()) : new Set();
}

/** The same filters with other values of one facet off. */
export function withOff(filters: Filters, facet: string, off: Iterable<string>): Filters {
  return { ...filters, off: { ...filters.off, [facet]: new Set(off) } };
}

/** Switches one value on or off. */
export function toggle(filters: Filters, facet: string, value: string): Filters {
  const off = new Set(offOf(filters, facet));
  if (!off.delete(value)) off.add(value);
  return withOff(filters, facet, off);
}

/** Only this value of a facet on, all its others off. */
export function only(graph: Graph, filters: Filters, facet: string, value: string): Filters {
  return withOff(
    filters,
    facet,
    everyValue(graph, facet).filter((other) => other !== value),
  );
}

/** Every value of a facet on. */
export function all(filters: Filters, facet: string): Filters {
  return withOff(filters, facet, []);
}

/** Every value of a facet off. */
export function none(graph: Graph, filters: Filters, facet: string): Filters {
  return withOff(filters, facet, everyValue(graph, facet));
}

/** True if two sets contain the same values. */
export function isSameSet(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((value) => other.has(value));
}

function everyValue(graph: Graph, id: string): readonly string[] {
  const facet = facets.find((row) => row.id === id);
  return facet ? switchable(facet, graph) : [];
}
