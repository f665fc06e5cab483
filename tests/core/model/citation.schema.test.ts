import { describe, expect, test } from 'vitest';
import { Citation } from '../../../src/core/model/citation.schema.ts';
import { parseGraph } from '../../../src/core/model/parse-graph.ts';
import { cslJson } from '../../../src/core/publish/csl-json.ts';

const item = {
  id: 'http://zotero.org/users/1/items/ABCD2345',
  type: 'article-journal',
  title: 'On ports',
  author: [
    { family: 'Hoven', given: 'Jeroen', 'non-dropping-particle': 'van den' },
    { family: 'King', given: 'Marta L.', suffix: 'Jr.' },
  ],
  issued: { 'date-parts': [['2016', 2, 9]] },
  accessed: { 'date-parts': [['2021', 5, 1]] },
  'container-title': 'Ports',
  journalAbbreviation: 'P.',
  'citation-key': 'hovenPorts2016',
  ISSN: '0000-0000',
  volume: 4,
  abstract: 'None.',
  source: 'Library Catalog',
  'my-own-field': { kept: ['as', 'it', 'is'] },
};

function mapWith(citation: object) {
  return {
    format: 'entente/1',
    id: 'm',
    title: 'M',
    question: 'Who?',
    summary: 'A map.',
    language: 'en',
    asOf: '2021',
    sources: [{ id: 'letter', asOf: '2021', citation }],
    actors: [
      { id: 'north', name: 'Northport', kind: 'other' },
      { id: 'south', name: 'Southport', kind: 'other' },
    ],
    claims: [
      {
        id: 'c1',
        type: 'opposition',
        from: 'north',
        to: 'south',
        evidence: [{ source: 'letter', exact: 'Northport opposes Southport' }],
      },
    ],
  };
}

function linesOf(citation: object): readonly string[] {
  const parsed = parseGraph(mapWith(citation));
  const problems = parsed.ok ? parsed.warnings : parsed.problems;
  return problems.map(({ severity, where, message }) => `${severity} ${where}: ${message}`);
}

describe('an item of a reference manager', () => {
  test('is taken whole, without a word', () => {
    expect(linesOf(item)).toEqual([]);
  });

  test('keeps what no style prints, and goes back to a reference manager under the id of the source', () => {
    const [back] = JSON.parse(cslJson([{ id: 'letter' as never, citation: Citation.parse(item) }])) as [
      Record<string, unknown>,
    ];
    expect(back).toEqual({
      ...item,
      id: 'letter',
      issued: { 'date-parts': [[2016, 2, 9]] },
      accessed: { 'date-parts': [[2021, 5, 1]] },
    });
  });

  test.each([
    ['its number as a number', { id: 17 }],
    ['an edition and a page as numbers', { edition: 2, page: 7, 'number-of-pages': 300 }],
    [
      'editors, translators and others',
      {
        editor: [{ literal: 'Port Office' }],
        translator: [{ family: 'Roe' }],
        recipient: [{ family: 'Doe' }],
      },
    ],
    [
      'names that say how they are sorted',
      { author: [{ family: 'Li', given: 'Na', 'static-ordering': true, 'comma-suffix': 1 }] },
    ],
    ['fields without content', { abstract: '', publisher: ' ', author: [{ family: '', given: '' }] }],
    ['no date', { issued: undefined }],
    ['an empty date', { issued: { 'date-parts': [[]] } }],
    ['a range', { issued: { 'date-parts': [[2016], [2018]] } }],
    [
      'a range within a month',
      {
        issued: {
          'date-parts': [
            ['2016', '2', '9'],
            ['2016', '2', '11'],
          ],
        },
      },
    ],
    ['a season', { issued: { 'date-parts': [[2016]], season: '2' } }],
    ['circa in each spelling', { issued: { 'date-parts': [[1998]], circa: 1 } }],
    ['a date in words', { issued: { literal: 'spring of 1940' } }],
    ['a raw date', { issued: { raw: '9 February 2016' } }],
    ['a date before our era', { 'original-date': { 'date-parts': [[-50], [-43]] } }],
    ['custom fields', { custom: { a: 1 }, categories: ['x'], keyword: 'a, b' }],
  ])('has %s', (_, more) => {
    expect(linesOf({ ...item, ...more })).toEqual([]);
  });

  test('has nothing empty in the end', () => {
    const kept = Citation.parse({
      type: 'book',
      title: 'T',
      publisher: '',
      author: [{ given: ' ' }],
      issued: {},
    });
    expect(kept).toEqual({ type: 'book', title: 'T' });
  });

  test.each([
    ['10.1000/x', '10.1000/x'],
    ['https://doi.org/10.1000/x', '10.1000/x'],
    ['http://dx.doi.org/10.1000/x', '10.1000/x'],
    ['doi: 10.1000/x', '10.1000/x'],
  ])('with the DOI %s is found by its number alone', (DOI, number) => {
    expect(Citation.parse({ ...item, DOI }).DOI).toBe(number);
  });
});

describe('an item is refused, with place and fix,', () => {
  test.each([
    [
      'a year in words',
      { issued: { 'date-parts': [['MMXVI']] } },
      'sources[0].citation.issued["date-parts"][0][0] (letter): "MMXVI" is not a part of a date: write year',
    ],
    [
      'a day that no month has',
      { issued: { 'date-parts': [['2021', '2', '30']] } },
      'sources[0].citation.issued["date-parts"][0] (letter): This is not a real date',
    ],
    [
      'a range that ends before it starts',
      { issued: { 'date-parts': [[2018], [2016]] } },
      'This range ends before it starts',
    ],
    [
      'such a range before our era',
      { issued: { 'date-parts': [[-43], [-50]] } },
      'This range ends before it starts',
    ],
    [
      'such a range within a year',
      {
        accessed: {
          'date-parts': [
            [2018, 5],
            [2018, 4, 1],
          ],
        },
      },
      'This range ends before it starts',
    ],
    [
      'a date that is neither',
      { issued: true },
      'This is true: write a text in double quotes, a number or an object in { }',
    ],
    ['a list for a name', { author: 'Jane Roe' }, 'This is the text "Jane Roe": write a list in [ ]'],
    ['no title', { title: undefined }, 'The field "title" is missing'],
    ['an address that is no web address', { URL: 'javascript:alert(1)' }, 'is not a web address'],
  ])('for %s', (_, more, line) => {
    expect(linesOf({ ...item, ...more }).join('\n')).toContain(line);
  });

  test('and a slip in a field is pointed out, though the map is taken', () => {
    expect(linesOf({ ...item, autor: [{ family: 'Roe' }] })).toEqual([
      'warning sources[0].citation.autor (letter): "autor" is not a field of CSL-JSON, so no citation prints it. Did you mean "author"?',
    ]);
  });
});
