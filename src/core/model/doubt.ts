import type { Axes } from './standing.ts';

/** Whether a statement says that it is not so, may not be so or is unlikely: it is for and against nobody. That it is unlikely not to be so says that it is. */
export function saysItIsNot({ negated, certainty }: Pick<Axes, 'negated' | 'certainty'>): boolean {
  return negated !== (certainty === 'unlikely');
}
