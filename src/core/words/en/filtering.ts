import { capital, listed, plural } from './grammar.ts';

/** The names of the facets under "More filters", by id. */
export const facetNames = {
  certainty: 'How sure the author is',
  mood: 'Fact, plan or option',
  tense: 'At the time or earlier',
  negated: 'Affirmed or negated',
  nature: 'Act, word, aim or view',
  family: 'Group of relations',
  basis: 'How it follows from the words',
  check: 'Quote check',
  passages: 'Passages behind it',
  origins: 'Independent sources',
  source: 'Document',
  section: 'Section of the text',
  held: 'When it was so',
  said: 'When it was said',
};

const amounts = { 0: 'none', 1: 'one', 2: 'two', '3-5': '3 to 5', '6+': '6 or more' };

// By the id of their facet; what a map itself names is not here.
const values = {
  certainty: {
    certain: 'certain',
    probable: 'probable',
    possible: 'possible',
    unlikely: 'unlikely',
    uncommitted: 'takes no side',
  },
  mood: {
    fact: 'fact',
    attempted: 'attempted',
    pledged: 'promised or planned',
    intended: 'intended',
    option: 'option',
    feared: 'feared',
  },
  tense: { then: 'at the time of writing', earlier: 'earlier' },
  negated: { no: 'affirmed', yes: 'negated' },
  nature: { act: 'acts', word: 'words in force', aim: 'aims', view: 'views' },
  family: {
    cooperation: 'cooperation',
    conflict: 'conflict',
    contact: 'contact and promises',
    presence: 'presence',
    organisation: 'membership and office',
  },
  basis: { explicit: 'outright', implied: 'read between the lines', derived: 'derived by a rule' },
  check: {
    found: 'found word for word',
    several: 'found in several places',
    differs: 'found with differences',
    'not-found': 'not found',
    'no-text': 'text not available',
    none: 'no check recorded',
  },
  passages: amounts,
  origins: amounts,
};

const MOST_NAMES = 3;
const some = (names: readonly string[]) =>
  listed(
    names.length > MOST_NAMES + 1
      ? [...names.slice(0, MOST_NAMES), plural(names.length - MOST_NAMES, 'other')]
      : names,
  );
// Quotation marks keep several words together, since some values contain an "and" or a comma.
const someValues = (names: readonly string[]) =>
  some(names.map((name) => (/\s/.test(name) ? `“${name}”` : name)));

/** A stretch of time in words: "August 2021". */
export interface PeriodParts {
  readonly axis: 'held' | 'said';
  readonly from: string;
  readonly to: string;
  readonly dropsUndated: boolean;
  /** Whether an open-ended statement ends at the date somebody last says so. */
  readonly endsOpen: boolean;
}

/** A focus that hides the rest. */
export interface RoundParts {
  readonly names: readonly string[];
  readonly steps: number;
  readonly direction: 'any' | 'out' | 'in';
  readonly sign: 'any' | 'supports' | 'opposes';
}

/** How the choice of one facet differs from how the map opens. */
export interface ChoiceParts {
  readonly only: readonly string[] | null;
  readonly also: readonly string[];
  readonly without: readonly string[];
}

function choice({ only, also, without }: ChoiceParts): string {
  if (only) return only.length === 0 ? 'none' : `only ${someValues(only)}`;
  return [
    also.length > 0 ? `also ${someValues(also)}` : '',
    without.length > 0 ? `without ${someValues(without)}` : '',
  ]
    .filter(Boolean)
    .join('; ');
}

// Names may contain an "and".
const together = (names: readonly string[]) => names.join(' + ');

/** Facets, chips and presets: what may be on the first screen. */
export const filtering = {
  heading: 'Active filters',
  values,
  unsourced: 'no source given',
  undated: 'undated',
  /** A section of one of several documents; null for what is in none of its sections. */
  inSource: (source: string, title: string | null): string =>
    title === null ? `${source}, in no section` : `${title} (${source})`,
  /** A year, or the first and last of a stretch: "2015", "2010s", "1900 to 1999". */
  years: (first: number, last: number): string => {
    if (first === last) return String(first);
    return last - first === 9 && first >= 1000 ? `${first}s` : `${first} to ${last}`;
  },
  /** "only acts", "without Putin and Lavrov". */
  choice,
  /** "How sure the author is: only certain", as a chip and in the sentence of the view. */
  chosen: (facet: string, choice: string): string => `${facet}: ${choice}`,
  period: ({ axis, from, to, dropsUndated, endsOpen }: PeriodParts): string =>
    [
      `only what ${axis === 'held' ? 'was so, or may have been,' : 'was said, or may have been,'} ${from === to ? `in ${from}` : `from ${from} to ${to}`}`,
      dropsUndated ? 'without undated statements' : 'and undated statements',
      endsOpen ? 'open-ended statements not taken to continue' : '',
    ]
      .filter(Boolean)
      .join(', '),
  round: ({ names, steps, direction, sign }: RoundParts): string =>
    [
      `only within ${plural(steps, 'step')} of ${some(names)}`,
      { any: '', out: 'following what they do', in: 'following what is done to them' }[direction],
      { any: '', supports: 'through support or cooperation', opposes: 'through opposition' }[sign],
    ]
      .filter(Boolean)
      .join(', '),
  /** Shown on the map even if the filters leave out part of it. */
  chain: (names: readonly string[]): string =>
    `with the chain ${names.join(' – ')}, even where the filters hide it`,
  text: (text: string): string => `only with the words “${text}”`,
  focus: (names: readonly string[]): string => `focus on ${some(names)}`,
  lonely: { dots: 'as dots', names: 'as grey names', none: 'hidden' },
  /** A part of a sentence on its own. */
  alone: capital,
  count: (count: number): string => `${plural(count, 'filter')} active`,
  more: 'More filters',
  /** Of a group of which not all is on. */
  on: (on: number, all: number): string => `${on} of ${all} on`,
  remove: (what: string): string => `Remove filter: ${what}`,
  /** On the button that opens the filters. */
  filterButton: (name: string, count: number): string => (count === 0 ? name : `${name} (${count})`),
  /** Beside the title of a fold. */
  inUse: (count: number): string => `${count} in use`,
  presets: 'Ready-made views',
  /** Which filters leave nothing to show: removing any one of these is enough, or all of one that names several. */
  empties: (ways: readonly (readonly string[])[]): string => {
    const said = ways.map(together).join('; ');
    if (ways.length === 0) return 'The filters hide every line.';
    return ways.length === 1
      ? `What hides everything: ${said}.`
      : `To see something, remove one of these filters: ${said}.`;
  },
  lift: (names: readonly string[]): string =>
    `${names.length === 1 ? 'Remove filter' : 'Remove filters'}: ${together(names)}`,
};
