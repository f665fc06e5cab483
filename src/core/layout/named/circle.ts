import type { ActorId } from '../../model/ids.ts';
import { circleOrder } from './circle-order.ts';
import { enlargement } from './enlarged.ts';
import type { LayoutTask, Places, Size } from './named-layout.ts';
import { neighboursOf } from './neighbours.ts';
import { ringOf } from './ring.ts';

const MIN_RADII = { x: 120, y: 120 };

/** All actors around one circle, in an order in which few lines cross; if there are many, each is one row farther out than the one before it, so that their names stay large enough to read. */
export function circle({ graph, sizes }: LayoutTask): Places {
  const ids = [...graph.actors.keys()].filter((id) => sizes[id]);
  const order = circleOrder(ids, neighboursOf(graph));
  const boxes = order.map((id): Size & { readonly id: ActorId } => ({ id, ...sizes[id]! }));
  const { at } = ringOf(boxes, MIN_RADII);
  const standing = boxes.map((box, index) => ({ ...box, at: at[index]! }));
  const factor = enlargement(standing);
  return {
    positions: new Map(standing.map(({ id, at }) => [id, { x: at.x * factor, y: at.y * factor }])),
    captions: [],
  };
}
