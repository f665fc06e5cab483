import { dayNumber, lastOfMonth } from './day-number.ts';
import { parseEdtf, type EdtfDate, type EdtfEnd } from './edtf-date.ts';

/** How precisely an end is given; an end given to the year may be any day of it. */
export type TimeGrain = 'day' | 'month' | 'season' | 'year' | 'decade' | 'century' | 'millennium';

/** A dated end: one of the days from `earliest` to `latest`, both included. */
export interface DatedEnd {
  readonly kind: 'dated';
  /** Day numbers, see `dayNumber`. */
  readonly earliest: number;
  readonly latest: number;
  readonly grain: TimeGrain;
  /** `~`: about then; `earliest` and `latest` then extend by one unit of its grain on either side. */
  readonly about: boolean;
  /** `?`: perhaps not then at all, with no way to know how far off. */
  readonly uncertain: boolean;
}

/** An end as far as it is given: dated, open (`..`), or not known (empty). */
export type ExtentEnd = DatedEnd | { readonly kind: 'open' } | { readonly kind: 'unknown' };

/** When something began and ended, each as far as it is given; with a single date both are within it. */
export interface TimeExtent {
  /** At least one of the two is dated. */
  readonly begin: ExtentEnd;
  readonly end: ExtentEnd;
}

/** The extent of an EDTF text of level 0 or 1 (ISO 8601-2:2019); null if it gives no date, or ends before it begins. */
export function extentOf(edtf: string): TimeExtent | null {
  const parsed = parseEdtf(edtf);
  if (parsed === null) return null;
  if (parsed.kind === 'date') {
    const end = datedEnd(parsed);
    return { begin: end, end };
  }
  const [begin, end] = [endOf(parsed.from), endOf(parsed.to)];
  if (begin.kind !== 'dated' && end.kind !== 'dated') return null;
  if (begin.kind === 'dated' && end.kind === 'dated' && begin.earliest > end.latest) return null;
  return { begin, end };
}

function endOf(end: EdtfEnd): ExtentEnd {
  return typeof end === 'string' ? { kind: end } : datedEnd(end);
}

function datedEnd(date: EdtfDate): DatedEnd {
  const grain = grainOf(date);
  const [earliest, latest] = daysOf(date, grain);
  const { about, uncertain } = date;
  // The standard gives "about" no width; one unit of the given precision is the minimum that the mark can mean.
  const width = about ? DAYS[grain] : 0;
  return { kind: 'dated', earliest: earliest - width, latest: latest + width, grain, about, uncertain };
}

const DAYS: Readonly<Record<TimeGrain, number>> = {
  day: 1,
  month: 31,
  season: 92,
  year: 366,
  decade: 3653,
  century: 36_525,
  millennium: 365_250,
};

function grainOf({ span, season, month, day }: EdtfDate): TimeGrain {
  if (span > 1) return span === 10 ? 'decade' : span === 100 ? 'century' : 'millennium';
  if (season) return 'season';
  if (month === null) return 'year';
  return day === null ? 'month' : 'day';
}

// From its first day by the months to its last day by the stars, since texts use both; northern, as the standard's plain seasons are commonly read.
const SEASONS = { spring: [3, 6, 21], summer: [6, 9, 23], autumn: [9, 12, 22] } as const;

function daysOf({ year, span, season, month, day }: EdtfDate, grain: TimeGrain): readonly [number, number] {
  switch (grain) {
    case 'day':
      return [dayNumber(year, month ?? 1, day ?? 1), dayNumber(year, month ?? 1, day ?? 1)];
    case 'month':
      return [dayNumber(year, month ?? 1), lastOfMonth(year, month ?? 1)];
    case 'season': {
      // Which of the two winters of a year is meant is not given.
      if (season === 'winter' || season === null)
        return [dayNumber(year - 1, 12), dayNumber(year + 1, 3, 21)];
      const [first, last, until] = SEASONS[season];
      return [dayNumber(year, first), dayNumber(year, last, until)];
    }
    case 'year':
    case 'decade':
    case 'century':
    case 'millennium': {
      // `-199X` are the years -1999 to -1990.
      const first = year < 0 ? year - span + 1 : year;
      return [dayNumber(first), dayNumber(first + span) - 1];
    }
  }
  return grain satisfies never;
}
