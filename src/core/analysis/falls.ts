import type { Passage } from '../evidence/passages.ts';
import type { PairId } from '../model/ids.ts';
import { relationOf, type Relation } from '../model/relation.ts';
import type { Standing } from '../model/standing.ts';
import { cutsOf, type Cut } from './cuts.ts';
import type { Links } from './links.ts';
import type { PassageIndex } from './passage-index.ts';
import { onlyPassage, type Weight } from './weight.ts';

/** A relation that would not be drawn as it is without one passage. */
export interface Resting {
  readonly weight: Weight;
  readonly passage: Passage;
  /** What it would still be shown as; null if it would be gone. */
  readonly left: Standing | null;
}

/** A passage with all relations that would not be drawn as they are without it. */
export interface BearingPassage {
  readonly passage: Passage;
  /** At least one. */
  readonly resting: readonly Resting[];
}

/** A passage that holds the map together, and what would be lost with it. */
export interface Fall extends Cut {
  readonly passage: Passage;
}

/** The relations that are drawn as they are because of one passage alone; `isShown` says whether the rest of one would still be shown. */
export function restingOnOne(
  weights: readonly Weight[],
  index: PassageIndex,
  isShown: (left: Relation) => boolean,
): readonly Resting[] {
  return weights.flatMap((weight) => {
    const passage = onlyPassage(weight.relation, index);
    return passage ? [{ weight, passage, left: leftOf(weight.relation, passage, index, isShown) }] : [];
  });
}

function leftOf(
  { id, type, from, to, claims }: Relation,
  passage: Passage,
  index: PassageIndex,
  isShown: (left: Relation) => boolean,
): Standing | null {
  const kept = claims.filter(
    ({ evidence }) => evidence.length === 0 || evidence.some((piece) => index.get(piece) !== passage),
  );
  if (kept.length === 0) return null;
  const left = relationOf(id, type, from, to, kept);
  return isShown(left) ? left.standing : null;
}

/** The passages that relations rest on alone, those that carry most first. */
export function bearingPassages(resting: readonly Resting[]): readonly BearingPassage[] {
  const groups = new Map<Passage, Resting[]>();
  for (const row of resting) {
    const group = groups.get(row.passage);
    if (group) group.push(row);
    else groups.set(row.passage, [row]);
  }
  return [...groups]
    .map(([passage, rows]) => ({ passage, resting: rows }))
    .sort((x, y) => y.resting.length - x.resting.length);
}

/** The pairs that nothing would link without one passage, and that passage: everything said between the two, apart from denials, would be gone. */
export function heldByOne({ links }: Links, resting: readonly Resting[]): ReadonlyMap<PairId, Passage> {
  const gone = new Map(
    resting
      .filter(({ left }) => left === null || left === 'denied')
      .map(({ weight, passage }) => [weight.relation.id, passage]),
  );
  const held = new Map<PairId, Passage>();
  for (const { pair } of links) {
    const affirmed = pair.relations.filter(({ standing }) => standing !== 'denied');
    const passages = new Set(affirmed.map(({ id }) => gone.get(id)));
    const [passage] = passages;
    if (passages.size === 1 && passage) held.set(pair.id, passage);
  }
  return held;
}

/** The passages without which some actors would have no links, or parts of the map would be cut off from each other; those that cut off most come first. */
export function fallsIn(links: Links, held: ReadonlyMap<PairId, Passage>): readonly Fall[] {
  const sets = new Map<Passage, number[]>();
  for (const [id, passage] of held) {
    const index = links.ofPair.get(id);
    if (index === undefined) continue;
    const set = sets.get(passage);
    if (set) set.push(index);
    else sets.set(passage, [index]);
  }
  const cuts = cutsOf(links, [...sets.values()]);
  return [...sets.keys()]
    .map((passage, index) => ({ passage, ...cuts[index]! }))
    .filter(({ alone, parts }) => alone.length + parts.length > 0)
    .sort((x, y) => cutOff(y) - cutOff(x));
}

/** How many actors a cut separates from the rest. */
export function cutOff({ alone, parts }: Cut): number {
  return alone.length + parts.reduce((sum, { size }) => sum + size, 0);
}
