import type { EdtfDate, EdtfEnd, EdtfInterval } from '../../model/edtf-date.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

const yearsOf = ({ year, span }: EdtfDate): string => {
  // ISO 8601-2:2019 has a year 0, which is 1 BC.
  if (year <= 0 && span === 1) return `${1 - year} BC`;
  return span === 1 ? String(year) : `${year}s`;
};

// "the 1900s" could be ten years or a hundred, so a century is given by its ends.
const bare = (date: EdtfDate): string => {
  if (date.span > 10) return `${date.year} to ${date.year + date.span - 1}`;
  if (date.span === 10) return `the ${yearsOf(date)}`;
  if (date.season) return `${date.season} ${yearsOf(date)}`;
  const month = date.month === null ? null : MONTHS[date.month - 1];
  const parts = [month && date.day !== null ? date.day : null, month, yearsOf(date)];
  return parts.filter((part) => part !== null && part !== undefined).join(' ');
};

const marked = (date: EdtfDate): string =>
  `${date.about ? 'about ' : ''}${bare(date)}${date.uncertain ? ' (not certain)' : ''}`;

// The year of the document itself goes without saying: "on 24 August".
const withoutYear = ({ month, day }: EdtfDate): string =>
  [day, month === null ? null : MONTHS[month - 1]].filter((part) => part !== null).join(' ');

const when = (date: EdtfDate, known: number | null = null): string => {
  if (date.year === known && date.month !== null && date.span === 1 && !date.about && !date.uncertain)
    return `${date.day === null ? 'in' : 'on'} ${withoutYear(date)}`;
  if (date.about) return marked(date);
  if (date.span > 10) return `some time from ${marked(date)}`;
  return `${date.day !== null && date.month !== null ? 'on' : 'in'} ${marked(date)}`;
};

const whenInterval = ({ from, to }: EdtfInterval): string => {
  if (typeof from === 'string' && typeof to === 'string') return 'at a time not known';
  if (typeof from === 'string' && typeof to !== 'string')
    return `until ${marked(to)}${from === 'unknown' ? ' (since when is not known)' : ''}`;
  if (typeof from !== 'string' && typeof to === 'string')
    // "was on strike since March" is not English, and the past perfect would need another form of every verb.
    return `from ${marked(from)} on${to === 'unknown' ? ' (until when is not known)' : ''}`;
  return `from ${typeof from === 'string' ? '' : marked(from)} to ${typeof to === 'string' ? '' : marked(to)}`;
};

// "1990/2009" as a span within which something was: the 1990s and 2000s.
const isDecades = (date: EdtfInterval): date is EdtfInterval & { from: EdtfDate; to: EdtfDate } =>
  typeof date.from !== 'string' &&
  typeof date.to !== 'string' &&
  date.from.year % 10 === 0 &&
  date.to.year % 10 === 9 &&
  date.to.year - date.from.year > 10;

const shortEnd = (end: EdtfEnd): string => (typeof end === 'string' ? '' : yearsOf(end));

/** Dates in English. */
export const dates = {
  /** With its preposition: "in August 2021", "from about December 2016 on"; without the year if it is `known`. */
  when: (date: EdtfDate | EdtfInterval, known: number | null = null): string =>
    date.kind === 'date' ? when(date, known) : whenInterval(date),
  /** Alone: "September 2021", "about December 2016". */
  bare: (date: EdtfDate | EdtfInterval): string =>
    date.kind === 'date' ? marked(date) : whenInterval(date).replace(/^from /, ''),
  /** A date that a text treats as the present: "September 2021", whether or not the month is certain. */
  asOf: (date: EdtfDate | EdtfInterval): string =>
    date.kind === 'date' ? bare(date) : whenInterval(date).replace(/^from /, ''),
  /** The same with its preposition: "in September 2021". */
  inAsOf: (date: EdtfDate | EdtfInterval): string =>
    date.kind === 'date' ? when({ ...date, about: false, uncertain: false }) : whenInterval(date),
  /** Years only, for the word on a line: "1990s", "1990–2009", "since 2015". */
  years: (date: EdtfDate | EdtfInterval, isWithin = false): string => {
    if (date.kind === 'date') return yearsOf(date);
    if (isWithin && isDecades(date)) return `${String(date.from.year)}s–${String(date.to.year - 9)}s`;
    const [from, to] = [shortEnd(date.from), shortEnd(date.to)];
    if (from && to) return from === to ? from : `${from}–${to}`;
    return from ? `since ${from}` : to ? `until ${to}` : '';
  },
};
