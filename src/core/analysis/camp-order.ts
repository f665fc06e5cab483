import type { ActorId } from '../model/ids.ts';
import type { Relation } from '../model/relation.ts';

/** Actors in an order that shows who is on the same side, and where a new group begins. */
export interface Ordered {
  readonly order: readonly ActorId[];
  /** The positions in the order at which another group begins; never the first. */
  readonly breaks: ReadonlySet<number>;
}

// Relations that neither support nor oppose still bring two actors closer than nothing.
const NEUTRAL = 0.2;
const ROUNDS = 200;

/**
 * Orders actors so that those who support each other are together and those who oppose each other are apart: by the leading
 * eigenvector of the signed adjacency matrix, connected parts one after the other, largest first (Kunegis et al. 2010 use
 * the same spectrum to find conflict). An order to look at, not a finding: it names no camp.
 */
export function campOrder(actors: readonly ActorId[], relations: readonly Relation[]): Ordered {
  const near = weightsOf(actors, relations);
  const order: ActorId[] = [];
  const breaks = new Set<number>();
  for (const part of partsOf(actors, near)) {
    if (order.length > 0) breaks.add(order.length);
    const place = placesOf(part, near);
    const sorted = [...part].sort((x, y) => place.get(y)! - place.get(x)! || (x < y ? -1 : 1));
    const other = sorted.findIndex((id) => place.get(id)! < 0);
    if (other > 0) breaks.add(order.length + other);
    order.push(...sorted);
  }
  return { order, breaks };
}

type Weights = ReadonlyMap<ActorId, ReadonlyMap<ActorId, number>>;

function weightsOf(actors: readonly ActorId[], relations: readonly Relation[]): Weights {
  const near = new Map(actors.map((id) => [id, new Map<ActorId, number>()]));
  const add = (one: ActorId, other: ActorId, weight: number) => {
    const row = near.get(one);
    if (row && near.has(other)) row.set(other, (row.get(other) ?? 0) + weight);
  };
  for (const { from, to, type, standing } of relations) {
    if (from === to || standing === 'denied') continue;
    const weight = type.sign === 0 ? NEUTRAL : type.sign;
    add(from, to, weight);
    add(to, from, weight);
  }
  return near;
}

// The largest first; of parts of equal size the one the map names first.
function partsOf(actors: readonly ActorId[], near: Weights): readonly (readonly ActorId[])[] {
  const seen = new Set<ActorId>();
  const parts: ActorId[][] = [];
  for (const start of actors) {
    if (seen.has(start)) continue;
    const part = [start];
    seen.add(start);
    for (const id of part) {
      for (const other of near.get(id)?.keys() ?? []) {
        if (seen.has(other)) continue;
        seen.add(other);
        part.push(other);
      }
    }
    parts.push(part);
  }
  return parts.sort((one, other) => other.length - one.length);
}

// Power iteration, shifted so that the largest eigenvalue is also the largest in size.
function placesOf(part: readonly ActorId[], near: Weights): ReadonlyMap<ActorId, number> {
  const shift = Math.max(...part.map((id) => sumOf(near.get(id)!)), 1);
  let place = new Map(part.map((id, index) => [id, 1 + 0.5 * Math.sin(index + 1)]));
  for (let round = 0; round < ROUNDS; round++) {
    const next = new Map<ActorId, number>();
    let length = 0;
    for (const id of part) {
      let value = shift * place.get(id)!;
      for (const [other, weight] of near.get(id)!) value += weight * place.get(other)!;
      next.set(id, value);
      length += value * value;
    }
    const scale = 1 / (Math.sqrt(length) || 1);
    for (const [id, value] of next) next.set(id, value * scale);
    place = next;
  }
  const strongest = [...place.values()].reduce(
    (most, value) => (Math.abs(value) > Math.abs(most) ? value : most),
    0,
  );
  const turn = strongest < 0 ? -1 : 1;
  return new Map([...place].map(([id, value]) => [id, turn * value]));
}

const sumOf = (row: ReadonlyMap<ActorId, number>): number =>
  [...row.values()].reduce((sum, weight) => sum + Math.abs(weight), 0);
