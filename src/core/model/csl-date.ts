import { parseEdtf, type EdtfDate } from './edtf-date.ts';

/** A date of a CSL-JSON item as maps keep it: numbers, or words where there are none. */
export interface CslDate {
  /** One date, or the first and the last of a range: year, month, day. A year before our era is negative, without a year 0. */
  readonly 'date-parts'?: readonly (readonly number[])[];
  /** 1 is spring. */
  readonly season?: number;
  /** About then. */
  readonly circa?: true;
  readonly literal?: string;
  readonly [other: string]: unknown;
}

/** A date as reference managers write it: years as texts, *circa* as 1 or "true", a text in one piece. */
export type WrittenDate = string | number | Readonly<Record<string, unknown>>;

/** A date as a map keeps it, whatever the reference manager that wrote it; undefined if it says nothing. */
export function cslDateOf(written: WrittenDate): CslDate | undefined {
  if (typeof written !== 'object') return fromText(String(written));
  const { circa, season, raw, edtf, literal, 'date-parts': parts, ...others } = written;
  const numbers = numbersIn(parts);
  const text = [edtf, raw].find((one): one is string => typeof one === 'string' && one.trim() !== '');
  const given =
    numbers.length > 0 ? { 'date-parts': numbers } : text === undefined ? {} : (fromText(text) ?? {});
  const words = typeof literal === 'string' && literal.trim() !== '' ? { literal } : {};
  const found = {
    ...given,
    ...words,
    ...seasonIn(season),
    ...(isYes(circa) ? { circa: true as const } : {}),
  };
  const [first] = 'date-parts' in given ? (given['date-parts'] ?? []) : [];
  if (!first && !('literal' in found)) return undefined;
  return { ...others, ...seasoned(found) };
}

function numbersIn(parts: unknown): readonly (readonly number[])[] {
  if (!Array.isArray(parts)) return [];
  return parts.flatMap((part: unknown) => {
    const numbers = Array.isArray(part) ? part.map(numberOf) : [];
    // Some programs write 0 or nothing for a month or a day that is not known.
    const end = numbers.findIndex((number) => number === null || number === 0);
    const known = (end < 0 ? numbers : numbers.slice(0, end)).filter((number) => number !== null);
    return known.length > 0 ? [known] : [];
  });
}

function numberOf(part: unknown): number | null {
  if (typeof part === 'number') return part;
  return typeof part === 'string' && part.trim() !== '' ? Number(part) : null;
}

const isYes = (circa: unknown) => !['', '0', 'false', 'undefined', 'null'].includes(String(circa).trim());

const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const;

function seasonIn(season: unknown): { readonly season?: number } {
  const words = String(season).toLowerCase().replace('fall', 'autumn');
  const named = SEASONS.findIndex((name) => name === words) + 1;
  const number = named || Number(season);
  return number >= 1 && number <= 4 ? { season: number } : {};
}

// Months 21 to 24 are seasons, as in EDTF.
function seasoned(date: CslDate): CslDate {
  const [[year = 0, month = 0] = [], ...more] = date['date-parts'] ?? [];
  const season = month - 20;
  if (season < 1 || season > 4) return date;
  return { ...date, 'date-parts': [[year], ...more.map(([last = year]) => [last])], season };
}

const DATE = /^-?\d{4}(?:-\d\d){0,2}(?:T[\d:.Z+-]*)?[~?%]?$/;

function fromText(text: string): CslDate | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  if (!trimmed.split('/').every((end) => DATE.test(end))) return { literal: trimmed };
  const parsed = parseEdtf(trimmed);
  const ends =
    parsed === null
      ? []
      : parsed.kind === 'date'
        ? [parsed]
        : [parsed.from, parsed.to].filter((end) => typeof end !== 'string');
  const [first] = ends;
  if (!first) return { literal: trimmed };
  return {
    'date-parts': ends.map(partsOf),
    ...(first.season ? { season: SEASONS.indexOf(first.season) + 1 } : {}),
    ...(ends.some(({ about, uncertain }) => about || uncertain) ? { circa: true as const } : {}),
  };
}

function partsOf({ year, month, day }: EdtfDate): readonly number[] {
  // EDTF counts a year 0, CSL does not.
  return [year > 0 ? year : year - 1, month, day].filter((part) => part !== null);
}
