import type { EdtfDate, EdtfEnd, EdtfInterval } from '../../model/edtf-date.ts';
import type { dates as english } from '../en/dates.ts';

const MONTHS =
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ');

const SEASONS = { spring: 'primavera', summer: 'verano', autumn: 'otoño', winter: 'invierno' };

// ISO 8601-2:2019 has a year 0, which is 1 BC.
const yearOf = (year: number): string => (year <= 0 ? `${1 - year} a. C.` : String(year));

const yearsOf = ({ year, span }: EdtfDate): string => {
  if (span === 1) return yearOf(year);
  return span === 10 ? `años ${year}` : `${year}–${year + span - 1}`;
};

const bare = (date: EdtfDate): string => {
  const { year, span, season, month, day } = date;
  if (span > 10) return `${year} a ${year + span - 1}`;
  if (span === 10) return `la década de ${year}`;
  if (season) return `${SEASONS[season]} de ${yearOf(year)}`;
  const name = month === null ? undefined : MONTHS[month - 1];
  const parts = [name !== undefined && day !== null ? String(day) : null, name, yearOf(year)];
  return parts.filter((part) => part !== null && part !== undefined).join(' de ');
};

const hasDay = ({ day, month }: EdtfDate): boolean => day !== null && month !== null;

const doubt = ({ uncertain }: EdtfDate): string => (uncertain ? ' (fecha incierta)' : '');

const marked = (date: EdtfDate): string => `${date.about ? 'hacia ' : ''}${bare(date)}${doubt(date)}`;

const when = (date: EdtfDate, known: number | null = null): string => {
  // The year of the document itself goes without saying: "el 24 de agosto".
  if (date.year === known && date.month !== null && date.span === 1 && !date.about && !date.uncertain)
    return `${hasDay(date) ? `el ${String(date.day)} de` : 'en'} ${MONTHS[date.month - 1] ?? ''}`;
  if (date.about) return marked(date);
  if (date.span > 10)
    return `en algún momento entre ${date.year} y ${date.year + date.span - 1}${doubt(date)}`;
  return `${hasDay(date) ? 'el' : 'en'} ${marked(date)}`;
};

// "desde el 3 de marzo", "desde diciembre de 2016 aproximadamente".
const end = (date: EdtfDate): string =>
  `${hasDay(date) ? 'el ' : ''}${bare(date)}${date.about ? ' aproximadamente' : ''}${doubt(date)}`;

const whenInterval = ({ from, to }: EdtfInterval): string => {
  if (typeof from === 'string' && typeof to === 'string') return 'en un momento que no se conoce';
  if (typeof from === 'string' && typeof to !== 'string')
    return `hasta ${end(to)}${from === 'unknown' ? ' (no se sabe desde cuándo)' : ''}`;
  if (typeof from !== 'string' && typeof to === 'string')
    return `desde ${end(from)}${to === 'unknown' ? ' (no se sabe hasta cuándo)' : ''}`;
  return `desde ${typeof from === 'string' ? '' : end(from)} hasta ${typeof to === 'string' ? '' : end(to)}`;
};

const shortEnd = (date: EdtfEnd): string => (typeof date === 'string' ? '' : yearsOf(date));

/** Dates in Spanish. */
export const dates: typeof english = {
  when: (date, known = null) => (date.kind === 'date' ? when(date, known) : whenInterval(date)),
  bare: (date) => (date.kind === 'date' ? marked(date) : whenInterval(date)),
  asOf: (date) => (date.kind === 'date' ? bare(date) : whenInterval(date)),
  inAsOf: (date) =>
    date.kind === 'date' ? when({ ...date, about: false, uncertain: false }) : whenInterval(date),
  years: (date, isWithin = false) => {
    if (date.kind === 'date') return yearsOf(date);
    if (isWithin && typeof date.from !== 'string' && typeof date.to !== 'string')
      return `entre ${yearsOf(date.from)} y ${yearsOf(date.to)}`;
    const [from, to] = [shortEnd(date.from), shortEnd(date.to)];
    if (from && to) return from === to ? from : `${from}–${to}`;
    return from ? `desde ${from}` : to ? `hasta ${to}` : '';
  },
};
