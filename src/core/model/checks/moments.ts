import { DATE_FIELDS } from '../citation.schema.ts';
import { cslDateOf } from '../csl-date.ts';
import type { Problem } from '../problem.ts';
import { extentOf } from '../time-extent.ts';
import { field, isRecord, problemAt, rows, type Unchecked } from '../unchecked.ts';
import type { Check } from './check.ts';

/** Well-formed dates are also possible: the day is in the calendar, and a time does not end before it starts. */
export const moments: Check = (map) => [
  ...possible(field(map, 'asOf')),
  ...rows(map, 'sources').flatMap((source) => [
    ...possible(field(source, 'asOf')),
    ...DATE_FIELDS.flatMap((key) => cslDate(field(field(source, 'citation'), key))),
  ]),
  ...rows(map, 'claims').flatMap((claim) => [
    ...possible(field(claim, 'held')),
    ...possible(field(field(claim, 'coded'), 'on')),
    ...rows(claim, 'speakers').flatMap((speaker) => possible(field(speaker, 'said'))),
  ]),
];

const DAY = /^(-?\d{4})-(\d\d)-(\d\d)/;
const YEAR = /^(?:-?\d{4}|Y)/;
const TIMED = /^\d{4}-\d\d-\d\dT/;

function possible(place: Unchecked): readonly Problem[] {
  if (typeof place.value !== 'string') return [];
  const text = place.value;
  const ends = text.split('/');
  const unreal = ends.find((end) => {
    const [, year, month, day] = DAY.exec(end) ?? [];
    return year !== undefined && !isInCalendar(Number(year), Number(month), Number(day));
  });
  if (unreal !== undefined) return [problemAt(place, `"${unreal}" is not a real date. Correct it.`)];
  return isReversed(ends) ? [problemAt(place, `"${text}" ends before it starts. Swap the two dates.`)] : [];
}

// Compared only as precisely as both are given: 2021-08/2021 does not end before it starts.
function isReversed(ends: readonly string[]): boolean {
  const [start = '', end = ''] = ends;
  // What is no date at all is reported with the shape.
  if (ends.length !== 2 || !ends.every((end) => YEAR.test(end))) return false;
  if (TIMED.test(start) && TIMED.test(end)) return Date.parse(start) > Date.parse(end);
  // That one end is "about" does not turn them round.
  const [begin, last] = [start, end].map((text) => extentOf(text.replace(/[?~%]/g, ''))?.begin);
  return begin?.kind === 'dated' && last?.kind === 'dated' && begin.earliest > last.latest;
}

function isInCalendar(year: number, month: number, day: number): boolean {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function cslDate(place: Unchecked): readonly Problem[] {
  const { value } = place;
  if (typeof value !== 'string' && typeof value !== 'number' && !isRecord(value)) return [];
  const ends = cslDateOf(value)?.['date-parts'] ?? [];
  const written = rows(place, 'date-parts');
  const unreal = ends.flatMap(([year = 0, month = 1, day = 1], index) =>
    // What is no number at all is reported with the shape.
    isInCalendar(year, month, day) || [year, month, day].some(Number.isNaN)
      ? []
      : [
          problemAt(
            written[index] ?? place,
            'This is not a real date. Write [year], [year, month] or [year, month, day].',
          ),
        ],
  );
  if (unreal.length > 0) return unreal;
  const [begin, end] = ends;
  return begin && end && isBefore(end, begin)
    ? [problemAt(place, 'This range ends before it starts. Swap the two dates.')]
    : [];
}

// As precisely as both are given.
function isBefore(one: readonly number[], other: readonly number[]): boolean {
  const at = one.findIndex((part, index) => part !== other[index]);
  const [part, than] = [one[at], other[at]];
  return part !== undefined && than !== undefined && part < than;
}
