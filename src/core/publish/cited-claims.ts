import { orderedClaims } from '../evidence/ordered-claims.ts';
import type { Claim } from '../model/claim.schema.ts';
import type { Graph } from '../model/graph.ts';
import { standingIn } from '../model/look-of-claim.ts';
import type { Relation } from '../model/relation.ts';
import { resolve } from '../model/selected.ts';
import type { Visible } from '../query/visible.ts';
import { againstOf, type Against } from './against.ts';

/** What can be cited. */
export type CitedKind = 'claim' | 'relation' | 'pair' | 'actor' | 'view';

/** The statements that a citation is about. */
export interface CitedClaims {
  readonly kind: CitedKind;
  /** Those that the sentence is made of: their passages are quoted first. */
  readonly leads: readonly Claim[];
  /** Those as firm as the cited thing is drawn, the leads first: the only grounds for the sentence. */
  readonly firm: readonly Claim[];
  /** Those less firm, the firmest first; never cited as if they were as firm. */
  readonly weaker: readonly Claim[];
  /** Those that say it is not so, if it is drawn as being so. */
  readonly contrary: readonly Claim[];
  /** All that the cited thing rests on. */
  readonly all: readonly Claim[];
  /** What contradicts any of these; empty for a view and an actor, whose sentence is not the source's. */
  readonly against: readonly Against[];
}

/** What is cited by an id: a statement, relation, pair or actor; the view for null and for ids that are not in the map. */
export function citedClaims(graph: Graph, visible: Visible, id: string | null): CitedClaims {
  const found = id === null ? null : resolve(graph, id);
  const bare = { leads: [], firm: [], weaker: [], contrary: [], against: [] };
  if (!found || found.kind === 'none')
    return { ...bare, kind: 'view', all: visible.relations.flatMap(({ claims }) => claims) };
  if (found.claim) {
    const against = againstOf(graph, found.claim);
    // What denies a single statement is named, but not quoted with it.
    return { ...bare, kind: 'claim', leads: [found.claim], firm: [found.claim], all: [found.claim], against };
  }
  if (found.kind === 'actor') {
    const own = visible.relations.filter(({ from, to }) => [from, to].includes(found.actor.id));
    return { ...bare, kind: 'actor', all: own.flatMap(({ claims }) => claims) };
  }
  const { pair, relation } = found;
  const drawn = relation ? [relation] : pair.leads;
  const told = relation ? [relation] : pair.relations;
  const leads = drawn.map(({ lead }) => lead);
  const all = orderedClaims(
    graph,
    told.flatMap(({ claims }) => claims),
  );
  const against = denialsOf(graph, [...leads, ...all]);
  return {
    kind: relation ? 'relation' : 'pair',
    leads,
    all,
    against,
    ...byFirmness(graph, drawn, all, against),
  };
}

// A denial is for or against what is drawn, never weaker support for it; one of something else is neither.
function byFirmness(
  graph: Graph,
  drawn: readonly Relation[],
  all: readonly Claim[],
  against: readonly Against[],
): Pick<CitedClaims, 'firm' | 'weaker' | 'contrary'> {
  const standing = (claim: Claim) => standingIn(graph, claim);
  const standings = new Set(drawn.map((relation) => relation.standing));
  const denials = new Set(against.map(({ claim }) => claim));
  const isDenial = (claim: Claim) => standing(claim) === 'denied' && !standings.has('denied');
  const isContrary = (claim: Claim) =>
    denials.has(claim) || (isDenial(claim) && drawn.some(({ claims }) => claims.includes(claim)));
  const rest = all.filter((claim) => !isContrary(claim) && !isDenial(claim));
  const leads = new Set(drawn.map(({ lead }) => lead));
  const firm = rest.filter((claim) => standings.has(standing(claim)));
  return {
    firm: [...leads, ...firm.filter((claim) => !leads.has(claim))],
    weaker: rest.filter((claim) => !standings.has(standing(claim)) && !leads.has(claim)),
    contrary: [...new Set([...denials, ...all.filter(isContrary)])],
  };
}

// Of several statements only the denials: the statements themselves show who states what is denied.
function denialsOf(graph: Graph, claims: readonly Claim[]): readonly Against[] {
  const found = claims.filter(({ negated }) => !negated).flatMap((claim) => againstOf(graph, claim));
  return [...new Map(found.map((one) => [one.claim.id, one] as const).reverse()).values()].reverse();
}
