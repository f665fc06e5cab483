import type { ActorId } from '../model/ids.ts';
import { JoinedSets } from './joined-sets.ts';
import type { Links } from './links.ts';

/** A part of the map that nothing would link to the rest any more. */
export interface Part {
  /** How many actors it has. */
  readonly size: number;
  /** Some of them, those at the lost links first. */
  readonly actors: readonly ActorId[];
}

/** What the map would fall into without some links. */
export interface Cut {
  /** The places of the links that would be gone. */
  readonly lost: readonly number[];
  /** Actors that would be in no line at all. */
  readonly alone: readonly ActorId[];
  /** Larger parts that would be cut off from the rest, the smallest first. */
  readonly parts: readonly Part[];
}

/** The maximum number of actors named in a part. */
export const NAMED_OF_PART = 6;

/**
 * What each of some disjoint sets of links holds together: the cut that its loss would cause. By halving the sets and
 * joining the links of the other half, undone on the way back; for n links n · log² n steps, whatever the number of sets.
 */
export function cutsOf({ actors, links }: Links, sets: readonly (readonly number[])[]): readonly Cut[] {
  const joined = new JoinedSets(actors.length);
  const held = new Set(sets.flat());
  const whole = new JoinedSets(actors.length);
  for (const { a, b } of links) whole.join(a, b);
  const join = (index: number) => joined.join(links[index]!.a, links[index]!.b);
  links.forEach((_, index) => {
    if (!held.has(index)) join(index);
  });
  const cuts: Cut[] = [];
  const visit = (from: number, to: number) => {
    if (to - from === 1) {
      cuts.push(cutAt(sets[from]!));
      return;
    }
    const half = (from + to) >> 1;
    for (const [first, last, otherFirst, otherLast] of [
      [from, half, half, to],
      [half, to, from, half],
    ] as const) {
      const { moment } = joined;
      for (const set of sets.slice(otherFirst, otherLast)) for (const index of set) join(index);
      visit(first, last);
      joined.backTo(moment);
    }
  };

  function cutAt(lost: readonly number[]): Cut {
    const ends = lost.flatMap((index) => [links[index]!.a, links[index]!.b]);
    const heads = new Map<number, number>();
    for (const end of ends) if (!heads.has(joined.of(end))) heads.set(joined.of(end), end);
    const bySize = [...heads.values()].sort((x, y) => joined.sizeOf(x) - joined.sizeOf(y));
    const alone = bySize.filter((end) => joined.sizeOf(end) === 1);
    // The largest of the separated parts is the rest, from which the others are cut off.
    const rest = new Map(bySize.map((end) => [whole.of(end), end]));
    const parts = bySize.slice(alone.length).filter((end) => rest.get(whole.of(end)) !== end);
    return {
      lost,
      alone: alone.map((end) => actors[end]!),
      parts: parts.map((end) => ({
        size: joined.sizeOf(end),
        actors: joined.membersOf(end, NAMED_OF_PART).map((place) => actors[place]!),
      })),
    };
  }

  if (sets.length > 0) visit(0, sets.length);
  return cuts;
}
