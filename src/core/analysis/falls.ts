import { passageKey, type Passage, passagesOf } from '../evidence/passages.ts';
import { relationOf, type Relation } from '../model/relation.ts';
import type { Standing } from '../model/standing.ts';
import { cutsOf, type Cut } from './cuts.ts';
import type { Links } from './links.ts';
import { restsOnOnePassage, type Weight } from './weight.ts';

/** A relation that would not be drawn as it is without one passage. */
export interface Resting {
  readonly weight: Weight;
  readonly passage: string;
  /** As what it would still be shown; null where it would be gone. */
  readonly left: Standing | null;
}

/** A passage that holds the map together, and what would fall with it. */
export interface Fall extends Cut {
  readonly passage: Passage;
}

/** The relations that are drawn as they are by one passage alone; `isShown` says whether what is left of one would still be shown. */
export function restingOnOne(
  weights: readonly Weight[],
  isShown: (left: Relation) => boolean,
): readonly Resting[] {
  return weights.filter(restsOnOnePassage).map((weight) => {
    const passage = weight.passages[0]!;
    return { weight, passage, left: leftOf(weight.relation, passage, isShown) };
  });
}

function leftOf(
  { id, type, from, to, claims }: Relation,
  passage: string,
  isShown: (left: Relation) => boolean,
): Standing | null {
  const kept = claims.filter(
    ({ evidence }) => evidence.length === 0 || evidence.some((piece) => passageKey(piece) !== passage),
  );
  if (kept.length === 0) return null;
  const left = relationOf(id, type, from, to, kept);
  return isShown(left) ? left.standing : null;
}

/** The passages without which some actors would be linked to nobody, or parts of the map no longer to each other; those that cut off most stand first. */
export function fallsIn(links: Links, resting: readonly Resting[]): readonly Fall[] {
  const gone = new Map(
    resting
      .filter(({ left }) => left === null || left === 'denied')
      .map(({ weight, passage }) => [weight.relation.id, passage]),
  );
  const sets = new Map<string, number[]>();
  links.links.forEach(({ pair }, index) => {
    const told = pair.relations.filter(({ standing }) => standing !== 'denied');
    const passages = new Set(told.map(({ id }) => gone.get(id)));
    const [passage] = passages;
    if (passages.size !== 1 || passage === undefined) return;
    const set = sets.get(passage);
    if (set) set.push(index);
    else sets.set(passage, [index]);
  });
  const held = passagesOf(
    [...sets.values()].flatMap((set) =>
      set.flatMap((index) => links.links[index]!.pair.relations.flatMap(({ claims }) => claims)),
    ),
  );
  const byKey = new Map(held.map((passage) => [passage.key, passage]));
  const cuts = cutsOf(links, [...sets.values()]);
  return [...sets.keys()]
    .map((key, index) => ({ passage: byKey.get(key)!, ...cuts[index]! }))
    .filter(({ alone, parts }) => alone.length + parts.length > 0)
    .sort((x, y) => cutOff(y) - cutOff(x));
}

/** How many actors a cut takes from the rest. */
export function cutOff({ alone, parts }: Cut): number {
  return alone.length + parts.reduce((sum, { size }) => sum + size, 0);
}
