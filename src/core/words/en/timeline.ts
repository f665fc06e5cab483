import type { TimelineParts } from '../timeline-parts.ts';
import { capital, plural, sentence } from './grammar.ts';

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const yearText = (year: number) => (year <= 0 ? `${1 - year} BC` : String(year));
const statements = (count: number) => plural(count, 'statement');

const undatedWords = ({ undated, keeps }: TimelineParts): string => {
  if (undated === 0) return 'all have a date';
  const are = undated === 1 ? 'is' : 'are';
  return `${undated} without a date ${are} ${keeps === 'keep' ? 'also shown' : 'hidden'}`;
};

/** When it was so, and when it was said. */
export const timeline = {
  heading: 'Timeline',
  label: 'Timeline: statements by date',
  axis: {
    label: 'Which date',
    held: 'When it was so',
    said: 'When it was said',
  },
  by: {
    label: 'Show',
    list: 'A list by date',
    actor: 'Intervals by actor',
    type: 'Intervals by type',
  },
  /** "from 2015 to August 2021". */
  range: (from: string, to: string): string => `from ${from} to ${to}`,
  sentence: (parts: TimelineParts): string => {
    const { axis, period, dated, within, undated } = parts;
    const all = dated + undated;
    if (!period) {
      const what = axis === 'held' ? 'say when it was so' : 'say when it was said';
      return sentence(`${dated} of ${statements(all)} shown ${what}`);
    }
    const when = period.when ?? `between ${period.from} and ${period.to}`;
    const what = axis === 'held' ? `what was so, or may have been, ${when}` : `what was said ${when}`;
    return sentence(
      `Showing ${what}: ${within} of ${plural(dated, 'dated statement')}; ${undatedWords(parts)}`,
    );
  },
  /** An interval as a screen reader says it. */
  row: (axis: 'held' | 'said', date: string, text: string, isWithin: boolean): string =>
    `${axis === 'held' ? capital(date) : `Said ${date}`}: ${text}${isWithin ? '' : ' Outside the dates shown.'}`,
  rows: 'Statements by date',
  /** Behind a tap on a phone. */
  more: 'Play, scale and exact dates',
  /** The same where there is room for play. */
  finer: 'Scale, exact dates and more',
  /** The head of a group of intervals. */
  group: (name: string, count: number): string => `${name} (${count})`,
  none: {
    held: 'None of the statements shown says when it was so.',
    said: 'None of the statements shown has a date for when it was said.',
  },
  empty: 'The map has no dates of this kind.',
  brush: {
    label: 'Dates shown',
    from: 'First date shown',
    to: 'Last date shown',
    help: 'Arrow keys move it; with Shift, ten at a time; Home and End take it to either end of the axis.',
    all: 'All time',
  },
  zoom: {
    label: 'Scale of the axis',
    closer: 'Zoom in',
    farther: 'Zoom out',
    fit: 'Whole axis',
    back: 'Earlier part of the axis',
    on: 'Later part of the axis',
    shown: (from: string, to: string): string => `The axis shows ${from} to ${to}.`,
  },
  fields: {
    label: 'Exact dates',
    from: 'From',
    to: 'To',
    hint: '2015, 2021-08 or 2021-08-24',
    unreadable: (text: string): string => `“${text}” is not a date: write 2015, 2021-08 or 2021-08-24.`,
    backwards: 'The first date is later than the last.',
  },
  open: {
    label: 'Open-ended statements continue',
    help: 'If a statement gives a start but no end, it is taken to continue. Otherwise it counts only up to the date at which someone says so.',
  },
  undated: {
    /** The switch that shows or hides what has no date. */
    keep: (count: number): string => `Show ${count} undated`,
  },
  play: {
    label: 'Play date by date',
    play: 'Play',
    pause: 'Pause',
    back: 'One step back',
    on: 'One step forward',
    speed: 'Speed',
    speeds: { slow: 'slow', normal: 'normal', fast: 'fast' },
    still: 'Your system is set to reduce motion: go step by step.',
    /** Announced while it plays. */
    at: (when: string, within: number, dated: number): string =>
      sentence(`${when}: ${within} of ${plural(dated, 'dated statement')}`),
  },
  key: {
    summary: 'What the ends mean',
    exact: 'exact date',
    about: 'about then',
    uncertain: 'uncertain',
    open: 'no end given (or no beginning)',
    unknown: 'date not known',
    hatch: 'it began or ended at some time in the hatched part',
  },
  /** A mark of the axis: "2015", "Aug 2021", "24 Aug". */
  tick: (unit: 'day' | 'month' | 'year', year: number, month: number, day: number): string => {
    if (unit === 'year') return yearText(year);
    const name = MONTHS[month - 1] ?? '';
    if (unit === 'month') return month === 1 ? `${name} ${yearText(year)}` : name;
    return day === 1 ? `${name} ${yearText(year)}` : `${day} ${name}`;
  },
};
