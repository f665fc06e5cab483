import { describe, expect, test } from 'vitest';
import { activeFilters, withoutFilters } from '../../../src/core/query/active.ts';
import { initialFilters, only, toggle } from '../../../src/core/query/filters.ts';
import {
  actorsToCome,
  isLater,
  pairsByStep,
  stepOf,
  stepReached,
  STEP_NUMBERS,
  toStep,
  withStep,
} from '../../../src/core/query/steps.ts';
import { graph } from '../../support/build.ts';

const map = graph(
  'a -support-> b',
  'c -support-> b (probable)',
  'a -support-> c (intended)',
  'a -support-> d (option)',
  'b -support-> d (option)',
  'a -support!-> e',
);
const first = initialFilters(map);

describe('the scale of three steps', () => {
  test('opens on the first step', () => {
    expect(stepOf(first)).toBe(1);
    expect(stepReached(first)).toBe(1);
  });

  test.each(STEP_NUMBERS)('is at the step it was set to: %i', (step) => {
    expect(stepOf(withStep(first, step))).toBe(step);
    expect(stepReached(withStep(first, step))).toBe(step);
  });

  test('matches no step once a single look is switched, and is at the first that shows all that is on', () => {
    expect(stepOf(toggle(first, 'look', 'denied'))).toBeNull();
    expect(stepReached(toggle(first, 'look', 'denied'))).toBe(3);
    expect(stepReached(toggle(first, 'look', 'likely'))).toBe(1);
    expect(stepReached(only(map, first, 'look', 'aim'))).toBe(2);
  });

  test('keeps looks for a later step, which is no filter', () => {
    expect(isLater(first, 'aim')).toBe(true);
    expect(isLater(first, 'stated')).toBe(false);
    expect(isLater(withStep(first, 2), 'aim')).toBe(false);
    expect(isLater(withStep(first, 2), 'possible')).toBe(true);
    for (const step of STEP_NUMBERS) expect(activeFilters(map, withStep(first, step))).toEqual([]);
    expect(activeFilters(map, toggle(first, 'look', 'likely'))).toMatchObject([{ without: ['likely'] }]);
  });

  test('moves, and what the reader has filtered out stays out', () => {
    const filtered = toggle(toggle(first, 'look', 'likely'), 'type', 'support');
    const second = toStep(filtered, 2);
    expect(stepReached(second)).toBe(2);
    expect(activeFilters(map, second)).toEqual(activeFilters(map, filtered));
    expect(toStep(second, 1)).toEqual(filtered);
    expect(withoutFilters(map, second)).toEqual(withStep(first, 2));
  });

  test('says how many pairs each step adds', () => {
    expect(pairsByStep(map)).toEqual({ 1: 2, 2: 1, 3: 3 });
  });

  test('names the actors that are still to come, those with most pairs first', () => {
    expect(actorsToCome(map, first)).toEqual(['d', 'e']);
    expect(actorsToCome(map, toggle(first, 'look', 'likely'))).toEqual(['c', 'd', 'e']);
    expect(actorsToCome(map, withStep(first, 3))).toEqual([]);
  });
});
