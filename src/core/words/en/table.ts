import { plural } from './grammar.ts';

/** How much of a map a table shows. */
export interface TableCounts {
  readonly of: 'claims' | 'relations';
  readonly shown: number;
  /** By filters, or by a focus. */
  readonly hidden: number;
  /** Statements about no actor, among those shown or left out. */
  readonly objectless: number;
  readonly withObjectless: boolean;
  /** Stated in a way that is switched off, beside a firmer statement that their line is drawn from. */
  readonly beside: number;
}

const things = { claims: 'statement', relations: 'relation' } as const;

/** Statements and relations as a table. */
export const table = {
  heading: 'Table',
  of: { label: 'Rows', claims: 'Statements', relations: 'Relations' },
  columns: {
    from: 'From',
    type: 'Relation',
    to: 'To',
    look: 'How it is stated',
    quote: 'Quote',
    voice: 'Who says so',
    held: 'When it held',
    said: 'When it was said',
    sign: 'For or against',
    nature: 'Act, word, aim or view',
    certainty: 'How sure the author is',
    mood: 'Fact, plan or option',
    tense: 'Then or earlier',
    negated: 'Said to be so or not',
    check: 'Quote check',
    source: 'Document',
    section: 'Section of the text',
    statements: 'Statements',
    passages: 'Passages',
    origins: 'Independent sources',
    basis: 'How the words were read',
    about: 'Concerning',
    by: 'Through',
    what: 'What',
    where: 'Where',
    condition: 'On condition',
    note: 'Coder’s note',
    id: 'Id',
  },
  /** "193 statements; 120 hidden by filters or focus; 17 of them are about no actor." */
  counts: ({ of, shown, hidden, objectless, withObjectless, beside }: TableCounts): string =>
    [
      plural(shown, things[of]),
      beside > 0
        ? `${String(beside)} of these stated otherwise than is shown on the map, beside a firmer one of the same line`
        : '',
      hidden > 0 ? `${String(hidden)} hidden by filters or focus` : '',
      objectless === 0
        ? ''
        : withObjectless
          ? `${String(objectless)} of these about no actor, and drawn as no line`
          : `${String(objectless)} about no actor left out`,
    ]
      .filter(Boolean)
      .join('; ') + '.',
  nothing: 'Nothing is left to show. The filters or the focus hide it all.',
  show: 'Columns',
  showHint: 'What the table shows',
  columnsHint: 'Columns',
  switches: { quotes: 'Quotes in full', objectless: 'Statements about no actor' },
  usual: 'Usual columns',
  csv: 'CSV',
  copy: 'Copy as CSV',
  save: 'Save as CSV',
  copied: (rows: number): string => `${plural(rows, 'row')} copied as CSV, quotes in full.`,
  notCopied: 'The browser did not allow copying. Save the file instead.',
  saved: (file: string): string => `${file} saved, quotes in full.`,
  /** Which file the CSV is saved as, without the map and its edition. */
  file: { claims: 'statements.csv', relations: 'relations.csv' },
  label: (of: 'claims' | 'relations'): string =>
    of === 'claims' ? 'Statements, a row each' : 'Relations, a row each',
  hint: 'Arrow keys go from cell to cell, Enter opens the evidence of a row; in the heads Enter sorts.',
  printed: (printed: number, all: number): string =>
    `The first ${String(printed)} of ${String(all)} rows are printed. Save the table as CSV for all of them.`,
  several: (texts: readonly string[]): string => texts.join('; '),
  quoted: (words: string): string => `“${words}”`,
  /** A short quote, and how many more there are. */
  more: (first: string, others: number): string =>
    others === 0 ? first : `${first} (and ${String(others)} more)`,
};
