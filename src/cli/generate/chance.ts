import { seededRandom } from '../../core/layout/seeded-random.ts';

/** Values with how often each comes, in any unit. */
export type Shares<Value> = readonly (readonly [Value, number])[];

/** Draws that are the same for the same seed. */
export interface Chance {
  /** A whole number from 0 up to but not including `limit`. */
  readonly below: (limit: number) => number;
  /** True in this share of all draws, 0 to 1. */
  readonly often: (share: number) => boolean;
  readonly oneOf: <Value>(values: readonly Value[]) => Value;
  readonly byShare: <Value>(shares: Shares<Value>) => Value;
}

/** A source of draws; lists must not be empty. */
export function chance(seed: number): Chance {
  const random = seededRandom(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  return {
    below,
    often: (share) => random() < share,
    oneOf: (values) => values[below(values.length)]!,
    byShare: (shares) => {
      let left = random() * shares.reduce((sum, [, share]) => sum + share, 0);
      return (shares.find(([, share]) => (left -= share) < 0) ?? shares.at(-1)!)[0];
    },
  };
}
