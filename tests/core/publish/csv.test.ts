import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvOf, separatorFor } from '../../../src/core/publish/csv.ts';

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

const isFormula = (text: string) =>
  /^[\t\r\n]/.test(text) || /^[^\p{L}\p{N}]*[=+\-@＝＋－＠﹦﹢﹣﹫]/u.test(text);

// What a spreadsheet may still take for a formula: after what it drops, or in other widths.
const HIDDEN = [
  ...[
    '\n=1+1',
    '\r\n=1',
    ' =1+1',
    '\u00a0=1',
    '  @x',
    '\u3000＝1',
    '＝1+1',
    '＋49',
    '－1',
    '＠SUM(A1)',
    '﹦1',
    '﹫x',
  ],
  ...[
    '"=1"',
    "'=1",
    '“=1”',
    '« +1 »',
    '\u200b=1',
    '\ufeff=1',
    '\u202e=1',
    '\0=1',
    '\v=1',
    '\t',
    '\nwords',
    '`=1',
  ],
];

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

  it.each(['=1+1', '+49', '-1', '@SUM(A1)', '\t=1', '\r=1', '=HYPERLINK("http://x","y")', ...HIDDEN])(
    'leaves no spreadsheet a formula to run: %j',
    (text) => {
      expect(read(csvOf([[text]]))).toEqual([[`'${text}`]]);
    },
  );

  it('has the separator that is asked for, and holds it in a cell too', () => {
    expect(csvOf([['a;b', 'c\td', 'e,f']], ';')).toBe('"a;b";"c\td";"e,f"\r\n');
    expect(csvOf([['a', '=b']], '\t')).toBe('"a"\t"\'=b"\r\n');
  });

  it.each([
    ...['es', 'es-ES', 'de', 'de-AT', 'fr', 'it', 'pt-BR', 'ru', 'nl', 'pl'].map((language) => [
      language,
      ';',
    ]),
    ...['en', 'en-US', 'en-GB', 'es-MX', 'de-CH', 'zh', 'ja', 'he', '', 'C', 'no_such'].map((language) => [
      language,
      ',',
    ]),
  ])('is separated in %s as its spreadsheets expect: %s', (language, separator) => {
    expect(separatorFor(language)).toBe(separator);
  });

  it('leaves alone what only holds such a sign', () => {
    expect(read(csvOf([['a=b', 'ISIS-K', '1+1', "'quoted'"]]))).toEqual([
      ['a=b', 'ISIS-K', '1+1', "'quoted'"],
    ]);
  });
});
