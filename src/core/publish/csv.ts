/** What separates the cells of a line: a comma, a semicolon, or a tab, which every spreadsheet pastes into columns. */
export type Separator = ',' | ';' | '\t';

// A spreadsheet takes a cell that begins like this for a formula and would run it (OWASP, CSV Injection): also after
// spaces, signs that print nothing and quotation marks, and in the full or small width of East Asian typesetting.
const FORMULA = /^[\s\p{Cc}\p{Cf}\p{Quotation_Mark}`´]*[=+\-@＝＋－＠﹦﹢﹣﹫]|^[\t\r\n]/u;

/** Rows of cells as CSV (RFC 4180): lines end with CRLF, every cell is in quotes; anything a spreadsheet would take for a formula gets a leading apostrophe. */
export function csvOf(rows: readonly (readonly string[])[], separator: Separator = ','): string {
  return rows.map((row) => `${row.map(cell).join(separator)}\r\n`).join('');
}

/** What the spreadsheets of a language expect: a semicolon where the comma is in numbers, as in Spanish and German. */
export function separatorFor(language: string): ',' | ';' {
  try {
    return new Intl.NumberFormat(language)
      .formatToParts(1.5)
      .some(({ type, value }) => type === 'decimal' && value !== '.')
      ? ';'
      : ',';
  } catch (error) {
    // "C" or an empty text is no language.
    if (error instanceof RangeError) return ',';
    throw error;
  }
}

function cell(text: string): string {
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}
