import type { Pair } from '../model/pair.ts';
import type { Relation } from '../model/relation.ts';
import type { Sign } from '../model/relation-type.schema.ts';

/** A pair that cooperates and opposes at once, with the relations that make it so. */
export interface MixedPair {
  readonly pair: Pair;
  /** In stated acts and words in force, or only in aims and views. */
  readonly mixed: 'acts' | 'aims';
  readonly supports: readonly Relation[];
  readonly opposes: readonly Relation[];
}

/** The pairs that cooperate and oppose at once, acts before aims, otherwise in the order given. */
export function mixedPairsIn(pairs: readonly Pair[]): readonly MixedPair[] {
  return (['acts', 'aims'] as const).flatMap((mixed) =>
    pairs.filter((pair) => pair.mixed === mixed).map((pair) => mixedPairOf(pair, mixed)),
  );
}

function mixedPairOf(pair: Pair, mixed: MixedPair['mixed']): MixedPair {
  const standing = mixed === 'acts' ? 'stated' : 'aim';
  const side = (sign: Sign) =>
    pair.relations.filter((relation) => relation.standing === standing && relation.type.sign === sign);
  return { pair, mixed, supports: side(1), opposes: side(-1) };
}
