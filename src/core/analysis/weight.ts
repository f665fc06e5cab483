import type { Passage } from '../evidence/passages.ts';
import type { Claim } from '../model/claim.schema.ts';
import type { Graph } from '../model/graph.ts';
import type { Evidence } from '../model/quote.schema.ts';
import type { Relation } from '../model/relation.ts';
import { originsIn, type Origin, type OriginsOf } from './origins.ts';
import type { PassageIndex } from './passage-index.ts';

/** What a relation rests on, as firmly as it is drawn. */
export interface Weight {
  readonly relation: Relation;
  /** The claims that say it as firmly as it is drawn; a denial next to a statement does not count. */
  readonly claims: readonly Claim[];
  readonly passages: readonly Passage[];
  /** Whose words they are, those of one speaker together, and those of one author of two texts. */
  readonly origins: readonly (readonly Origin[])[];
  /** How many of these are independent: two people quoted in one text are not, since one author chose both. */
  readonly independent: number;
}

/** What a relation rests on; linear in its claims. */
export function weightOf(relation: Relation, originsOf: OriginsOf, index: PassageIndex): Weight {
  const claims = relation.firm;
  const words = claims.flatMap((claim) => claim.evidence.map((evidence) => ({ claim, evidence })));
  return {
    relation,
    claims,
    passages: passagesBearing(claims, index),
    origins: joinedOrigins(words, originsOf),
    independent: joinedOrigins(words, (claim, evidence) => [
      ...originsOf(claim, evidence),
      ...authorsOf(evidence, originsOf),
    ]).length,
  };
}

/** The passage without which a relation would fall, since every claim behind it has only these words; null if there is none. */
export function onlyPassage(relation: Relation, index: PassageIndex): Passage | null {
  const claims = relation.firm;
  const [passage, ...others] = passagesBearing(claims, index);
  const isAlone = others.length === 0 && claims.every(({ evidence }) => evidence.length > 0);
  return passage && isAlone ? passage : null;
}

function passagesBearing(claims: readonly Claim[], index: PassageIndex): readonly Passage[] {
  const found = claims.flatMap(({ evidence }) => evidence.map((piece) => index.get(piece)));
  return [...new Set(found)].filter((passage) => passage !== undefined);
}

/** True if everything behind a relation comes from one origin. */
export function hasOneOrigin({ origins }: Weight): boolean {
  return origins.length === 1;
}

/** Whether two or more of the texts that a map quotes share no author, and no third text joins them. */
export function hasIndependentSources(graph: Graph): boolean {
  const known = independence.get(graph);
  if (known !== undefined) return known;
  const originsOf = originsIn(graph);
  const words = [...graph.claims.values()].flatMap((claim) =>
    claim.evidence.map((evidence) => ({ claim, evidence })),
  );
  const found = joinedOrigins(words, (_, evidence) => authorsOf(evidence, originsOf)).length > 1;
  independence.set(graph, found);
  return found;
}

const independence = new WeakMap<Graph, boolean>();

const authorsOf = (evidence: Evidence, originsOf: OriginsOf) => originsOf({ speakers: [] }, evidence);

// Two texts that share an author are one origin, and so is a third that shares an author with either: overlapping sets are merged.
function joinedOrigins(
  words: readonly { readonly claim: Claim; readonly evidence: Evidence }[],
  originsOf: OriginsOf,
): readonly (readonly Origin[])[] {
  if (words.length === 1) {
    const own = words.flatMap(({ claim, evidence }) => originsOf(claim, evidence));
    return own.length > 0 ? [own] : [];
  }
  const groups = new Map<string, Map<string, Origin>>();
  for (const { claim, evidence } of words) {
    const own = originsOf(claim, evidence);
    const touched = new Set(own.flatMap(({ key }) => groups.get(key) ?? []));
    const [group = new Map<string, Origin>(), ...rest] = touched;
    for (const origin of [...own, ...rest.flatMap((other) => [...other.values()])])
      if (!group.has(origin.key)) group.set(origin.key, origin);
    for (const key of group.keys()) groups.set(key, group);
  }
  return [...new Set(groups.values())].map((group) => [...group.values()]);
}
