import type { ActorId } from '../model/ids.ts';
import type { Relation } from '../model/relation.ts';
import { firmness } from '../model/standing.ts';

type Side = 1 | -1;

/** How a third actor may relate to two others; `between` null accepts anything between the two. */
interface CommonRow {
  readonly kind: string;
  readonly signs: readonly (readonly [withFirst: Side, withSecond: Side, between: Side | null])[];
}

/**
 * The triads that readers ask about (Heider 1946; Cartwright and Harary 1956): who is on the side of both, who is against both,
 * three with a friend's friend who is an enemy, and three with an enemy's enemy who is a friend.
 */
const ROWS = [
  { kind: 'allies', signs: [[1, 1, null]] },
  { kind: 'adversaries', signs: [[-1, -1, null]] },
  {
    kind: 'friendsEnemy',
    signs: [
      [1, 1, -1],
      [1, -1, 1],
      [-1, 1, 1],
    ],
  },
  {
    kind: 'enemysEnemy',
    signs: [
      [1, -1, -1],
      [-1, 1, -1],
    ],
  },
] as const satisfies readonly CommonRow[];

/** What a third actor and two others have in common. */
export type CommonKind = (typeof ROWS)[number]['kind'];
/** The kinds in the order in which they are shown. */
export const COMMON_KINDS: readonly CommonKind[] = ROWS.map(({ kind }) => kind);

/** A third actor that two have in common: what is said about it and each of them, side by side; never a finding that they make common cause. */
export interface Common {
  readonly kind: CommonKind;
  readonly actor: ActorId;
  /** Relations with the signs in question, the firmest first, at least one each: with the first actor, with the second, and where it matters between the two. */
  readonly ties: readonly (readonly Relation[])[];
}

/** What two actors have in common among some relations; relations without a sign and denials are ignored. */
export function commonGround(
  relations: readonly Relation[],
  first: ActorId,
  second: ActorId,
): readonly Common[] {
  const [ofFirst, ofSecond] = [signedTies(relations, first), signedTies(relations, second)];
  const between = (sign: Side) => ofFirst.get(second)?.[sign] ?? [];
  const third = [...ofFirst.keys()].filter((id) => id !== second && ofSecond.has(id));
  return ROWS.flatMap(({ kind, signs }) => {
    const found = third.flatMap((actor): readonly Common[] => {
      const triads = (signs as CommonRow['signs']).flatMap(([one, other, last]) => {
        const ties = [ofFirst.get(actor)![one], ofSecond.get(actor)![other]];
        if (last !== null) ties.push(between(last));
        return ties.every((tie) => tie.length > 0) ? [ties] : [];
      });
      return triads.length > 0 ? [{ kind, actor, ties: joined(triads) }] : [];
    });
    return found.sort((x, y) => weakestOf(x) - weakestOf(y) || (x.actor < y.actor ? -1 : 1));
  });
}

// If both signs are stated between two of the three, they may form such a triad in several ways.
function joined(triads: readonly (readonly (readonly Relation[])[])[]): Common['ties'] {
  return triads[0]!.map((_, place) => [...new Set(triads.flatMap((ties) => ties[place]!))]);
}

type Signed = Record<Side, Relation[]>;

function signedTies(relations: readonly Relation[], id: ActorId): ReadonlyMap<ActorId, Signed> {
  const ties = new Map<ActorId, Signed>();
  for (const relation of relations) {
    const { from, to, type, standing } = relation;
    if ((from !== id && to !== id) || from === to || type.sign === 0 || standing === 'denied') continue;
    const other = from === id ? to : from;
    const signed = ties.get(other) ?? { [1]: [], [-1]: [] };
    signed[type.sign].push(relation);
    ties.set(other, signed);
  }
  for (const signed of ties.values())
    for (const sign of [1, -1] as const)
      signed[sign].sort((x, y) => firmness(x.standing) - firmness(y.standing));
  return ties;
}

const weakestOf = ({ ties }: Common) => Math.max(...ties.map(([lead]) => firmness(lead!.standing)));
