import { plural } from './grammar.ts';

/** How a quote was checked, and how it differs. */
export const quoteCheck = {
  onlySpacing: 'Every word is there; only spacing or a line break differs.',
  label: 'Quote check',
  found: 'Found word for word',
  several: 'Found in several places',
  differs: 'Found with differences',
  'not-found': 'Not found',
  'no-text': 'Text not available',
  published: (day: string, hash: string | undefined): string =>
    `checked at publication, ${day}${hash ? `, against sha256 ${hash.slice(0, 12)}…` : ''}`,
  own: (name: string): string => `checked in this browser in your own copy${name ? ` (${name})` : ''}`,
  shipped: 'checked in this browser in the text published with the map',
  method:
    'The quote was compared with the text letter by letter. If that failed, it was compared again, ignoring line breaks and the style of spaces, quotation marks and dashes.',
  publishedHow: (hash: string | undefined): string =>
    hash
      ? `The text it was compared with has the sha256 ${hash}. You can repeat the check with your own copy of that text.`
      : 'There is no record of which text it was compared with.',
  hereHow: (hash: string, isCoded: boolean): string =>
    isCoded
      ? `That text is identical, byte for byte, to the one that was coded: its sha256 is ${hash}.`
      : hash
        ? `That text is not the copy that was coded: its sha256 is ${hash}.`
        : 'This browser could not tell whether that text is identical, byte for byte, to the one that was coded.',
  noneHow: 'The text is not available, and no check of this quote is recorded.',
  places: (count: number): string =>
    `It appears in ${count} places, and the context does not show which one is meant.`,
  differences: 'Where the quote and the text differ',
  nearest: 'The closest match in the text',
  noNearest: 'Nothing in the text is close.',
  added: 'only in the text:',
  removed: 'only in the quote:',
  changesKey: 'Struck through: only in the quote. Underlined: only in the text.',
};

/** The profile of an actor. */
export const profile = {
  heading: 'Profile',
  aliases: 'Also called',
  kind: 'Kind',
  within: 'Grouping (editorial)',
  members: 'Members listed by a source',
  relations: 'Relations',
  towards: 'Statements without a second actor',
  concerns: 'Named as a third party',
  speaks: 'Speaks in',
  none: 'No relations are stated for this actor.',
  statements: (count: number): string => plural(count, 'statement'),
  hidden: (count: number): string => `${plural(count, 'relation')} hidden by the filters`,
  groups: {
    supports: 'Supports or cooperates',
    opposes: 'Opposes',
    contact: 'Contact and promises',
    neither: 'Neither for nor against',
    alleged: 'Alleged',
    promised: 'Promised or planned',
    aim: 'Aims, doubts and views',
    possible: 'Possible or feared',
    past: 'In the past',
    denied: 'Said not to be so',
  },
  organs: 'And by its organs and people',
};
