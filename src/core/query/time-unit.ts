import { calendarDay, dayNumber } from '../model/day-number.ts';
import type { Days } from './period.ts';

/** What the ends of a period move by. */
export const TIME_UNITS = ['day', 'month', 'year', 'decade'] as const;
export type TimeUnit = (typeof TIME_UNITS)[number];

/** The place of a day among the units: days since 1970, months, years or decades since the year 0. */
export function unitOf(unit: TimeUnit, day: number): number {
  const { year, month } = calendarDay(day);
  switch (unit) {
    case 'day':
      return day;
    case 'month':
      return year * 12 + month - 1;
    case 'year':
      return year;
    case 'decade':
      return Math.floor(year / 10);
  }
  return unit satisfies never;
}

/** The first day of a unit by its place. */
export function firstDayOf(unit: TimeUnit, place: number): number {
  switch (unit) {
    case 'day':
      return place;
    case 'month':
      return dayNumber(Math.floor(place / 12), (((place % 12) + 12) % 12) + 1);
    case 'year':
      return dayNumber(place);
    case 'decade':
      return dayNumber(place * 10);
  }
  return unit satisfies never;
}

/** The EDTF text of a day, its month or its year: what a period writes as one of its ends. */
export function textOfDay(unit: TimeUnit, day: number): string {
  const { year, month, day: date } = calendarDay(day);
  const two = (number: number) => String(number).padStart(2, '0');
  const four = `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
  const years = four.length > 5 || year > 9999 ? `Y${year}` : four;
  if (unit === 'day') return `${years}-${two(month)}-${two(date)}`;
  return unit === 'month' ? `${years}-${two(month)}` : years;
}

/** The period from one unit to another, both included, as its two texts. */
export function periodOf(unit: TimeUnit, from: number, to: number): { from: string; to: string } {
  return {
    from: textOfDay(unit, firstDayOf(unit, from)),
    to: textOfDay(unit, firstDayOf(unit, to + 1) - 1),
  };
}

/** The unit in which a reader steps through a stretch: some dozens of steps, not hundreds. */
export function unitFor({ from, to }: Days): TimeUnit {
  const days = to - from + 1;
  if (days <= 100) return 'day';
  if (days <= 366 * 6) return 'month';
  return days <= 366 * 200 ? 'year' : 'decade';
}
