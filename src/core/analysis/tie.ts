import { orderedClaims } from '../evidence/ordered-claims.ts';
import type { Claim } from '../model/claim.schema.ts';
import type { Graph } from '../model/graph.ts';
import type { ActorId } from '../model/ids.ts';
import { standingIn } from '../model/look-of-claim.ts';
import { pairsOf, type Pair } from '../model/pair.ts';
import type { Relation } from '../model/relation.ts';
import type { Ask } from './ask.ts';
import { carriesFrom } from './chain-ground.ts';

/** What is said between an actor that the map groups within one of two actors, and the other or someone within it. */
export interface GroupedTie {
  /** Only relations that chains use. */
  readonly pair: Pair;
  /** Actors that represent one of the two, by an editorial grouping that is never the source's word. */
  readonly members: readonly ActorId[];
}

/** What is said about two actors without going over a third. */
export interface Tie {
  /** Everything said between the two, including what is less firm than chains use; null if there is nothing. */
  readonly pair: Pair | null;
  /** Of these, the relations that chains use, in the direction and with the sign asked for. */
  readonly firm: readonly Relation[];
  /** Of these, what is stated less firmly than the relations that chains use; never a denial. */
  readonly less: readonly Relation[];
  /** What one does to a third party that concerns the other, or goes through it. */
  readonly concerning: readonly Claim[];
  readonly grouped: readonly GroupedTie[];
}

/** What is said about two actors: `all` contains every relation in question, `ground` those of them that chains use. */
export function tieOf(graph: Graph, all: readonly Relation[], ground: readonly Relation[], ask: Ask): Tie {
  const { from, to, over } = ask;
  const grounded = new Set(ground);
  const isBetween = (relation: Relation) =>
    (relation.from === from && relation.to === to) || (relation.from === to && relation.to === from);
  return {
    pair: pairsOf(all.filter(isBetween))[0] ?? null,
    firm: ground.filter((relation) => isBetween(relation) && carriesFrom(from, relation, ask)),
    less: all.filter(
      (relation) => isBetween(relation) && !grounded.has(relation) && relation.standing !== 'denied',
    ),
    concerning: orderedClaims(graph, concerning(graph, over === 'shown' ? all : null, { from, to, over })),
    grouped: groupedTies(graph, ground, from, to),
  };
}

function concerning(
  graph: Graph,
  shown: readonly Relation[] | null,
  { from, to, over }: Pick<Ask, 'from' | 'to' | 'over'>,
): readonly Claim[] {
  const claims = shown ? shown.flatMap((relation) => relation.claims) : [...graph.claims.values()];
  return claims.filter((claim) => {
    const isOf = (id: ActorId) => claim.from === id || claim.to === id;
    const names = (id: ActorId) => claim.about.includes(id) || claim.by.includes(id);
    if (!((isOf(from) && names(to)) || (isOf(to) && names(from)))) return false;
    const standing = standingIn(graph, claim);
    return over === 'firm' ? standing === 'stated' : standing !== 'denied';
  });
}

function groupedTies(
  graph: Graph,
  ground: readonly Relation[],
  from: ActorId,
  to: ActorId,
): readonly GroupedTie[] {
  const memberOf = (id: ActorId): ActorId | null => {
    const seen = new Set<ActorId>();
    for (let at: ActorId | undefined = id; at !== undefined && !seen.has(at);) {
      if (at === from || at === to) return at;
      seen.add(at);
      at = graph.actors.get(at)?.within?.actor;
    }
    return null;
  };
  const across = ground.filter((relation) => {
    const [one, other] = [memberOf(relation.from), memberOf(relation.to)];
    return one !== null && other !== null && one !== other;
  });
  return pairsOf(across).flatMap((pair) => {
    const members = [pair.a, pair.b].filter((id) => id !== from && id !== to);
    return members.length > 0 ? [{ pair, members }] : [];
  });
}
