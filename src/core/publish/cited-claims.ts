import { orderedClaims } from '../evidence/ordered-claims.ts';
import type { Claim } from '../model/claim.schema.ts';
import type { Graph } from '../model/graph.ts';
import type { Pair } from '../model/pair.ts';
import { resolve } from '../model/selected.ts';
import type { Visible } from '../query/visible.ts';
import { leadClaim } from '../words/lead-claim.ts';
import { againstOf, type Against } from './against.ts';

/** What can be cited. */
export type CitedKind = 'claim' | 'relation' | 'pair' | 'actor' | 'view';

/** The statements that a citation speaks of. */
export interface CitedClaims {
  readonly kind: CitedKind;
  /** Those that the sentence is made of: their passages are quoted first. */
  readonly leads: readonly Claim[];
  /** Those quoted after these and after what speaks against them. */
  readonly rest: readonly Claim[];
  /** All that the cited thing rests on. */
  readonly all: readonly Claim[];
  /** What speaks against any of these; empty for a view and an actor, whose sentence is not the source's. */
  readonly against: readonly Against[];
}

/** What is cited by an id: a statement, relation, pair or actor; the view for null and for what the map does not hold. */
export function citedClaims(graph: Graph, visible: Visible, id: string | null): CitedClaims {
  const found = id === null ? null : resolve(graph, id);
  const bare = { leads: [], rest: [], against: [] };
  if (!found || found.kind === 'none')
    return { ...bare, kind: 'view', all: visible.relations.flatMap(({ claims }) => claims) };
  if (found.claim) {
    const against = againstOf(graph, found.claim);
    return { kind: 'claim', leads: [found.claim], rest: [], all: [found.claim], against };
  }
  if (found.kind === 'actor') {
    const own = visible.relations.filter(({ from, to }) => [from, to].includes(found.actor.id));
    return { ...bare, kind: 'actor', all: own.flatMap(({ claims }) => claims) };
  }
  const { pair, relation } = found;
  if (relation) {
    const all = orderedClaims(graph, relation.claims);
    const leads = [leadClaim(relation)];
    return { kind: 'relation', leads, rest: all, all, against: denialsOf(graph, [...leads, ...all]) };
  }
  const leads = sidesOf(pair).map(leadClaim);
  const all = pair.relations.flatMap(({ claims }) => claims);
  return { kind: 'pair', leads, rest: [], all, against: denialsOf(graph, [...leads, ...all]) };
}

// The sentence of a pair that points both ways is made of its firmest relation on each side.
function sidesOf({ mixed, relations }: Pair) {
  if (mixed === 'no') return relations.slice(0, 1);
  return ([1, -1] as const).flatMap(
    (sign) => relations.find(({ type, standing }) => type.sign === sign && standing !== 'denied') ?? [],
  );
}

// Of several statements the denials only: who states what is denied is told by the statements themselves.
function denialsOf(graph: Graph, claims: readonly Claim[]): readonly Against[] {
  const found = claims.filter(({ negated }) => !negated).flatMap((claim) => againstOf(graph, claim));
  return [...new Map(found.map((one) => [one.claim.id, one] as const).reverse()).values()].reverse();
}
