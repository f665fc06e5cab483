import { plural } from './grammar.ts';

/** The texts of the interface, by the part of the screen. */
export const interfaceWords = {
  header: {
    search: 'Search',
    searchHint: 'Search names, words and quotes (press /)',
    views: 'Views',
    map: 'Map',
    list: 'List',
    filter: 'Filter',
    theme: 'Theme',
    themeLight: 'Light',
    themeDark: 'Dark',
    themeSystem: 'As on this device',
    copyLink: 'Copy link',
    linkCopied: 'Link copied: it restores exactly this view.',
    linkNotCopied: 'The link could not be copied. Select it and copy it by hand.',
    cite: 'Cite',
    help: 'Keys',
    skipToMap: 'Skip to the map',
    skipToList: 'Skip to the list',
    asOf: (date: string): string => `as of ${date}`,
    oneSource: 'one source, one author',
  },
  steps: {
    name: 'How much is shown',
    1: 'Stated',
    2: '+ Aims and views, alleged, promised',
    3: '+ Possible, past, said not so',
    pairs: (count: number): string => plural(count, 'pair'),
    custom: 'Own choice',
  },
};
