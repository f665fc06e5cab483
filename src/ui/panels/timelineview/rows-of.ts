import type { TimelineRow } from '../../../core/analysis/timeline-rows.ts';
import type { Graph } from '../../../core/model/graph.ts';
import { actorLabel } from '../../../core/words/tell/actor.ts';
import type { Grouping } from './timeline.svelte.ts';

/** What is on one line of the timeline: the head of a group, or an interval. */
export type Item =
  | { readonly kind: 'head'; readonly id: string; readonly name: string; readonly count: number }
  | { readonly kind: 'row'; readonly id: string; readonly row: TimelineRow };

/** The lines of the timeline: all in the order of time, or grouped by actor, or by kind of relation; the group that begins first comes first. Expects rows in order of time. */
export function itemsOf(graph: Graph, rows: readonly TimelineRow[], by: Grouping): readonly Item[] {
  const item = (row: TimelineRow): Item => ({ kind: 'row', id: row.id, row });
  if (by === 'list') return rows.map(item);
  const keyOf = ({ relation }: TimelineRow) => (by === 'actor' ? relation.from : relation.type.id);
  const nameOf = ({ relation }: TimelineRow) =>
    by === 'actor' ? actorLabel(graph, relation.from) : relation.type.label;
  const groups = new Map<string, TimelineRow[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  // A map keeps the order in which its keys came: that of their first rows.
  return [...groups].flatMap(([key, group]): readonly Item[] => {
    const [first] = group;
    const name = first ? nameOf(first) : key;
    return [{ kind: 'head', id: `head ${key}`, name, count: group.length }, ...group.map(item)];
  });
}
