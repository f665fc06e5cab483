/** A day of the proleptic Gregorian calendar; years are astronomical, so that year 0 is 1 BC (ISO 8601-1:2019). */
export interface CalendarDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

// 400 years of the Gregorian calendar, and the days from 1 March of year 0 to 1 January 1970.
const CYCLE = 146_097;
const EPOCH = 719_468;

/** The number of a day, 0 for 1 January 1970, for any year; `Date` would read the years 0 to 99 as those of the last century. */
export function dayNumber(year: number, month = 1, day = 1): number {
  // A year that begins in March has its odd day at the end.
  const from = month <= 2 ? year - 1 : year;
  const cycle = Math.floor(from / 400);
  const ofCycle = from - cycle * 400;
  const ofYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const leaps = Math.floor(ofCycle / 4) - Math.floor(ofCycle / 100);
  return cycle * CYCLE + ofCycle * 365 + leaps + ofYear - EPOCH;
}

/** The calendar day of a number that `dayNumber` gave. */
export function calendarDay(number: number): CalendarDay {
  const shifted = number + EPOCH;
  const cycle = Math.floor(shifted / CYCLE);
  const ofCycle = shifted - cycle * CYCLE;
  const years = Math.floor(
    (ofCycle - Math.floor(ofCycle / 1460) + Math.floor(ofCycle / 36_524) - Math.floor(ofCycle / 146_096)) /
      365,
  );
  const ofYear = ofCycle - (365 * years + Math.floor(years / 4) - Math.floor(years / 100));
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return {
    year: cycle * 400 + years + (month <= 2 ? 1 : 0),
    month,
    day: ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1,
  };
}

/** The number of the last day of a month. */
export function lastOfMonth(year: number, month: number): number {
  return (month === 12 ? dayNumber(year + 1) : dayNumber(year, month + 1)) - 1;
}
