import type { CitedWords } from '../../evidence/citation.ts';
import { capital, listed, plural } from './grammar.ts';
import firstTexts from './strings.first.json' with { type: 'json' };

/** How a line is stated: its name in the legend, the word within a sentence or count, and what it means. */
export const looks = firstTexts.looks;

/** Who wrote something, and when, in a word or two. */
export const cited: CitedWords = {
  two: (one, other) => `${one} and ${other}`,
  several: (first) => `${first} et al.`,
  undated: 'n.d.',
};

/** Who says so. */
export const voices = {
  officials,
  onlyOfficials: (body: string): string => `only what ${officials(body)} say`,
  without: (names: string): string => `Without what ${names} said`,
  only: (names: string): string => `Only what ${names} said`,
};

/** "Russia’s officials", "the United States’ officials"; a name that already has an apostrophe takes no other. */
function officials(body: string): string {
  if (/[’']/.test(body)) return `officials of ${body}`;
  return `${body}${/s$/.test(body) ? '’' : '’s'} officials`;
}

const MAX_NAMES = 3;

const some = (names: readonly string[]) =>
  listed(
    names.length > MAX_NAMES + 1
      ? [...names.slice(0, MAX_NAMES), plural(names.length - MAX_NAMES, 'other')]
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
  /** Whether an open-ended statement ends on the date on which someone last says so. */
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
  /** A year, or the first and last of a stretch: "2015", "2010s", "1900 to 1999". */
  years: (first: number, last: number): string => {
    if (first === last) return String(first);
    return last - first === 9 && first >= 1000 ? `${first}s` : `${first} to ${last}`;
  },
  /** "only acts", "without Putin and Lavrov". */
  choice,
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
  focus: (names: readonly string[]): string => `focus on ${some(names)}`,
  /** A part of a sentence on its own. */
  alone: capital,
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

/** Layouts, pins, groupings and several actors chosen together. */
export const mapping = {
  /** Groupings drawn as one box each. */
  gathered: {
    /** On a line: which members it belongs to, after its own word if it needs one. */
    via: (word: string, names: readonly string[]): string => {
      const via = names.length === 1 ? `via ${names[0] ?? ''}` : `via ${String(names.length)} members`;
      return word === '' ? via : `${word}, ${via}`;
    },
    /** A line of members that ends at their grouping; it also includes `more` other pairs. */
    through: (
      members: readonly string[],
      wholes: readonly string[],
      sentence: string,
      more: number,
    ): string => {
      const rest =
        more === 0
          ? ''
          : ` ${plural(more, 'other pair')} of actors ${more === 1 ? 'is' : 'are'} drawn as the same line.`;
      return `Through ${listed(members)}, not ${listed(wholes)} as a whole: ${sentence}${rest}`;
    },
    /** The box of a grouping, after its own sentence. */
    box: (sentence: string, names: readonly string[], relations: number): string => {
      const within =
        relations === 0
          ? ''
          : ` ${plural(relations, 'relation')} among them ${relations === 1 ? 'is' : 'are'} not drawn.`;
      return `${sentence} Its box also includes ${listed(names)}.${within}`;
    },
  },
  /** The actor that has the keyboard focus on the map: its sentence, and what the reader has done with it. */
  standing: (
    sentence: string,
    at: { readonly distance: number | null; readonly isChosen: boolean; readonly isMoved: boolean },
  ): string => {
    const steps = at.distance === null ? '' : `${plural(at.distance, 'step')} from the focus`;
    const notes = [
      at.distance === 0 ? 'in focus' : steps,
      at.isChosen ? 'chosen' : '',
      at.isMoved ? 'moved by you' : '',
    ].filter(Boolean);
    return notes.length === 0 ? sentence : `${sentence} Here: ${listed(notes)}.`;
  },
};

/** Texts of the browser shell, by panel. */
export const shell = {
  outdated: (then: string, now: string): string =>
    `This link was made for edition ${then.slice(0, 12)} of the map. This is edition ${now.slice(0, Math.min(then.length, 12))}, so what you see may have changed.`,
  missing: (ids: readonly string[]): string =>
    `${ids.length === 1 ? 'This link refers to something' : 'This link refers to things'} not in this map, or no longer in it: ${ids.join(', ')}.`,
};

/** Texts that the views, the static page and sentences share; those of the panels are in the shell's. */
export const interfaceWords = {
  lookNames: Object.fromEntries(Object.entries(looks).map(([look, { count }]) => [look, count])),
};
