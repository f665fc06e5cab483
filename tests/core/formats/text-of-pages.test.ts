import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkQuote } from '../../../src/core/evidence/check-quote.ts';
import { Evidence } from '../../../src/core/model/quote.schema.ts';
import type { PrintedLine } from '../../../src/core/formats/text-of-lines.ts';
import { textOfPages } from '../../../src/core/formats/text-of-pages.ts';

type Given = string | ({ readonly text: string } & Partial<PrintedLine>);
const STEP = 12;
/** Lines of ten points from the top of a page, a step apart; a head and a foot are further away. */
const page = (body: readonly Given[], head?: Given | null, foot?: Given | null): readonly PrintedLine[] => {
  const lineOf = (given: Given, base: number): PrintedLine => {
    const line = typeof given === 'string' ? { text: given } : given;
    return { left: 50, right: 50 + 5 * line.text.length, base, size: 10, ...line };
  };
  return [
    ...(head ? [lineOf(head, 760)] : []),
    ...body.map((line, index) => lineOf(line, 720 - STEP * index)),
    ...(foot ? [lineOf(foot, 40)] : []),
  ];
};
const QUOTE = 'Northport has sent bread, coal and two doctors to Southport';
const [FIRST, SECOND] = [
  'It is said that Northport has sent bread, coal',
  'and two doctors to Southport in the winter.',
];
const check = (text: string, exact = QUOTE) =>
  checkQuote(Evidence.parse({ source: 's', exact }), text)?.result;

describe('a sentence over the end of a page', () => {
  test.each<[string, Given | null, Given | null, Given | null, Given | null]>([
    ['heads and feet', 'Bulletin of the Ports', 'Bulletin of the Ports', 'Volume 12', 'Volume 12'],
    ['page numbers', null, null, '117', '118'],
    ['page numbers with words', null, null, 'Page 1 of 2', 'Page 2 of 2'],
    ['page numbers with dashes', null, null, '– 7 –', '– 8 –'],
    ['Roman page numbers', null, null, 'xii', 'xiii'],
    ['Chinese page numbers', null, null, '第 12 页', '第 13 页'],
    ['Russian page numbers', null, null, 'Стр. 12', 'Стр. 13'],
    ['heads with the page number', 'Chapter 3 The ports 117', '118 Chapter 3 The ports', null, null],
  ])('is not broken by %s', (_, head, nextHead, foot, nextFoot) => {
    const text = textOfPages([
      page(['One line.', FIRST], head, foot),
      page([SECOND, 'Another line.'], nextHead, nextFoot),
    ]);
    expect(check(text)).toBe('found');
  });

  test('is not broken by heads of left and right pages', () => {
    const [left, right] = ['The author', 'The title of the book'];
    const text = textOfPages([
      page(['One line.', FIRST], left, '10'),
      page([SECOND], right, '11'),
      page(['Something else.'], left, '12'),
      page(['And the end.'], right, '13'),
    ]);
    expect(check(text)).toBe('found');
    expect(text).toContain(left);
    expect(text).toContain(right);
  });

  test('is not broken by what is beside a page number', () => {
    const head = (left: string, right: string) => [
      { text: left, base: 760, size: 10, left: 50, right: 200 },
      { text: right, base: 760, size: 10, left: 500, right: 520 },
    ];
    const text = textOfPages([
      [...head('Of bread', '11'), ...page([FIRST])],
      [...head('12', 'Of coal'), ...page([SECOND])],
    ]);
    expect(check(text)).toBe('found');
    expect(text).toContain('Of bread');
    expect(text).toContain('Of coal');
  });

  test('is not broken by the notes below the page', () => {
    const note = (text: string, base: number) => ({ text, base, size: 8 });
    const text = textOfPages([
      page(
        [
          `One line.`,
          FIRST,
          note('12 See the minutes of the council, which', 80),
          note('are kept in the archive.', 70),
        ],
        null,
        '3',
      ),
      page([SECOND, 'Another line.'], null, '4'),
    ]);
    expect(check(text)).toBe('found');
    expect(check(text, 'See the minutes of the council, which are kept in the archive.')).toBe('found');
  });

  test('is found across a word that the page breaks', () => {
    const text = textOfPages([
      page(['that Northport has sent bread, coal and two doc-'], null, '1'),
      page(['tors to Southport.'], null, '2'),
    ]);
    expect(check(text)).toBe('differs');
  });

  test('goes on in the next column', () => {
    const text = textOfPages([
      [
        ...page(['Two ports', FIRST], 'Bulletin', null),
        { text: SECOND, left: 320, right: 540, base: 720, size: 10 },
        ...page([], null, '1'),
      ],
    ]);
    expect(check(text)).toBe('found');
  });
});

describe('the text of pages', () => {
  test('loses nothing but page numbers', () => {
    const line = fc.stringMatching(/^[a-z]{3,9} [a-z]{3,9}( \d{1,3})?$/);
    const lines = fc.array(line, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(fc.tuple(lines, line, line), { minLength: 1, maxLength: 4 }), (pages) => {
        const text = textOfPages(pages.map(([body, head, foot]) => page(body, head, foot)));
        for (const [body, head, foot] of pages)
          for (const one of [...body, head, foot]) expect(text).toContain(one);
      }),
    );
  });

  test('keeps lines that are alike at the ends of pages', () => {
    const lines = Array.from({ length: 120 }, (_, index) => `Line ${index}.`);
    const text = textOfPages([0, 40, 80].map((from) => page(lines.slice(from, from + 40))));
    expect(text.match(/Line \d+\./g)).toEqual(lines);
  });

  test('keeps a page of small print where it is', () => {
    const small = (text: string) => ({ text, size: 8 });
    const text = textOfPages([
      page(['A body that is long enough to be the usual size.', small('1. Smith, The Ports')]),
      page([small('2. Jones, The Sea')]),
      page(['The end of it all, in letters of the usual size.']),
    ]);
    expect(text.indexOf('Smith')).toBeLessThan(text.indexOf('Jones'));
    expect(text.indexOf('Jones')).toBeLessThan(text.indexOf('The end'));
  });

  test('is nothing where there is none', () => {
    expect(textOfPages([])).toBe('');
    expect(textOfPages([[], []])).toBe('');
  });
});
