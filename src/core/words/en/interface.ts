import { errors, help } from './interface-states.ts';
import { facetNames } from './filtering.ts';
import { plural } from './grammar.ts';
import { looks } from './looks.ts';

/** Texts that the views, the static page and sentences share; those of the panels are in the shell's. */
export const interfaceWords = {
  header: {
    views: 'Views',
    map: 'Map',
    list: 'List',
    text: 'Text',
    table: 'Table',
    matrix: 'Matrix',
    more: 'More',
    share: 'Share',
    copyLink: 'Copy link',
    cite: 'Cite',
    asOf: (date: string): string => `as of ${date}`,
    sources: (documents: number, people: number): string =>
      `${documents === 1 ? 'one source' : plural(documents, 'source')}, ${people === 1 ? 'one author' : plural(people, 'author')}`,
    nothingSelected: 'Select a line to read who says so, or an actor to see its profile.',
  },
  steps: {
    name: 'How much is shown',
    1: 'Stated',
    2: '+ Aims and views, alleged, promised',
    3: '+ Possible, past, denied',
    pairs: (count: number): string => plural(count, 'pair'),
    custom: 'Custom selection',
    /** For a narrow screen. */
    brief: { 1: 'Stated', 2: '+ Aims, alleged', 3: '+ Possible, past' },
  },
  facets: {
    look: 'How it is stated',
    sign: 'For and against',
    type: 'Relations',
    kind: 'Kinds of actor',
    voice: 'Who says so',
    ...facetNames,
  },
  signs: { supports: 'supports', opposes: 'opposes', contact: 'contact and promises', neither: 'neither' },
  signDefinitions: {
    supports: 'Supports or cooperates with somebody.',
    opposes: 'Opposes somebody, in acts, words, aims or views.',
    contact: 'Talks, promises and interests in common. None of it is support.',
    neither: 'Says neither for nor against whom.',
  },
  mixedDefinition: 'The stated acts and words in force include both support and opposition.',
  contradictedDefinition: 'One statement says it outright, another denies the same fact.',
  lookNames: Object.fromEntries(Object.entries(looks).map(([look, { count }]) => [look, count])),
  search: {
    nothing: (text: string): string =>
      `Nothing found for “${text}”. Results must contain every word; try fewer words.`,
    hiddenResult: 'hidden by the filters',
  },
  list: {
    pairs: (count: number): string => plural(count, 'pair'),
    relations: (count: number): string => plural(count, 'relation'),
    statements: (count: number): string => plural(count, 'statement'),
    passages: (count: number): string => plural(count, 'passage'),
    showOnMap: 'Show on the map',
  },
  moreActors: (count: number): string =>
    `${count} more ${count === 1 ? 'actor appears' : 'actors appear'} at the other steps`,
  hiddenSelection: 'The filters hide what you selected.',
  help,
  errors,
};
