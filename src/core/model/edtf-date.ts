/** One day, month, season, year or run of years of EDTF level 0-1, parsed; the calendar is checked elsewhere, in `time.schema`. */
export interface EdtfDate {
  readonly kind: 'date';
  readonly year: number;
  /** How many years the date leaves open: 1, 10 for `199X`, 100 for `19XX`, 1000 for `1XXX`. */
  readonly span: 1 | 10 | 100 | 1000;
  readonly month: number | null;
  readonly season: 'spring' | 'summer' | 'autumn' | 'winter' | null;
  readonly day: number | null;
  /** `~` or `%`: about then. */
  readonly about: boolean;
  /** `?` or `%`: perhaps not then at all. */
  readonly uncertain: boolean;
}

/** One end of an interval: a date, open (`..`) or not known (empty). */
export type EdtfEnd = EdtfDate | 'open' | 'unknown';

/** From one end to another. */
export interface EdtfInterval {
  readonly kind: 'interval';
  readonly from: EdtfEnd;
  readonly to: EdtfEnd;
}

const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const;
const DATE = /^(Y?-?\d+X{0,3}|X{4})(?:-(\d{2}|XX))?(?:-(\d{2}|XX))?(?:T[^?~%]*)?([?~%])?$/;

/** Parses an EDTF level 0-1 text; null if it is not one, so that the raw text can be shown instead. */
export function parseEdtf(text: string): EdtfDate | EdtfInterval | null {
  const [first = '', second, ...more] = text.trim().split('/');
  if (more.length > 0) return null;
  if (second === undefined) return parseDate(first);
  const from = parseEnd(first);
  const to = parseEnd(second);
  return from && to ? { kind: 'interval', from, to } : null;
}

function parseEnd(text: string): EdtfEnd | null {
  if (text === '..') return 'open';
  if (text === '') return 'unknown';
  return parseDate(text);
}

function parseDate(text: string): EdtfDate | null {
  const match = DATE.exec(text);
  if (!match) return null;
  const [, years = '', second, third, mark] = match;
  const open = /X*$/.exec(years)?.[0].length ?? 0;
  if (open > 3) return null;
  const number = second === undefined || second === 'XX' ? null : Number(second);
  return {
    kind: 'date',
    year: Number(years.replace('Y', '').replaceAll('X', '0')),
    span: ([1, 10, 100, 1000] as const)[open] ?? 1,
    month: number !== null && number >= 1 && number <= 12 ? number : null,
    season: number !== null && number >= 21 && number <= 24 ? (SEASONS[number - 21] ?? null) : null,
    day: third === undefined || third === 'XX' ? null : Number(third),
    about: mark === '~' || mark === '%',
    uncertain: mark === '?' || mark === '%',
  };
}
