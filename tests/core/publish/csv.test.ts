import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvOf } from '../../../src/core/publish/csv.ts';

/** Reads CSV as RFC 4180 has it: cells in quotes, doubled quotes inside, CRLF after each line. */
function read(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < csv.length) {
    expect(csv[at]).toBe('"');
    let cell = '';
    for (at += 1; csv[at] !== '"' || csv[at + 1] === '"'; at += 1) {
      if (at >= csv.length) throw new Error('A cell does not end.');
      if (csv[at] === '"') at += 1;
      cell += csv[at];
    }
    row.push(cell);
    at += 1;
    if (csv[at] === ',') at += 1;
    else {
      expect(csv.slice(at, at + 2)).toBe('\r\n');
      at += 2;
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

const isFormula = (text: string) => /^[=+\-@\t\r]/.test(text);

describe('csv', () => {
  it('gives back every cell that is no formula, whatever stands in it', () => {
    const cell = fc
      .oneof(fc.string(), fc.constantFrom('"', '""', ',', '\r\n', '\n', 'a "b", c', '', ' ', 'ظال', '’'))
      .filter((text) => !isFormula(text));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 6 }), (rows) => {
        expect(read(csvOf(rows))).toEqual(rows);
      }),
    );
  });

  it.each(['=1+1', '+49', '-1', '@SUM(A1)', '\t=1', '\r=1', '=HYPERLINK("http://x","y")'])(
    'leaves no spreadsheet a formula to run: %j',
    (text) => {
      expect(read(csvOf([[text]]))).toEqual([[`'${text}`]]);
    },
  );

  it('leaves alone what only holds such a sign', () => {
    expect(read(csvOf([['a=b', 'ISIS-K', '1+1', "'quoted'"]]))).toEqual([
      ['a=b', 'ISIS-K', '1+1', "'quoted'"],
    ]);
  });
});
