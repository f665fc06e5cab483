import { signGroup, type SignGroup } from '../../core/model/sign-group.ts';
import { relationTypes } from '../../core/model/relation-types.ts';
import type { RelationType } from '../../core/model/relation-type.schema.ts';
import type { Chance, Shares } from './chance.ts';

/** Who does what to whom, in one sentence; actors by their index in the list. */
export interface Tie {
  readonly from: number;
  /** One or more; empty if it is done to something that is not an actor. */
  readonly to: readonly number[];
  readonly type: RelationType;
}

const WITHIN: Shares<SignGroup> = [
  ['supports', 54],
  ['contact', 16],
  ['neither', 22],
  ['opposes', 8],
];
const BETWEEN: Shares<SignGroup> = [
  ['opposes', 60],
  ['supports', 16],
  ['contact', 8],
  ['neither', 16],
];
const LOYALTY = 0.7;
const AGAIN = 0.55;
const SAME_RELATION = 0.5;
const NO_ACTOR = 0.09;
const LISTED = 0.25;

/**
 * Invents as many claims as asked for, gathered into ties: every actor is in one, and actors with many ties tend to get more
 * (preferential attachment, Barabási and Albert 1999), mostly in its own camp; within a camp they support, between camps
 * oppose. Needs at least half as many claims as actors.
 */
export function inventedTies(camps: readonly number[], claims: number, chance: Chance): readonly Tie[] {
  const ties: Tie[] = [];
  // Each actor as often as it has ties: a draw from here is a draw by degree.
  const ends: number[] = [];
  let left = claims;
  const tie = (from: number, to: readonly number[], type = typeBetween(from, to[0])) => {
    ties.push({ from, to, type });
    ends.push(from, ...to);
    left -= Math.max(1, to.length);
  };
  const typeBetween = (from: number, to: number | undefined) => {
    const isWithin = to === undefined || camps[from] === camps[to];
    const group = chance.byShare(isWithin ? WITHIN : BETWEEN);
    return chance.oneOf(relationTypes.filter((type) => signGroup(type) === group));
  };
  const somebody = (camp: number | undefined, but: readonly number[]): number => {
    for (let tries = 0; tries < 12; tries++) {
      const one = chance.oneOf(ends);
      if (!but.includes(one) && (camps[one] === camp || tries > 3 || !chance.often(LOYALTY))) return one;
    }
    return camps.findIndex((_, index) => !but.includes(index));
  };

  // Too few claims for one whole make the minimum number of parts; in each part, the first two meet.
  const parts = Math.max(1, camps.length - claims);
  for (let part = 0; part < parts; part++) tie(2 * part, [2 * part + 1]);
  for (let actor = 2 * parts; actor < camps.length; actor++) {
    const other = somebody(camps[actor], [actor]);
    if (chance.often(0.5)) tie(actor, [other]);
    else tie(other, [actor]);
  }
  while (left > 0) {
    const before = chance.often(AGAIN) ? chance.oneOf(ties) : null;
    if (before && before.to.length > 0) {
      const turned = chance.often(0.4);
      const [from, to] = turned ? [before.to[0]!, before.from] : [before.from, before.to[0]!];
      if (!turned && chance.often(SAME_RELATION)) tie(from, [to], before.type);
      else tie(from, [to]);
      continue;
    }
    const from = chance.oneOf(ends);
    if (chance.often(NO_ACTOR)) tie(from, []);
    else {
      const to = [somebody(camps[from], [from])];
      while (to.length < Math.min(3, left, camps.length - 1) && chance.often(LISTED))
        to.push(somebody(camps[to[0]!], [from, ...to]));
      tie(from, to);
    }
  }
  return ties;
}
