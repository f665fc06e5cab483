import type { Claim } from '../../model/claim.schema.ts';
import type { Graph } from '../../model/graph.ts';
import { nameOf } from '../searched-texts.ts';

/** Between whom a statement is and of what kind, but not how it is stated. */
export function titleOf(graph: Graph, { from, to, type }: Pick<Claim, 'from' | 'to' | 'type'>): string {
  return `${nameOf(graph, from)} · ${graph.types.get(type)?.label ?? type} · ${nameOf(graph, to)}`;
}
