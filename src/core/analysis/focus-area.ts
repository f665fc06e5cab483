import type { ActorId, RelationId } from '../model/ids.ts';
import type { Relation } from '../model/relation.ts';
import type { Focus } from './focus.ts';

/** What some steps reach. */
export interface FocusArea {
  /** How many steps away each actor is; the actors of the focus 0. */
  readonly distance: ReadonlyMap<ActorId, number>;
  /** The relations between actors within reach. */
  readonly relations: ReadonlySet<RelationId>;
}

/** The neighbourhood of a focus among some relations, breadth first (Moore 1959). */
export function focusArea(relations: readonly Relation[], focus: Focus): FocusArea {
  const next = stepsOf(relations, focus);
  const distance = new Map<ActorId, number>(focus.actors.map((id) => [id, 0]));
  let layer: readonly ActorId[] = focus.actors;
  for (let step = 1; step <= focus.steps && layer.length > 0; step++) {
    const reached = new Set(layer.flatMap((id) => next.get(id) ?? []));
    layer = [...reached].filter((id) => !distance.has(id));
    for (const id of layer) distance.set(id, step);
  }
  const within = relations.filter(({ from, to }) => distance.has(from) && distance.has(to));
  return { distance, relations: new Set(within.map(({ id }) => id)) };
}

function stepsOf(relations: readonly Relation[], { direction, sign }: Focus) {
  const next = new Map<ActorId, ActorId[]>();
  const add = (one: ActorId, other: ActorId) => {
    const group = next.get(one);
    if (group) group.push(other);
    else next.set(one, [other]);
  };
  for (const { from, to, type, standing } of relations) {
    if (sign !== 'any' && (standing === 'denied' || type.sign !== (sign === 'supports' ? 1 : -1))) continue;
    if (direction !== 'in' || !type.directed) add(from, to);
    if (direction !== 'out' || !type.directed) add(to, from);
  }
  return next;
}
