import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendarDay, dayNumber } from '../../../src/core/model/day-number.ts';
import { timeTicks } from '../../../src/core/picture/time-ticks.ts';

const ticks = (from: number, to: number, most: number) =>
  timeTicks(from, to, most).map(({ day, unit }) => {
    const { year, month, day: date } = calendarDay(day);
    return unit === 'year'
      ? String(year)
      : unit === 'month'
        ? `${year}-${month}`
        : `${year}-${month}-${date}`;
  });

test('stand at round years where an axis is long', () => {
  expect(ticks(dayNumber(1990), dayNumber(2021, 12, 31), 8)).toEqual([
    '1990',
    '1995',
    '2000',
    '2005',
    '2010',
    '2015',
    '2020',
  ]);
  expect(ticks(dayNumber(-600), dayNumber(2000), 6)).toEqual(['-500', '0', '500', '1000', '1500', '2000']);
});

test('stand at months and days where it is short', () => {
  expect(ticks(dayNumber(2020, 11, 15), dayNumber(2021, 3, 10), 6)).toEqual([
    '2020-12',
    '2021-1',
    '2021-2',
    '2021-3',
  ]);
  expect(ticks(dayNumber(2021, 8, 30), dayNumber(2021, 9, 2), 6)).toEqual([
    '2021-8-30',
    '2021-8-31',
    '2021-9-1',
    '2021-9-2',
  ]);
});

test('are never many more than there is room for', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -3_000_000, max: 3_000_000 }),
      fc.nat({ max: 5_000_000 }),
      fc.integer({ min: 1, max: 20 }),
      (from, length, most) => {
        expect(timeTicks(from, from + length, most).length).toBeLessThanOrEqual(most + 2);
      },
    ),
  );
});
