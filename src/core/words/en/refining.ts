import { isPluralName, plural } from './grammar.ts';
import { voices } from './voices.ts';

/** Further filters and ready-made views. */
export const refining = {
  /** What a facet asks, by its id, where its values are not explained one by one. */
  about: {
    nature: 'What kind of relation it is. Only acts and words in force show that someone does something.',
    family: 'The group that the relation type belongs to.',
    check: 'Whether each quote was found in its document when the map was published.',
    passages: 'How many passages state a relation as firmly as it is drawn.',
    origins:
      'How many independent sources state a relation as firmly as it is drawn. A speaker, or an author of several texts, counts once, and so do all who are quoted in one text.',
    source: 'A statement is shown as long as one of its documents is on.',
    section: 'Where the words appear. A statement is shown as long as one of its sections is on.',
    held: 'As far as the words say. An open end runs to the date at which someone last says so.',
    said: 'The date the speaker said it, where the map gives one; otherwise the date of the document.',
  },
  search: (group: string): string => `Search ${group}`,
  placeholder: 'Search these',
  none: (text: string): string => `None of these contains “${text}”.`,
  rest: (count: number): string => `${plural(count, 'more value')}: use the search to find them.`,
  nothing: 'This map has nothing else to filter by.',
  presets: {
    asserted: 'What is said without reserve',
    possible: 'What is only possible',
    denied: 'What is said not to be so',
    author: 'What only the author says',
    officials: (body: string): string => `What ${voices.officials(body)} say`,
    speaker: (name: string): string => `What ${name} ${isPluralName(name) ? 'say' : 'says'}`,
    single: 'What is stated in only one passage',
    independent: 'What two or more independent sources state',
    between: 'What is read between the lines',
    unfound: 'Quotes not found word for word',
  },
  presetNotes: {
    asserted: 'Said as a fact and without hedging, including what is past, denied, an aim or a view.',
    possible: 'Relations that are, at most, said to be possible.',
    denied: 'Relations about which the sources say only that they are not so.',
    author: 'Statements that are not attributed to anyone else.',
    officials: 'Statements by this body itself, and by everyone the map groups within it.',
    speaker: 'Statements that do not depend on anyone else’s word.',
    single: 'Stated or called likely in one passage only.',
    independent: 'Stated or called likely by two or more speakers or authors, in texts of different authors.',
    between: 'Statements that the text implies but does not make outright.',
    unfound: 'Found in several places, found with differences, not found, or text not available.',
  },
  lines: (count: number): string => plural(count, 'relation'),
};
