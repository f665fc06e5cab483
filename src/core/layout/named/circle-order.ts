import type { ActorId } from '../../model/ids.ts';
import type { Neighbours } from './neighbours.ts';

// Above this number the order is only built up: improving it would take noticeably long.
const MAX_SIFTED = 250;
const ROUNDS = 3;

/**
 * An order of some actors around a circle in which few of their lines cross, so that those who are tied are together:
 * built up from the best-tied neighbour, then improved by sifting (Baur and Brandes 2004).
 */
export function circleOrder(ids: readonly ActorId[], neighbours: Neighbours): readonly ActorId[] {
  const own = new Set(ids);
  const near = new Map(
    ids.map((id) => [id, (neighbours.get(id) ?? []).filter((other) => own.has(other))] as const),
  );
  const order = builtUp(ids, near);
  return ids.length > MAX_SIFTED ? order : sifted(order, near);
}

// The actor with the most ties to those already placed comes next, at the end nearer to them.
function builtUp(ids: readonly ActorId[], near: Neighbours): readonly ActorId[] {
  const left: ActorId[] = [];
  const right: ActorId[] = [];
  const at = new Map<ActorId, number>();
  const tied = new Map<ActorId, number>(ids.map((id) => [id, 0]));
  const degree = (id: ActorId) => near.get(id)?.length ?? 0;
  while (tied.size > 0) {
    let next: ActorId | null = null;
    let max = -Infinity;
    for (const [id, count] of tied) {
      // On a tie, the one with fewer ties still to come.
      const rank = count * 1000 - degree(id);
      if (rank > max) [next, max] = [id, rank];
    }
    if (next === null) break;
    tied.delete(next);
    const places = (near.get(next) ?? []).flatMap((id) => at.get(id) ?? []);
    const mean = places.reduce((sum, place) => sum + place, 0);
    if (mean < 0) at.set(next, -left.push(next));
    else at.set(next, right.push(next));
    for (const id of near.get(next) ?? []) {
      const count = tied.get(id);
      if (count !== undefined) tied.set(id, count + 1);
    }
  }
  return [...left.reverse(), ...right];
}

// Each one is tried at every place around the circle and stays where the fewest lines cross.
function sifted(start: readonly ActorId[], near: Neighbours): readonly ActorId[] {
  const order = [...start];
  for (let round = 0; round < ROUNDS; round++) {
    let gain = 0;
    for (const id of start) gain += sift(order, id, near);
    if (gain === 0) break;
  }
  return order;
}

function sift(order: ActorId[], id: ActorId, near: Neighbours): number {
  const others = order.filter((other) => other !== id);
  const at = new Map(others.map((other, place) => [other, place] as const));
  const own = (near.get(id) ?? []).flatMap((other) => at.get(other) ?? []);
  const count = others.length;
  let [crossings, fewest, best] = [0, 0, order.indexOf(id)];
  let place = best;
  for (let step = 0; step < count; step++) {
    // Steps over the one at `place`: whatever crossed before no longer does, and vice versa.
    const over = others[place % count];
    if (over !== undefined) crossings += change(own, over, place % count, at, near, count);
    place++;
    if (crossings < fewest) [fewest, best] = [crossings, place % count];
  }
  others.splice(best, 0, id);
  order.splice(0, order.length, ...others);
  return -fewest;
}

function change(
  own: readonly number[],
  over: ActorId,
  place: number,
  at: ReadonlyMap<ActorId, number>,
  near: Neighbours,
  count: number,
): number {
  let sum = 0;
  for (const other of near.get(over) ?? []) {
    const there = at.get(other);
    if (there === undefined) continue;
    const theirs = (there - place + count) % count;
    for (const mine of own) {
      const ours = (mine - place + count) % count;
      if (ours !== 0 && ours !== theirs) sum += theirs > ours ? -1 : 1;
    }
  }
  return sum;
}
