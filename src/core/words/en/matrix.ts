import { plural } from './grammar.ts';

/** Who to whom, as a matrix. */
export const matrix = {
  heading: 'Matrix',
  /** Above the matrix. */
  intro: (actors: number, left: number): string =>
    `Each row acts, each column is whom it concerns: ${plural(actors, 'actor')} with lines in this view${left > 0 ? `, ${left} without are left out` : ''}.`,
  label: (actors: number): string => `Who to whom: ${plural(actors, 'actor')}`,
  help: 'Arrow keys move from cell to cell, Home and End within a row, with Ctrl to the corners. Enter opens what a cell holds; on a name it opens the actor.',
  order: 'Order',
  orders: { camps: 'who stands together', name: 'by name', kind: 'by kind' },
  orderNote: {
    camps:
      'Ordered so that actors who support each other stand together and those who oppose each other apart. It is an order to look at, not a finding.',
    name: 'Ordered by name.',
    kind: 'Ordered by kind of actor.',
  },
  corner: 'acts ↓ · concerns →',
  empty: 'No line is shown, so there is nothing to put into rows and columns.',
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
  /** As the sentence above the matrix says them. */
  silenceSentences: {
    notStated: (ends: string): string =>
      `${ends}: nothing is stated, though one source speaks of what the first does and of the second.`,
    outside: (ends: string): string =>
      `${ends}: outside what the sources cover. No source says anything of what the first does and also speaks of the second, so that nothing is stated says nothing.`,
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
  keyBreak: 'A wider gap parts those who stand together from the next.',
  point: 'Point at a cell, or move to it, to read what it holds.',
};
