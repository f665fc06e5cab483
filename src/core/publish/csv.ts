// A spreadsheet takes a cell that begins like this for a formula and would run it (OWASP, CSV Injection).
const FORMULA = /^[=+\-@\t\r]/;

/** Rows of cells as CSV (RFC 4180): lines end with CRLF, every cell is in quotes; anything a spreadsheet would take for a formula gets a leading apostrophe. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(text: string): string {
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}
