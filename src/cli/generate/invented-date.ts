import type { Chance, Shares } from './chance.ts';

/** A time as EDTF has it, and as a text says it. */
export interface InventedDate {
  readonly edtf: string;
  readonly inWords: string;
}

/** The year that generated maps are about. */
export const NOW = 2031;
const EARLIEST = 2005;
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const SEASONS = ['spring', 'summer', 'autumn', 'winter'];
const two = (number: number) => String(number).padStart(2, '0');
const yearOf = (chance: Chance) => EARLIEST + chance.below(NOW - EARLIEST);

type Sort = (chance: Chance) => InventedDate;

const year: Sort = (chance) => {
  const one = String(yearOf(chance));
  return { edtf: one, inWords: `in ${one}` };
};
const month: Sort = (chance) => {
  const [one, place] = [String(yearOf(chance)), chance.below(12)];
  return { edtf: `${one}-${two(place + 1)}`, inWords: `in ${MONTHS[place]!} ${one}` };
};
const day: Sort = (chance) => {
  const [one, place, date] = [String(yearOf(chance)), chance.below(12), 1 + chance.below(28)];
  return {
    edtf: `${one}-${two(place + 1)}-${two(date)}`,
    inWords: `on ${String(date)} ${MONTHS[place]!} ${one}`,
  };
};
const season: Sort = (chance) => {
  const [one, place] = [String(yearOf(chance)), chance.below(4)];
  return { edtf: `${one}-${String(21 + place)}`, inWords: `in the ${SEASONS[place]!} of ${one}` };
};
const about: Sort = (chance) => {
  const { edtf } = chance.often(0.5) ? year(chance) : month(chance);
  return { edtf: `${edtf}~`, inWords: `around ${edtf}` };
};
const perhaps: Sort = (chance) => {
  const { edtf } = year(chance);
  return { edtf: `${edtf}?`, inWords: `perhaps in ${edtf}` };
};
const perhapsAbout: Sort = (chance) => {
  const { edtf } = year(chance);
  return { edtf: `${edtf}%`, inWords: `perhaps around ${edtf}` };
};
const decade: Sort = (chance) => {
  const tens = String(yearOf(chance)).slice(0, 3);
  return { edtf: `${tens}X`, inWords: `in the ${tens}0s` };
};
const century: Sort = () => ({ edtf: '19XX', inWords: 'in the last century' });
const monthUnknown: Sort = (chance) => {
  const { edtf } = year(chance);
  return { edtf: `${edtf}-XX`, inWords: `in some month of ${edtf}` };
};
const dayUnknown: Sort = (chance) => {
  const { edtf } = month(chance);
  return { edtf: `${edtf}-XX`, inWords: `on some day of ${edtf}` };
};
const interval: Sort = (chance) => {
  const first = yearOf(chance);
  const last = first + chance.below(NOW - first + 1);
  return {
    edtf: `${String(first)}/${String(last)}`,
    inWords: `from ${String(first)} to ${String(last)}`,
  };
};
const openEnd: Sort = (chance) => {
  const one = chance.often(0.6) ? year(chance) : about(chance);
  return { edtf: `${one.edtf}/..`, inWords: `ever since ${one.edtf.replace('~', '')}` };
};
const openStart: Sort = (chance) => {
  const { edtf } = year(chance);
  return { edtf: `../${edtf}`, inWords: `always until ${edtf}` };
};
const unknownEnd: Sort = (chance) => {
  const { edtf } = month(chance);
  return { edtf: `${edtf}/`, inWords: `from ${edtf} until nobody knows when` };
};
const unknownStart: Sort = (chance) => {
  const { edtf } = year(chance);
  return { edtf: `/${edtf}`, inWords: `from nobody knows when until ${edtf}` };
};

const SORTS: Shares<Sort> = [
  [year, 16],
  [month, 12],
  [day, 12],
  [season, 5],
  [about, 8],
  [perhaps, 3],
  [perhapsAbout, 2],
  [decade, 3],
  [century, 1],
  [monthUnknown, 2],
  [dayUnknown, 2],
  [interval, 12],
  [openEnd, 14],
  [openStart, 3],
  [unknownEnd, 3],
  [unknownStart, 2],
];

/** A time before the year that the map is about, in any form that EDTF level 1 has. */
export function inventedDate(chance: Chance): InventedDate {
  return chance.byShare(SORTS)(chance);
}

/** A single day, for when something was said. */
export function inventedDay(chance: Chance): InventedDate {
  return day(chance);
}
