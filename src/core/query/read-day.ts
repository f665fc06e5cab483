import { lastOfMonth, calendarDay } from '../model/day-number.ts';

const DAY = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** A year, month or day as a reader types it (`2015`, `2021-08`, `2021-08-24`), tidied; null if it is not one. */
export function readDay(text: string): string | null {
  const tidy = text.trim();
  const [, year, month, day] = DAY.exec(tidy) ?? [];
  if (year === undefined) return null;
  if (month === undefined) return tidy;
  if (Number(month) < 1 || Number(month) > 12) return null;
  if (day === undefined) return tidy;
  const last = calendarDay(lastOfMonth(Number(year), Number(month))).day;
  return Number(day) >= 1 && Number(day) <= last ? tidy : null;
}
