import type { Axes } from './standing.ts';

/** Whether a statement says that it is not so, may not be so or is unlikely: it is for and against no one. If it is unlikely not to be so, it is so. */
export function saysItIsNot({ negated, certainty }: Pick<Axes, 'negated' | 'certainty'>): boolean {
  return negated !== (certainty === 'unlikely');
}
