import type { ActorId } from '../model/ids.ts';
import type { Box, Hull, Placement } from './placement.ts';

/** Px between a pinned box and the rim of the pane that grows for it. */
const MARGIN = 16;

/** A placement in which some actors are where a reader has put them: the pane grows to the right and downwards for them, and their lines are straight again. */
export function pinned(
  placement: Placement,
  pins: Readonly<Record<ActorId, { readonly x: number; readonly y: number }>>,
): Placement {
  const ids = (Object.keys(pins) as ActorId[]).filter((id) => Object.hasOwn(placement.boxes, id));
  if (ids.length === 0) return placement;
  const boxes: Record<ActorId, Box> = { ...placement.boxes };
  const hulls: Record<ActorId, Hull> = { ...placement.hulls };
  let { width, height } = placement.pane;
  for (const id of ids) {
    const box = boxes[id];
    const pin = pins[id];
    if (!box || !pin) continue;
    // Nothing is left of the pane or above it: pins are counted from its origin.
    const x = Math.max(pin.x, box.width / 2);
    const y = Math.max(pin.y, box.height / 2);
    boxes[id] = { ...box, x, y };
    const hull = hulls[id];
    if (hull) {
      // Whoever is inside goes with it, unless placed elsewhere.
      hulls[id] = { ...hull, x: hull.x + x - box.x, y: hull.y + y - box.y };
      for (const member of hull.members) {
        const own = boxes[member];
        if (own && !Object.hasOwn(pins, member))
          boxes[member] = { ...own, x: own.x + x - box.x, y: own.y + y - box.y };
      }
    }
    width = Math.max(width, Math.ceil(x + box.width / 2 + MARGIN));
    height = Math.max(height, Math.ceil(y + box.height / 2 + MARGIN));
  }
  // A line that curved around a name from its old place would still point there.
  const isMoved = new Set<string>(ids.flatMap((id) => [id, ...(hulls[id]?.members ?? [])]));
  const bends = Object.entries(placement.bends).filter(
    ([pair]) => !pair.split('|').some((end) => isMoved.has(end)),
  );
  return {
    ...placement,
    pane: { width, height },
    boxes,
    bends: Object.fromEntries(bends),
    ...(placement.hulls ? { hulls } : {}),
  };
}
