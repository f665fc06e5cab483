import type { ActorId, KindId } from '../../model/ids.ts';
import { inAreas, inShelves } from './areas.ts';
import type { LayoutTask, Places } from './named-layout.ts';

/** A labelled area for each kind of actor, in the order of the legend. */
export function kinds(task: LayoutTask): Places {
  const { graph, sizes } = task;
  const byKind = new Map<KindId, ActorId[]>([...graph.kinds.keys()].map((id) => [id, []]));
  for (const { id, kind } of graph.actors.values()) if (sizes[id]) byKind.get(kind)?.push(id);
  const sections = [...byKind].map(([id, ids]) => ({ caption: { kind: 'actor-kind', id } as const, ids }));
  return inAreas(task, sections, inShelves);
}
