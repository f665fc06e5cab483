import { calendarDay, dayNumber } from '../model/day-number.ts';

/** A mark of the axis: the first day of a day, month or year that is named. */
export interface TimeTick {
  readonly day: number;
  readonly unit: 'day' | 'month' | 'year';
}

// Steps that readers count in, and about how many days each takes.
const STEPS = [
  ...[1, 2, 7, 14].map((count) => ({ unit: 'day' as const, count, days: count })),
  ...[1, 3, 6].map((count) => ({ unit: 'month' as const, count, days: 30.4 * count })),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 50_000].map((count) => ({
    unit: 'year' as const,
    count,
    days: 365.2 * count,
  })),
];

/** The marks from one day to another, as many as a reader can distinguish if there is room for `max`. */
export function timeTicks(from: number, to: number, max: number): readonly TimeTick[] {
  const step = STEPS.find(({ days }) => (to - from) / days <= Math.max(1, max)) ?? STEPS.at(-1);
  if (!step) return [];
  const { unit, count } = step;
  const place = (day: number) => {
    const { year, month } = calendarDay(day);
    return Math.floor((unit === 'day' ? day : unit === 'month' ? year * 12 + month - 1 : year) / count);
  };
  const dayAt = (at: number) => {
    if (unit === 'day') return at * count;
    if (unit === 'year') return dayNumber(at * count);
    return dayNumber(Math.floor((at * count) / 12), ((((at * count) % 12) + 12) % 12) + 1);
  };
  const ticks: TimeTick[] = [];
  for (let at = place(from); dayAt(at) <= to; at++) {
    const day = dayAt(at);
    if (day >= from) ticks.push({ day, unit });
  }
  return ticks;
}
