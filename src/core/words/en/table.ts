import { plural } from './grammar.ts';

/** How much of a map a table shows. */
export interface TableCounts {
  readonly of: 'claims' | 'relations';
  readonly shown: number;
  /** By filters, or by a focus. */
  readonly hidden: number;
  /** Statements without a second actor, among those shown or left out. */
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
    held: 'When it was so',
    said: 'When it was said',
    sign: 'For or against',
    nature: 'Act, word, aim or view',
    certainty: 'How sure the author is',
    mood: 'Fact, plan or option',
    tense: 'At the time or earlier',
    negated: 'Affirmed or negated',
    check: 'Quote check',
    source: 'Document',
    section: 'Section of the text',
    statements: 'Statements',
    passages: 'Passages',
    origins: 'Independent sources',
    basis: 'How it follows from the words',
    about: 'Concerning',
    by: 'Through',
    what: 'What',
    where: 'Where',
    condition: 'Condition',
    note: 'Coder’s note',
    id: 'Id',
  },
  /** "193 statements; 120 hidden by filters or focus; 17 of these without a second actor, and not drawn as a line." */
  counts: ({ of, shown, hidden, objectless, withObjectless, beside }: TableCounts): string =>
    [
      plural(shown, things[of]),
      beside > 0 ? `${String(beside)} of these less firm than the statement their line is drawn from` : '',
      hidden > 0 ? `${String(hidden)} hidden by filters or focus` : '',
      objectless === 0
        ? ''
        : withObjectless
          ? `${String(objectless)} of these without a second actor, and not drawn as a line`
          : `${String(objectless)} without a second actor not listed`,
    ]
      .filter(Boolean)
      .join('; ') + '.',
  nothing: 'Nothing left to show. The filters or the focus hide everything.',
  show: 'Columns',
  showHint: 'What the table shows',
  columnsHint: 'Columns',
  switches: { quotes: 'Quotes in full', objectless: 'Statements without a second actor' },
  usual: 'Default columns',
  csv: 'CSV',
  copy: 'Copy as CSV',
  save: 'Save as CSV',
  copied: (rows: number): string => `${plural(rows, 'row')} copied as CSV, quotes in full.`,
  notCopied: 'The browser did not allow copying. Save the file instead.',
  saved: (file: string): string => `${file} saved, quotes in full.`,
  /** Which file the CSV is saved as, without the map and its edition. */
  file: { claims: 'statements.csv', relations: 'relations.csv' },
  label: (of: 'claims' | 'relations'): string =>
    of === 'claims' ? 'Statements, one per row' : 'Relations, one per row',
  hint: 'Arrow keys move from cell to cell. Enter opens the evidence of a row; in a column heading, Enter sorts.',
  printed: (printed: number, all: number): string =>
    `Only the first ${String(printed)} of ${String(all)} rows are printed. Save the table as CSV to get them all.`,
  several: (texts: readonly string[]): string => texts.join('; '),
  quoted: (words: string): string => `“${words}”`,
  /** A short quote, and how many more there are. */
  more: (first: string, others: number): string =>
    others === 0 ? first : `${first} (and ${String(others)} more)`,
};
