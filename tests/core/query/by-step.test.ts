import { expect, test } from 'vitest';
import { LOOKS, type Look } from '../../../src/core/model/look.ts';
import { byStep } from '../../../src/core/query/by-step.ts';

const stepsOf = (looks: readonly Look[]) =>
  byStep(looks, (look) => look).map(({ step, rows }) => [step, ...rows]);

test('every look is under the step that first shows it', () => {
  expect(stepsOf(LOOKS)).toEqual([
    [1, 'stated', 'likely', 'unsourced'],
    [2, 'alleged', 'promised', 'aim'],
    [3, 'possible', 'denied', 'past'],
  ]);
});

test('a step without a row is left out, and rows keep their order', () => {
  expect(stepsOf(['past', 'stated', 'denied'])).toEqual([
    [1, 'stated'],
    [3, 'past', 'denied'],
  ]);
});
