import { firmness, type Standing } from '../model/standing.ts';
import type { OriginsOf } from './origins.ts';
import type { PassageIndex } from './passage-index.ts';
import type { PathStep } from './step-graph.ts';
import { weightOf } from './weight.ts';

/** What a step rests on, by its best supported relation of those that are as firm as the step. */
export interface Strength {
  readonly standing: Standing;
  /** How many speakers or authors say it that are independent of each other. */
  readonly origins: number;
  readonly passages: number;
}

/** A chain with its weakest step. */
export interface RankedChain {
  readonly steps: readonly PathStep[];
  readonly weakest: PathStep;
  readonly strength: Strength;
}

/** Chains by their weakest step, the strongest first: how firmly it is stated, how many say so independently, in how many passages; then the shorter ones. */
export function rankedChains(
  chains: readonly (readonly PathStep[])[],
  originsOf: OriginsOf,
  index: PassageIndex,
): readonly RankedChain[] {
  // A step is the same object in all chains, so it is evaluated once.
  const known = new Map<PathStep, Strength>();
  const strengthOfStep = (step: PathStep) => {
    const strength = known.get(step) ?? strengthOf(step, originsOf, index);
    known.set(step, strength);
    return strength;
  };
  const rows = chains.flatMap((steps) => {
    const [first, ...others] = steps;
    if (!first) return [];
    const weakest = others.reduce(
      (worst, step) => (compare(strengthOfStep(step), strengthOfStep(worst)) > 0 ? step : worst),
      first,
    );
    const name = steps.map(({ to }) => to).join('|');
    return [{ chain: { steps, weakest, strength: strengthOfStep(weakest) }, name }];
  });
  return rows
    .sort(
      (x, y) =>
        compare(x.chain.strength, y.chain.strength) ||
        x.chain.steps.length - y.chain.steps.length ||
        (x.name < y.name ? -1 : 1),
    )
    .map(({ chain }) => chain);
}

/** What a step rests on. */
export function strengthOf({ pair }: PathStep, originsOf: OriginsOf, index: PassageIndex): Strength {
  const { standing } = pair;
  return pair.relations
    .filter((relation) => relation.standing === standing)
    .map((relation) => weightOf(relation, originsOf, index))
    .map(({ independent, passages }) => ({
      standing,
      origins: independent,
      passages: passages.length,
    }))
    .reduce((best, next) => (compare(next, best) < 0 ? next : best));
}

// Below 0 if the first is the stronger.
function compare(x: Strength, y: Strength): number {
  return firmness(x.standing) - firmness(y.standing) || y.origins - x.origins || y.passages - x.passages;
}
