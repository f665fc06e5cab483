import { plural } from './grammar.ts';

/** Who to whom, as a matrix. */
export const matrix = {
  heading: 'Matrix',
  /** Above the matrix. */
  intro: (actors: number, left: number): string =>
    `Rows act on columns: ${plural(actors, 'actor')} with lines in this view${left > 0 ? `; ${left} without lines ${left === 1 ? 'is' : 'are'} not listed` : ''}.`,
  label: (actors: number): string => `Who to whom: ${plural(actors, 'actor')}`,
  help: 'Arrow keys move from cell to cell, Home and End to the ends of a row, with Ctrl to the corners. Enter opens the evidence of a cell; on a name it opens the actor.',
  order: 'Order',
  orders: { camps: 'by camp', name: 'by name', kind: 'by kind' },
  orderNote: {
    camps:
      'Ordered so that actors who support each other are together and actors who oppose each other are apart. The order is only an aid for the eye, not a finding.',
    name: 'Ordered by name.',
    kind: 'Ordered by kind of actor.',
  },
  corner: 'acts ↓ · on →',
  empty: 'No lines are shown, so the matrix is empty.',
  ends: (from: string, to: string): string => `${from} → ${to}`,
  cell: (ends: string, what: readonly string[]): string => `${ends}: ${what.join('; ')}`,
  /** One relation in a cell. */
  said: (relation: string, look: string): string => `${relation} (${look})`,
  silences: {
    notStated: 'not stated',
    outside: 'outside what the sources cover',
    hidden: 'hidden by the filters',
    self: 'itself',
  },
  /** As the sentence above the matrix puts them. */
  silenceSentences: {
    notStated: (ends: string): string =>
      `${ends}: nothing is stated, though a source covers what the first does and mentions the second.`,
    outside: (ends: string): string =>
      `${ends}: outside what the sources cover. No source covers what the first does and also mentions the second, so the silence means nothing.`,
    hidden: (ends: string, relations: number): string =>
      `${ends}: ${plural(relations, 'relation')} hidden by the filters.`,
    self: (name: string): string => `${name} itself.`,
  },
  key: 'Key',
  keySigns:
    'Upper left: supports or cooperates. Lower right: opposes. In the middle: contact and promises, or neither.',
  keyLooks: 'The fill says how it is stated.',
  keySilence: 'An empty cell may mean three different things, and each looks different.',
  keyNotSo: 'said not to be so',
  keyBreak: 'A wider gap separates one camp from the next.',
  point: 'Point at a cell, or move to it, to read what it says.',
};
