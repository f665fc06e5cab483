import { claimKey, inClaimOrder } from './claim-order.ts';
import { pairId, type ActorId, type PairId } from './ids.ts';
import type { Relation } from './relation.ts';
import type { Sign } from './relation-type.schema.ts';
import type { Standing } from './standing.ts';

/** Whether a pair cooperates and opposes at once: in stated acts and words in force, or only in aims and views. */
export type Mixed = 'no' | 'acts' | 'aims';

/** All relations between two actors. */
export interface Pair {
  readonly id: PairId;
  /** The ends, sorted by id. */
  readonly a: ActorId;
  readonly b: ActorId;
  /** At least one, in the order of their leads: the first is what the pair is drawn, described and quoted as. */
  readonly relations: readonly Relation[];
  /** What its sentence is made of: the first, and if it points both ways, the first of each sign. */
  readonly leads: readonly Relation[];
  readonly standing: Standing;
  /** The sign of what is drawn; null if there are only denials. */
  readonly sign: Sign | null;
  readonly mixed: Mixed;
}

/** The pairs that some relations make, in the order of their first relation. */
export function pairsOf(relations: Iterable<Relation>): readonly Pair[] {
  const groups = new Map<PairId, Relation[]>();
  for (const relation of relations) {
    const id = pairId(relation.from, relation.to);
    const group = groups.get(id);
    if (group) group.push(relation);
    else groups.set(id, [relation]);
  }
  return [...groups].map(([id, group]) => pairOf(id, group));
}

function pairOf(id: PairId, group: readonly Relation[]): Pair {
  const relations = inClaimOrder(group, ({ lead, type }) => claimKey(lead, type));
  const first = relations[0];
  if (!first) throw new Error(`The pair ${id} has no relation.`);
  const { standing } = first;
  const drawn = relations.filter((relation) => relation.standing === standing);
  const [a, b] = first.from < first.to ? [first.from, first.to] : [first.to, first.from];
  const mixed = mixedOf(relations);
  const leads = mixed === 'no' ? [first] : bothWays(relations);
  return { id, a, b, relations, leads, standing, sign: signOf(drawn), mixed };
}

// A denial is not a side of a pair.
function bothWays(relations: readonly Relation[]): readonly Relation[] {
  const sides = ([1, -1] as const).map((sign) =>
    relations.find(({ type, standing }) => type.sign === sign && standing !== 'denied'),
  );
  return relations.filter((relation) => sides.includes(relation));
}

// A denial gives a pair no sign: "has not recognised" opposes no one.
function signOf(drawn: readonly Relation[]): Sign | null {
  if (drawn.every((relation) => relation.standing === 'denied')) return null;
  return drawn.find((relation) => relation.type.sign !== 0)?.type.sign ?? 0;
}

function mixedOf(relations: readonly Relation[]): Mixed {
  const both = (kept: readonly Relation[]) =>
    [1, -1].every((sign) => kept.some(({ type }) => type.sign === sign));
  if (both(relations.filter(isActInForce))) return 'acts';
  // Two strands of aims would hide the firmer line, so they show only if nothing firmer is said.
  if (both(relations.filter(({ standing }) => standing === 'aim')) && !relations.some(isActInForce))
    return 'aims';
  return 'no';
}

// Only acts and words in force make a pair mixed; a doubt drawn like an act is a false statement about someone.
function isActInForce({ standing, type }: Relation): boolean {
  return standing === 'stated' && (type.nature === 'act' || type.nature === 'word');
}
