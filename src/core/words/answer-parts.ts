import type { ChainGround } from '../analysis/ask.ts';
import type { Direction, StepSign } from '../analysis/focus.ts';

/** What the sentence that sums up an answer is made of. */
export interface AnswerParts {
  /** "in September 2021". */
  readonly asOf: string;
  readonly to: string;
  readonly over: ChainGround;
  /** Every step has to go the way of its relation. */
  readonly isForward: boolean;
  readonly sign: StepSign;
  /** What the two are tied by directly, as far as chains go along it: "opposition". */
  readonly direct: readonly string[];
  /** Relations between the two that are told less firmly than chains go along. */
  readonly less: number;
  /** Those grouped with either of the two who are tied to the other: "Russian intelligence". */
  readonly grouped: readonly string[];
  /** Statements of one and a third that concern the other. */
  readonly concerning: number;
  /** How many chains have how many steps, the shortest first; those through others only. */
  readonly chains: readonly { readonly steps: number; readonly count: number }[];
  readonly longest: number;
  /** Null where no chain of any length leads there. */
  readonly shortest: number | null;
  /** There are more chains than were looked for. */
  readonly isCut: boolean;
  readonly speakers: number;
}

/** A way to search wider. */
export type OfferId = 'all' | 'longer' | 'anyDirection' | 'anySign';

/** What the sentence of a focus is made of. */
export interface FocusParts {
  readonly names: readonly string[];
  readonly steps: number;
  readonly actors: number;
  readonly relations: number;
  readonly direction: Direction;
  readonly sign: StepSign;
  readonly others: 'fade' | 'hide';
}
