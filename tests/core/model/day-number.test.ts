import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarDay, dayNumber, lastOfMonth } from '../../../src/core/model/day-number.ts';

const utc = (year: number, month: number, day: number) => {
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime() / 86_400_000;
};

describe('the number of a day', () => {
  test('is that of the proleptic Gregorian calendar, as ECMAScript counts it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -5000, max: 12_000 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        (year, month, day) => {
          expect(dayNumber(year, month, day)).toBe(utc(year, month, day));
        },
      ),
    );
  });

  test('leads back to its day, in years of any length', () => {
    fc.assert(
      fc.property(fc.integer({ min: -90_000_000, max: 90_000_000 }), (number) => {
        const { year, month, day } = calendarDay(number);
        expect(dayNumber(year, month, day)).toBe(number);
      }),
    );
  });

  test('knows leap years and the ends of months', () => {
    expect(calendarDay(lastOfMonth(2000, 2))).toEqual({ year: 2000, month: 2, day: 29 });
    expect(calendarDay(lastOfMonth(1900, 2))).toEqual({ year: 1900, month: 2, day: 28 });
    expect(calendarDay(lastOfMonth(0, 12) + 1)).toEqual({ year: 1, month: 1, day: 1 });
  });
});
