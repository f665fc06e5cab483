import core from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Citation } from '../../../src/core/model/citation.schema.ts';
import type { SourceId } from '../../../src/core/model/ids.ts';
import { bibtex } from '../../../src/core/publish/bibtex.ts';
import { HOSTILE } from '../../support/taken.ts';

interface Read {
  readonly type: string;
  readonly title?: string;
  readonly author?: readonly {
    readonly family?: string;
    readonly given?: string;
    readonly literal?: string;
  }[];
  readonly issued?: { readonly 'date-parts'?: readonly (readonly number[])[] };
  readonly [field: string]: unknown;
}

const reader = core as unknown as { readonly Cite: new (text: string) => { readonly data: readonly Read[] } };
const read = (text: string) => new reader.Cite(text).data;
const work = (citation: object) => ({ id: 'work' as SourceId, citation: Citation.parse(citation) });
const roundTrip = (citation: object) => read(bibtex([work(citation)]))[0];

describe('a work in BibTeX', () => {
  test('reads back as it was', () => {
    const paper = {
      type: 'article-journal',
      title: 'Ties that Bind',
      author: [{ family: 'Ivanova', given: 'Anna' }, { literal: 'Ministry of Trade and Ports' }],
      'container-title': 'Journal of Peace',
      volume: 4,
      issue: '2',
      page: '1–9',
      issued: { 'date-parts': [[2020, 5]] },
      DOI: '10.1000/x_(y)',
      URL: 'https://example.org/a_b?c=%7E&d=1',
    };
    const back = roundTrip(paper);
    expect(back).toMatchObject({
      type: 'article-journal',
      title: 'Ties that Bind',
      'container-title': 'Journal of Peace',
      issue: '2',
      page: '1-9',
      issued: { 'date-parts': [[2020, 5]] },
      DOI: paper.DOI,
      URL: paper.URL,
    });
    expect(back?.author?.[0]).toMatchObject({ family: 'Ivanova', given: 'Anna' });
    expect(Object.values(back?.author?.[1] ?? {})).toContain('Ministry of Trade and Ports');
  });

  test.each([
    ['book', 'book'],
    ['chapter', 'chapter'],
    ['report', 'report'],
    ['thesis', 'thesis'],
    ['paper-conference', 'paper-conference'],
    ['webpage', 'document'],
    ['personal_communication', 'document'],
  ])('of the type %s is read as %s', (type, as) => {
    expect(roundTrip({ type, title: 'T', 'container-title': 'C' })).toMatchObject({ type: as, title: 'T' });
  });

  test.each(HOSTILE)('keeps the letters of %j', (title) => {
    expect(roundTrip({ type: 'book', title })?.title).toBe(title);
  });

  test('is whole without author, date and address', () => {
    expect(bibtex([work({ type: 'book', title: 'T' })])).toBe('@book{work,\n  title = {{T}}\n}\n');
  });

  test('of the press has no number of its own', () => {
    expect(bibtex([work({ type: 'article-magazine', title: 'T', number: 'EP1' })])).not.toContain('EP1');
  });

  test.each([
    [{ family: 'Hoven', given: 'Jeroen', 'non-dropping-particle': 'van den' }, 'van den Hoven, Jeroen'],
    [{ family: 'Gaulle', given: 'Charles', 'dropping-particle': 'de' }, 'de Gaulle, Charles'],
    [{ family: 'King', given: 'Marta L.', suffix: 'Jr.' }, 'King, Jr., Marta L.'],
    [
      { family: 'Falla', given: 'Manuel', 'non-dropping-particle': 'de', suffix: 'III' },
      'de Falla, III, Manuel',
    ],
    [{ literal: 'Ministry of Trade and Ports' }, '{Ministry of Trade and Ports}'],
    [{ family: 'UNESCO', given: '' }, '{UNESCO}'],
  ])('names %j as %s', (name, written) => {
    const entry = bibtex([
      work({ type: 'book', title: 'T', author: [name], editor: [name, { family: 'Roe' }] }),
    ]);
    expect(entry).toContain(`  author = {${written}},`);
    expect(entry).toContain(`  editor = {${written} and {Roe}}`);
  });

  test('reads back with particle, suffix, editor and translator', () => {
    const back = roundTrip({
      type: 'chapter',
      title: 'T',
      author: [{ family: 'Hoven', given: 'Jeroen', 'non-dropping-particle': 'van den' }],
      editor: [{ family: 'King', given: 'Marta L.', suffix: 'Jr.' }],
      'container-title': 'Ports',
      ISBN: '978-0-00-000000-2',
    });
    expect(JSON.stringify(back?.author)).toMatch(/van den.*Hoven|Hoven.*van den/);
    expect(back).toMatchObject({ editor: [{ family: 'King', given: 'Marta L.', suffix: 'Jr.' }] });
    expect(back).toMatchObject({ 'container-title': 'Ports', ISBN: '978-0-00-000000-2' });
  });

  test.each([
    [{ 'date-parts': [['2016', 2, 9]] }, '  year = {2016},\n  month = feb,\n  day = {9}\n'],
    [{ 'date-parts': [[1998]], circa: true }, '  year = {ca. 1998},\n  date = {1998~}\n'],
    [{ 'date-parts': [[2016], [2018]] }, '  year = {2016--2018},\n  date = {2016/2018}\n'],
    [{ 'date-parts': [[2020]], season: 2 }, '  year = {2020},\n  date = {2020-22}\n'],
    [{ 'date-parts': [[-44, 3, 15], [-43]], circa: true }, 'date = {-0043-03-15~/-0042~}'],
    [{ literal: 'spring of 1940' }, '  year = {spring of 1940}\n'],
  ])('dates %j as %j', (issued, written) => {
    expect(bibtex([work({ type: 'book', title: 'T', issued })])).toContain(written);
  });

  test('stands beside others, one entry each', () => {
    const works = ['a', 'b'].map((id) => ({ ...work({ type: 'book', title: id }), id: id as SourceId }));
    expect(read(bibtex(works)).map(({ title }) => title)).toEqual(['a', 'b']);
    expect(bibtex([])).toBe('');
  });
});

const fixtures = join(import.meta.dirname, '../../../../shared/fixtures/formats/citations');

describe.skipIf(!existsSync(fixtures))(
  'real bibliographies (skipped where the fixtures are not there)',
  () => {
    test('read, written and read again, keep titles, years and family names', () => {
      const items = readdirSync(fixtures)
        .filter((file) => file.endsWith('.bib') && file !== 'biblatex-output.bib')
        .flatMap((file) => read(readFileSync(join(fixtures, file), 'utf8')))
        .filter(({ title }) => typeof title === 'string' && title !== '' && !/[<>]/.test(title));
      expect(items.length).toBeGreaterThan(400);
      for (const { title, author = [], issued } of items) {
        const year = issued?.['date-parts']?.[0]?.[0];
        const names = author.flatMap(({ family, given, literal }) =>
          literal || family ? [{ ...(literal ? { literal } : { family, ...(given ? { given } : {}) }) }] : [],
        );
        const back = roundTrip({
          type: 'book',
          title,
          ...(names.length > 0 ? { author: names } : {}),
          ...(year ? { issued: { 'date-parts': [[year]] } } : {}),
        });
        expect(back?.title).toBe(title?.replace(/\s+/g, ' '));
        expect(back?.issued?.['date-parts']?.[0]?.[0]).toBe(year);
        expect(back?.author?.length ?? 0).toBe(names.length);
      }
    });
  },
);
