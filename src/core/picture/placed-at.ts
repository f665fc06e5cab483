import type { ActorId } from '../model/ids.ts';
import type { Point } from './curve.ts';
import type { Box, Hull, Placement } from './placement.ts';
import type { Rect } from './rect-field.ts';

/** Where a layout has put boxes and hulls, by the ids of their actors; centres, px. */
export interface NewPlaces {
  readonly positions: Readonly<Record<string, Point>>;
  readonly hulls: Readonly<Record<string, Rect>>;
}

/** A placement with its boxes elsewhere, every line straight; a hull that has no rectangle is not drawn. */
export function placedAt(
  placement: Placement,
  { positions, hulls }: NewPlaces,
  members: Iterable<{ readonly owner: string; readonly members: readonly string[] }>,
): Placement {
  const boxes = Object.entries(placement.boxes).map(([id, box]: [string, Box]) => [
    id,
    { ...box, ...(Object.hasOwn(positions, id) ? positions[id] : {}) },
  ]);
  const drawn = [...members].flatMap(({ owner, members: inside }): [string, Hull][] => {
    const rect = Object.hasOwn(hulls, owner) ? hulls[owner] : undefined;
    return rect ? [[owner, { ...rect, members: inside as readonly ActorId[] }]] : [];
  });
  return {
    ...placement,
    boxes: Object.fromEntries(boxes) as Placement['boxes'],
    bends: {},
    hulls: Object.fromEntries(drawn),
  };
}
