import type { Claim } from '../model/claim.schema.ts';
import { factDifference, isFlat, type YearOf } from '../model/fact-difference.ts';
import { fold } from '../model/fold.ts';
import type { Graph } from '../model/graph.ts';
import { standingIn } from '../model/look-of-claim.ts';
import type { Relation } from '../model/relation.ts';
import { firmest, type Standing } from '../model/standing.ts';
import { yearsIn } from '../model/years.ts';

/** Why two sides are less than a contradiction: one is not said outright, one is narrower, they are worded differently, or were said years apart. */
export type Easing = 'firmness' | 'narrower' | 'wording' | 'years';

/** What some claims state and others negate, of one act, word, aim or view between the same two. */
export interface Contradiction {
  readonly id: string;
  /** `flat`: both sides as a fact, of the same fact at the same time; `tension`: less than that; `apart`: of another time or about others, no contradiction. */
  readonly kind: 'flat' | 'tension' | 'apart';
  /** Null for an outright contradiction, and for statements about different things. */
  readonly easing: Easing | null;
  /** Null if the object is not an actor. */
  readonly relation: Relation | null;
  /** At least one each, in the order given. */
  readonly states: readonly Claim[];
  readonly denies: readonly Claim[];
  /** The firmest standing of the side that states. */
  readonly standing: Standing;
}

/** Where some claims state what others negate: the claims of relations, and those whose object is not an actor; linear except for claims of one relation. */
export function contradictionsIn(
  graph: Graph,
  relations: readonly Relation[],
  others: readonly Claim[] = [],
): readonly Contradiction[] {
  const yearOf = yearsIn(graph.map.sources);
  const groups: Group[] = [
    ...relations.map((relation) => ({ id: relation.id, relation, claims: relation.claims })),
    ...looseGroups(others),
  ];
  return groups.flatMap((group) => contradictionsOf(graph, group, yearOf));
}

interface Group {
  readonly id: string;
  readonly relation: Relation | null;
  readonly claims: readonly Claim[];
}

function looseGroups(claims: readonly Claim[]): readonly Group[] {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (typeof claim.to === 'string') continue;
    const id = JSON.stringify([claim.from, claim.type, fold(claim.to.name).toLowerCase()]);
    const group = groups.get(id);
    if (group) group.push(claim);
    else groups.set(id, [claim]);
  }
  return [...groups].map(([id, group]) => ({
    id,
    relation: null,
    claims: group,
  }));
}

type Verdict = Pick<Contradiction, 'kind' | 'easing'>;

function contradictionsOf(
  graph: Graph,
  { id, relation, claims }: Group,
  yearOf: YearOf,
): readonly Contradiction[] {
  const denials = claims.filter(({ negated }) => negated);
  const statements = claims.filter(({ negated }) => !negated);
  if (denials.length === 0 || statements.length === 0) return [];
  const meetings = statements.flatMap((states) =>
    denials.map((denies) => ({ states, denies, verdict: verdictOn(states, denies, yearOf) })),
  );
  // What is stated as a contradiction is not reported again as something weaker.
  const reported = new Set<Claim>();
  return (['flat', 'tension', 'apart'] as const).flatMap((kind): Contradiction[] => {
    const rows = meetings.filter(
      ({ states, denies, verdict }) =>
        verdict.kind === kind && !(reported.has(states) && reported.has(denies)),
    );
    const [first] = rows;
    if (!first) return [];
    for (const { states, denies } of rows) reported.add(states).add(denies);
    const side = new Set(rows.map(({ states }) => states));
    return [
      {
        id: `${id} ${kind}`,
        ...first.verdict,
        relation,
        states: [...side],
        denies: [...new Set(rows.map(({ denies }) => denies))],
        standing: firmest([...side].map((claim) => standingIn(graph, claim))),
      },
    ];
  });
}

function verdictOn(states: Claim, denies: Claim, yearOf: YearOf): Verdict {
  const difference = factDifference(states, denies, yearOf);
  if (difference === 'time' || difference === 'others') return { kind: 'apart', easing: null };
  if (!isFlat(states) || !isFlat(denies)) return { kind: 'tension', easing: 'firmness' };
  return difference === 'none' ? { kind: 'flat', easing: null } : { kind: 'tension', easing: difference };
}
