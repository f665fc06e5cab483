import { capital, isPluralName, plural } from './grammar.ts';

/** Search over everything. */
export const finding = {
  groups: {
    ask: 'Question',
    actor: 'Actors',
    relation: 'Relations',
    speaker: 'Who says so',
    quote: 'Quotes',
    detail: 'Places, details and notes',
    source: 'Sources and sections',
    view: 'All views',
  },
  /** Beside a heading, where not all are shown. */
  some: (told: number, total: number): string => `${told} of ${total}`,
  more: (total: number): string => `Show all ${total}`,
  moreOf: (told: number, total: number): string => `Show ${told} of ${total}`,
  nothing: (text: string): string =>
    `Nothing found for “${text}”. Results must contain every word; try fewer words.`,
  near: (text: string): string => `Nothing matches “${text}” exactly; these are close:`,
  says: (count: number): string =>
    `makes ${plural(count, 'statement')}: show only ${count === 1 ? 'this' : 'these'}`,
  statements: (count: number): string => plural(count, 'statement'),
  passage: (count: number): string => `${plural(count, 'statement')} in this passage`,
  ask: (from: string, to: string, isPlural: boolean | null): string =>
    `How ${(isPlural ?? isPluralName(from)) ? 'are' : 'is'} ${from} tied to ${to}?`,
  focus: (name: string): string => `Focus on ${name} and its neighbours`,
  focused: (name: string): string => `${capital(name)} is in focus.`,
  keep: (text: string): string =>
    `Show only what contains “${text}”, on the map, in the list and in every view`,
  kept: (text: string): string => `All views now show only what contains “${text}”.`,
  only: (name: string): string => `All views now show only what ${name} says.`,
  keys: { keep: 'Ctrl Enter' },
  /** Words of a question beside the names that it is about. */
  asides:
    'how is are was were do does did tied tie ties to with and or the a an of between from in what which who whom related relation relations relationship connected connection linked link links about against each other vs versus through via',
};
