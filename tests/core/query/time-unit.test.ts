import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber } from '../../../src/core/model/day-number.ts';
import { daysOf } from '../../../src/core/query/period.ts';
import { firstDayOf, periodOf, TIME_UNITS, unitFor, unitOf } from '../../../src/core/query/time-unit.ts';

test('a unit begins with its first day, and the day before is of the one before', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...TIME_UNITS),
      fc.integer({ min: -2_000_000, max: 2_000_000 }),
      (unit, day) => {
        const place = unitOf(unit, day);
        expect(firstDayOf(unit, place)).toBeLessThanOrEqual(day);
        expect(firstDayOf(unit, place + 1)).toBeGreaterThan(day);
        expect(unitOf(unit, firstDayOf(unit, place))).toBe(place);
      },
    ),
  );
});

describe('a period', () => {
  test.each([
    ['day', dayNumber(2021, 2, 28), 1, '2021-02-28', '2021-03-01'],
    ['month', 2021 * 12 + 11, 1, '2021-12', '2022-01'],
    ['year', 988, 0, '0988', '0988'],
    ['decade', 199, 0, '1990', '1999'],
    ['decade', 199, 2, '1990', '2019'],
    ['year', -44, 1, '-0044', '-0043'],
    ['year', 9999, 1, '9999', 'Y10000'],
    ['month', -1, 1, '-0001-12', '0000-01'],
  ] as const)('of units of a %s is told by its first and last', (unit, from, more, first, last) => {
    expect(periodOf(unit, from, from + more)).toEqual({ from: first, to: last });
  });

  test('as it is told holds the very days of its units', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...TIME_UNITS),
        fc.integer({ min: -1_000_000, max: 1_000_000 }),
        fc.nat({ max: 40 }),
        (unit, day, more) => {
          const from = unitOf(unit, day);
          expect(daysOf(periodOf(unit, from, from + more))).toEqual({
            from: firstDayOf(unit, from),
            to: firstDayOf(unit, from + more + 1) - 1,
          });
        },
      ),
    );
  });
});

test.each([
  [30, 'day'],
  [365, 'month'],
  [366 * 30, 'year'],
  [366 * 1000, 'decade'],
])('a stretch of %i days is stepped through by the %s', (days, unit) => {
  expect(unitFor({ from: 0, to: days - 1 })).toBe(unit);
});
