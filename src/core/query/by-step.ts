import type { Look } from '../model/look.ts';
import { STEP_NUMBERS, STEPS, type Step } from './steps.ts';

/** Rows of a list that the same step of the map adds; at least one. */
export interface StepGroup<Row> {
  readonly step: Step;
  /** In the order given. */
  readonly rows: readonly Row[];
}

/** Rows under the step of the map that first shows what is stated in their way; steps without a row are left out. */
export function byStep<Row>(rows: readonly Row[], lookOf: (row: Row) => Look): readonly StepGroup<Row>[] {
  return STEP_NUMBERS.map((step) => ({
    step,
    rows: rows.filter((row) => stepOfLook(lookOf(row)) === step),
  })).filter((group) => group.rows.length > 0);
}

function stepOfLook(look: Look): Step {
  return STEP_NUMBERS.find((step) => STEPS[step].includes(look)) ?? 3;
}
