import type { ActorId } from '../../model/ids.ts';
import { circleOrder } from './circle-order.ts';
import { enlargement } from './enlarged.ts';
import type { LayoutTask, Places, Size } from './named-layout.ts';
import { neighboursOf } from './neighbours.ts';
import { onCircle, ringOf } from './ring.ts';

/** All actors round one circle, in an order in which few lines cross. */
export function circle({ graph, sizes }: LayoutTask): Places {
  const ids = [...graph.actors.keys()].filter((id) => sizes[id]);
  const order = circleOrder(ids, neighboursOf(graph));
  const boxes = order.map((id): Size & { readonly id: ActorId } => ({ id, ...sizes[id]! }));
  const { angles, radius } = ringOf(boxes);
  const standing = boxes.map((box, index) => ({ ...box, at: onCircle(angles[index] ?? 0, radius) }));
  const factor = enlargement(standing);
  return {
    positions: new Map(standing.map(({ id, at }) => [id, { x: at.x * factor, y: at.y * factor }])),
    captions: [],
  };
}
