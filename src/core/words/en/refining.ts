import { isPluralName, plural } from './grammar.ts';
import { voices } from './voices.ts';

/** Further filters and ready-made views. */
export const refining = {
  /** What a facet asks, by its id, where its values are not told one by one. */
  about: {
    nature: 'What kind of relation it is: only acts and words in force show that somebody does something.',
    family: 'What the relation types belong to.',
    check: 'How each quote was found in its document when the map was published.',
    passages: 'How many passages say a relation as firmly as it is drawn.',
    origins:
      'How many independent sources say a relation as firmly as it is drawn. One speaker, or one author of several texts, counts once, and so do all who are quoted in one text.',
    source: 'A statement stays while any of its documents is on.',
    section: 'Where the words stand. A statement stays while any of its sections is on.',
    held: 'As far as the words tell. An open end reaches to when somebody last says so.',
    said: 'By whoever says it, where the map tells; else the date of the document.',
  },
  search: (group: string): string => `Search in ${group}`,
  placeholder: 'Search in these',
  none: (text: string): string => `None of these has “${text}”.`,
  rest: (count: number): string => `${plural(count, 'more value')}: search for them.`,
  nothing: 'This map has no further differences to filter by.',
  presets: {
    asserted: 'What is asserted',
    possible: 'What is only possible',
    denied: 'What is said not to be so',
    author: 'What nobody but the author says',
    officials: (body: string): string => `What ${voices.officials(body)} say`,
    speaker: (name: string): string => `What ${name} ${isPluralName(name) ? 'say' : 'says'}`,
    single: 'What is stated on one passage alone',
    independent: 'What two or more independent sources state',
    between: 'What is read between the lines',
    unfound: 'Quotes that were not found word for word',
  },
  presetNotes: {
    asserted: 'Told as a fact and without reserve, also what is past, denied, an aim or a view.',
    possible: 'Relations of which nothing firmer is said than that they are possible.',
    denied: 'Relations of which all that is said is that they are not so.',
    author: 'Statements for which nobody else is named as saying so.',
    officials: 'Statements of the body itself, and of all whom the map puts within it.',
    speaker: 'Statements for which nobody else has to be believed.',
    single: 'Stated or called likely, by one passage only.',
    independent: 'Stated or called likely by two or more speakers or authors, in texts of different authors.',
    between: 'Statements that the words do not make outright.',
    unfound: 'Found in several places, with differences or not at all, or without the text.',
  },
  lines: (count: number): string => plural(count, 'relation'),
};
