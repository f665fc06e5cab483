import type { Period, TimeAxis } from '../query/period.ts';

/** What the sentence above the timeline is made of. */
export interface TimelineParts {
  readonly axis: TimeAxis;
  /** Null where all time is shown; `when` has its preposition ("in 2015"), the ends stand alone. */
  readonly period: { readonly when: string | null; readonly from: string; readonly to: string } | null;
  /** Statements that the other filters leave, with a date. */
  readonly dated: number;
  /** Of these, those within the period. */
  readonly within: number;
  readonly undated: number;
  readonly keeps: Period['undated'];
}
