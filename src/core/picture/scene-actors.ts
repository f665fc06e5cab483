import { outlineLooks } from '../look/outlines.ts';
import { measures } from '../look/measures.ts';
import type { Graph } from '../model/graph.ts';
import type { ActorId } from '../model/ids.ts';
import { nameOnMap } from './boxes.ts';
import type { Placement } from './placement.ts';
import type { Presence, SceneActor } from './scene.ts';

/** The actors as drawn: those with lines by name, the others as the reader likes. */
export function sceneActors(
  graph: Graph,
  placement: Placement,
  presence: (id: ActorId) => Presence | null,
): readonly SceneActor[] {
  const tinted = largestGrouping(graph);
  return [...graph.actors.values()].flatMap((actor) => {
    const box = placement.boxes[actor.id];
    const shown = presence(actor.id);
    const outline = graph.kinds.get(actor.kind)?.outline;
    if (!box || !shown || !outline) return [];
    const dot = { ...box, width: 2 * measures.dotRadius, height: 2 * measures.dotRadius };
    return [
      {
        id: actor.id,
        box: shown === 'dot' ? dot : box,
        presence: shown,
        outline: outlineLooks[outline],
        tinted: actor.id === tinted || isWithin(graph, actor.id, tinted),
        under: false,
        name: nameOnMap(actor),
      },
    ];
  });
}

/** The actor that most others are grouped within, by the map's editorial word; null where none groups two. */
export function largestGrouping(graph: Graph): ActorId | null {
  const counts = new Map<ActorId, number>();
  for (const actor of graph.actors.values()) {
    for (const group of groupsOf(graph, actor.id)) counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  const [first] = [...counts].filter(([, count]) => count > 1).sort((a, b) => b[1] - a[1]);
  return first?.[0] ?? null;
}

function isWithin(graph: Graph, id: ActorId, group: ActorId | null): boolean {
  return group !== null && groupsOf(graph, id).includes(group);
}

// A ring of groupings in a hostile file must not hang the picture, so each group is entered once.
function groupsOf(graph: Graph, id: ActorId): readonly ActorId[] {
  const groups: ActorId[] = [];
  let next = graph.actors.get(id)?.within?.actor;
  while (next && next !== id && !groups.includes(next)) {
    groups.push(next);
    next = graph.actors.get(next)?.within?.actor;
  }
  return groups;
}
