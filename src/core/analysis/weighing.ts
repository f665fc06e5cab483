import type { Passage } from '../evidence/passages.ts';
import type { Claim } from '../model/claim.schema.ts';
import type { Graph } from '../model/graph.ts';
import type { PairId } from '../model/ids.ts';
import type { Pair } from '../model/pair.ts';
import type { Relation } from '../model/relation.ts';
import { bridgesOf } from './bridges.ts';
import { contradictionsIn, type Contradiction } from './contradictions.ts';
import {
  bearingPassages,
  fallsIn,
  heldByOne,
  restingOnOne,
  type BearingPassage,
  type Fall,
  type Resting,
} from './falls.ts';
import { linksOf, type Links } from './links.ts';
import { mixedPairsIn, type MixedPair } from './mixed-pairs.ts';
import { originsIn } from './origins.ts';
import { passageIndex } from './passage-index.ts';
import { hasOneOrigin, weightOf, type Weight } from './weight.ts';

/** What is checked: all of a map, or what some filters leave of it. */
export interface Weighed {
  readonly relations: readonly Relation[];
  readonly pairs: readonly Pair[];
  /** Claims whose object is not an actor. */
  readonly others: readonly Claim[];
  /** Whether what remains of a relation without one passage would still be shown. */
  readonly isShown: (left: Relation) => boolean;
}

/** How the statements of a map relate to each other, and which rest on little. */
export interface Weighing {
  readonly contradictions: readonly Contradiction[];
  readonly mixed: readonly MixedPair[];
  readonly weights: readonly Weight[];
  readonly resting: readonly Resting[];
  readonly bearing: readonly BearingPassage[];
  /** Several passages, all of them from one speaker or author. */
  readonly dependent: readonly Weight[];
  /** Said by two or more independent speakers or authors. */
  readonly independent: readonly Weight[];
  readonly links: Links;
  readonly bridges: readonly number[];
  /** Pairs that nothing would link without one passage. */
  readonly held: ReadonlyMap<PairId, Passage>;
  readonly falls: readonly Fall[];
}

/** Checks some relations of a map, all at once; nearly linear in claims and links. */
export function weigh(graph: Graph, { relations, pairs, others, isShown }: Weighed): Weighing {
  const originsOf = originsIn(graph);
  const index = passageIndex(relations.flatMap(({ claims }) => claims));
  const weights = relations.map((relation) => weightOf(relation, originsOf, index));
  const links = linksOf(pairs);
  const resting = restingOnOne(weights, index, isShown);
  const held = heldByOne(links, resting);
  return {
    contradictions: contradictionsIn(graph, relations, others),
    mixed: mixedPairsIn(pairs),
    weights,
    resting,
    bearing: bearingPassages(resting),
    dependent: weights.filter((weight) => weight.passages.length > 1 && hasOneOrigin(weight)),
    independent: weights.filter(({ independent }) => independent > 1),
    links,
    bridges: bridgesOf(links),
    held,
    falls: fallsIn(links, held),
  };
}
