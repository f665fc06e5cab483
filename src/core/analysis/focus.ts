import type { ActorId } from '../model/ids.ts';

/** In which direction a step may follow a directed relation: either, from its subject, or towards it. */
export const DIRECTIONS = ['any', 'out', 'in'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** Which relations count as a step: all, or those of one sign. */
export const STEP_SIGNS = ['any', 'supports', 'opposes'] as const;
export type StepSign = (typeof STEP_SIGNS)[number];

/** The farthest that a focus reaches. */
export const MAX_STEPS = 6;

/** One or several actors and what surrounds them. */
export interface Focus {
  /** At least one. */
  readonly actors: readonly ActorId[];
  /** From 1 to `MAX_STEPS`. */
  readonly steps: number;
  readonly direction: Direction;
  readonly sign: StepSign;
  /** What happens to everything else. */
  readonly others: 'fade' | 'hide';
  /** Where the reader came from, oldest first. */
  readonly trail: readonly ActorId[];
}

/** A focus on some actors as it opens: their neighbours, in every direction, the rest faded. */
export function focusOn(actors: readonly ActorId[], part: Partial<Focus> = {}): Focus {
  return { steps: 1, direction: 'any', sign: 'any', others: 'fade', trail: [], ...part, actors };
}
