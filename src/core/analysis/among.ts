import type { Claim } from '../model/claim.schema.ts';
import type { ActorId } from '../model/ids.ts';
import { pairsOf, type Pair } from '../model/pair.ts';
import type { Relation } from '../model/relation.ts';
import { voicesOf, type Voice } from '../model/voice.ts';

/** Some relations of a group of actors, and the pairs they make. */
export interface Ties {
  readonly relations: readonly Relation[];
  readonly pairs: readonly Pair[];
}

/** How a group of actors is related to each other and to everyone else. */
export interface Among {
  /** Both ends belong to the group. */
  readonly within: Ties;
  /** One end does. */
  readonly beyond: Ties;
  /** Actors outside the group that a relation leads to, most relations first. */
  readonly others: readonly ActorId[];
}

/** How some relations tie a group of actors; a relation that involves none of them is left out. */
export function among(relations: readonly Relation[], actors: ReadonlySet<ActorId>): Among {
  const within = relations.filter(({ from, to }) => actors.has(from) && actors.has(to));
  const beyond = relations.filter(({ from, to }) => actors.has(from) !== actors.has(to));
  const counts = new Map<ActorId, number>();
  for (const { from, to } of beyond) {
    const other = actors.has(from) ? to : from;
    counts.set(other, (counts.get(other) ?? 0) + 1);
  }
  return {
    within: tiesOf(within),
    beyond: tiesOf(beyond),
    others: [...counts].sort((x, y) => y[1] - x[1]).map(([id]) => id),
  };
}

const tiesOf = (relations: readonly Relation[]): Ties => ({ relations, pairs: pairsOf(relations) });

/** Who makes some statements, and how many each; most statements first. */
export function voicesAmong(claims: readonly Claim[]): ReadonlyMap<Voice, number> {
  const counts = new Map<Voice, number>();
  for (const claim of claims)
    for (const voice of voicesOf(claim)) counts.set(voice, (counts.get(voice) ?? 0) + 1);
  return new Map([...counts].sort((x, y) => y[1] - x[1]));
}
