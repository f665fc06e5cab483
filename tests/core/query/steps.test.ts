import { describe, expect, test } from 'vitest';
import { initialFilters, toggle } from '../../../src/core/query/filters.ts';
import { pairsAtStep, stepOf, STEP_NUMBERS, withStep } from '../../../src/core/query/steps.ts';
import { graph } from '../../support/build.ts';

const map = graph(
  'a -support-> b',
  'a -support-> c (intended)',
  'a -support-> d (option)',
  'a -support!-> e',
);

describe('the three-step switch', () => {
  test('opens on the first step', () => {
    expect(stepOf(initialFilters(map))).toBe(1);
  });

  test.each(STEP_NUMBERS)('stands at the step it was set to: %i', (step) => {
    expect(stepOf(withStep(initialFilters(map), step))).toBe(step);
  });

  test('stands nowhere once a single look is switched', () => {
    expect(stepOf(toggle(initialFilters(map), 'look', 'denied'))).toBeNull();
  });

  test('says how many pairs each step would show under the other filters', () => {
    const counts = STEP_NUMBERS.map((step) => pairsAtStep(map, initialFilters(map), step));
    expect(counts).toEqual([1, 2, 4]);
  });

  test('keeps the other filters', () => {
    const without = toggle(initialFilters(map), 'type', 'support');
    expect(pairsAtStep(map, without, 3)).toBe(0);
  });
});
