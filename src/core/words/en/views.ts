import type { TimelineParts } from '../tell/answer-parts.ts';
import type { ActorCounts } from '../tell/statement-parts.ts';
import { capital, isPluralName, listed, plural, sentence } from './grammar.ts';
import { voices } from './interface.ts';
import { actorCounts } from './sentences.ts';

const percent = (share: number): string => {
  const whole = Math.round(share * 100);
  if (whole === 0 && share > 0) return 'less than 1 %';
  return whole === 100 && share < 1 ? 'more than 99 %' : `${String(whole)} %`;
};

/** Texts of the document view. */
export const document = {
  sectionShare: (share: number): string =>
    share === 0 ? 'no statements' : `${percent(share)} covered by statements`,
  coverage: (share: number): string => `Statements cover ${percent(share)} of this text`,
  gap: (units: number): string => `About ${plural(roughly(units), 'character')} without a statement`,
  markedBy: {
    looks: (labels: readonly string[]): string => labels.join(' · '),
  },
  passageBegins: (place: string, quote: string, statements: readonly string[]): string =>
    `${place}: “${beginning(quote)}”. ${statements.join('; ')}`,
};

// Enough to distinguish it from the other passages of its paragraph, which is read out just before.
function beginning(quote: string): string {
  const words = quote.split(/\s+/);
  return words.length > 10 ? `${words.slice(0, 8).join(' ')} …` : words.join(' ');
}

// Readers need a rough idea of a gap, not a measurement.
function roughly(units: number): number {
  if (units < 20) return units;
  const step = units < 200 ? 10 : units < 2000 ? 50 : 500;
  return Math.round(units / step) * step;
}

/** How much of a map a table shows. */
export interface TableCounts {
  readonly of: 'claims' | 'relations';
  readonly shown: number;
  /** By filters, or by a focus. */
  readonly hidden: number;
  /** Statements without a second actor, among those shown or left out. */
  readonly objectless: number;
  readonly withObjectless: boolean;
  /** Stated in a way that is switched off, along with a firmer statement that their line is drawn from. */
  readonly beside: number;
}

const things = { claims: 'statement', relations: 'relation' } as const;

/** Statements and relations as a table. */
export const table = {
  /** "193 statements; 120 hidden by filters or focus; 17 of these without a second actor, and not drawn as a line." */
  counts: ({ of, shown, hidden, objectless, withObjectless, beside }: TableCounts): string =>
    [
      plural(shown, things[of]),
      beside > 0 ? `${String(beside)} of these less firm than the statement their line is drawn from` : '',
      hidden > 0 ? `${String(hidden)} hidden by filters or focus` : '',
      objectless === 0
        ? ''
        : withObjectless
          ? `${String(objectless)} of these without a second actor, and not drawn as a line`
          : `${String(objectless)} without a second actor not listed`,
    ]
      .filter(Boolean)
      .join('; ') + '.',
  several: (texts: readonly string[]): string => texts.join('; '),
};

/** Who to whom, as a matrix. */
export const matrix = {
  cell: (ends: string, what: readonly string[]): string => `${ends}: ${what.join('; ')}`,
};

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
  play: {
    /** Announced while it plays. */
    at: (when: string, within: number, dated: number): string =>
      sentence(`${when}: ${within} of ${plural(dated, 'dated statement')}`),
  },
  /** A mark of the axis: "2015", "Aug 2021", "24 Aug". */
  tick: (unit: 'day' | 'month' | 'year', year: number, month: number, day: number): string => {
    if (unit === 'year') return yearText(year);
    const name = MONTHS[month - 1] ?? '';
    if (unit === 'month') return month === 1 ? `${name} ${yearText(year)}` : name;
    return day === 1 ? `${name} ${yearText(year)}` : `${day} ${name}`;
  },
};

/** Texts of the reports, data and pictures that a reader exports. */
export const takeaway = {
  report: {
    heading: (name: string): string => capital(name),
    loose: (name: string): string => `${capital(name)}: statements without a second actor`,
  },
  picture: {
    several: (names: readonly string[]): string => `Several at once: ${names.join(', ')}`,
  },
};

/** Further filters and ready-made views. */
export const refining = {
  presets: {
    officials: (body: string): string => `What ${voices.officials(body)} say`,
    speaker: (name: string): string => `What ${name} ${isPluralName(name) ? 'say' : 'says'}`,
  },
};

/** Several actors that a reader has chosen together. */
export const marking = {
  /** How the chosen actors relate to each other, as of a date, by the lines that are shown. */
  withinSentence: (chosen: number, asOf: string, of: ActorCounts): string => {
    if (chosen === 1) return 'A single actor has no ties to show: choose another.';
    if (of.all === 0) return sentence(`No line is shown between any two of them, as of ${asOf}`);
    return sentence(`As of ${asOf}, ${plural(of.all, 'line')} shown between them: ${actorCounts(of)}`);
  },
  /** How they relate to everyone else. */
  beyondSentence: (others: readonly string[], more: number, of: ActorCounts): string => {
    if (of.all === 0) return 'No line is shown between them and anyone else.';
    const names = listed([...others, ...(more > 0 ? [plural(more, 'other')] : [])]);
    return sentence(`${plural(of.all, 'line')} shown to ${names}: ${actorCounts(of)}`);
  },
  authors: (authors: readonly string[]): string => sentence(`Written by ${listed(authors)}`),
};

/** Search over everything. */
export const finding = {
  ask: (from: string, to: string, isPlural: boolean | null): string =>
    `How ${(isPlural ?? isPluralName(from)) ? 'are' : 'is'} ${from} tied to ${to}?`,
  focused: (name: string): string => `${capital(name)} is in focus.`,
};
