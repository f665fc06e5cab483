import core from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { citationsOf } from '../../../src/cli/build/citations.ts';
import { CITATION_STYLES } from '../../../src/core/model/formatted-citation.ts';
import { Citation } from '../../../src/core/model/citation.schema.ts';
import { graphWith } from '../../support/build.ts';

function cited(...citations: readonly object[]) {
  const sources = citations.map((citation, at) => ({
    id: `s${at}`,
    citation: Citation.parse(citation),
    asOf: '2021',
  }));
  const formatted = citationsOf(graphWith({ map: { sources } }, 'a -support-> b (unsourced)'));
  return sources.map(({ id }) => formatted[id as keyof typeof formatted]!);
}
const author = [{ family: 'Ivanova', given: 'Anna' }];
const on = (...parts: number[]) => ({ issued: { 'date-parts': [parts] } });

// The examples are of the types that Chicago's and APA's own guides give first.
describe('a source', () => {
  test('of a journal', () => {
    const [paper] = cited({
      type: 'article-journal',
      title: 'Ties that Bind',
      author,
      'container-title': 'Journal of Peace',
      volume: 4,
      issue: '2',
      page: '1-9',
      ...on(2020),
      DOI: '10.1000/x',
    });
    expect(paper).toEqual({
      'chicago-notes': {
        reference:
          'Ivanova, Anna. “Ties That Bind.” Journal of Peace 4, no. 2 (2020): 1–9. https://doi.org/10.1000/x.',
        note: 'Anna Ivanova, “Ties That Bind,” Journal of Peace 4, no. 2 (2020): 1–9, https://doi.org/10.1000/x',
      },
      'chicago-author-date': {
        reference:
          'Ivanova, Anna. 2020. “Ties That Bind.” Journal of Peace 4 (2): 1–9. https://doi.org/10.1000/x.',
        note: '(Ivanova 2020)',
      },
      apa: {
        reference:
          'Ivanova, A. (2020). Ties that Bind. Journal of Peace, 4(2), 1–9. https://doi.org/10.1000/x',
        note: '(Ivanova, 2020)',
      },
    });
  });

  test('of a newspaper has its day', () => {
    const [article] = cited({
      type: 'article-newspaper',
      title: 'Port Closed',
      author,
      'container-title': 'The Tide',
      ...on(2021, 8, 24),
    });
    expect(article?.['chicago-notes'].note).toBe('Anna Ivanova, “Port Closed,” The Tide, August 24, 2021');
    expect(article?.apa.reference).toContain('(2021, August 24)');
  });

  test('that is a book has its publisher', () => {
    const [book] = cited({
      type: 'book',
      title: 'Ports',
      author,
      publisher: 'Harbour Press',
      'publisher-place': 'Oslo',
      ...on(1999),
    });
    expect(book?.['chicago-notes'].reference).toBe('Ivanova, Anna. Ports. Oslo: Harbour Press, 1999.');
    expect(book?.['chicago-notes'].note).toBe('Anna Ivanova, Ports (Oslo: Harbour Press, 1999)');
  });

  test('that is a chapter, a web page, a report or a letter has a note and a reference', () => {
    const types = ['chapter', 'webpage', 'report', 'personal_communication', 'interview', 'no-such-type'];
    const all = cited(...types.map((type) => ({ type, title: `On ${type}`, author, ...on(2020) })));
    for (const formatted of all)
      for (const style of CITATION_STYLES) {
        expect(formatted[style].note).toContain('Ivanova');
        expect(formatted[style].reference).toContain('2020');
      }
  });

  test('without author, date and address is named by its title', () => {
    const [bare] = cited({ type: 'report', title: 'A Paper' });
    for (const style of CITATION_STYLES) {
      expect(bare?.[style].reference).toContain('A Paper');
      expect(bare?.[style].note).toContain('A Paper');
    }
    expect(bare?.apa.reference).toContain('n.d.');
  });

  test('of one year is told from another by the same author', () => {
    const [one, other] = cited(
      { type: 'book', title: 'One', author, ...on(2020) },
      { type: 'book', title: 'Two', author, ...on(2020) },
    );
    const notes = [one?.['chicago-author-date'].note, other?.['chicago-author-date'].note];
    expect(notes).toEqual(['(Ivanova 2020a)', '(Ivanova 2020b)']);
    expect(one?.['chicago-author-date'].reference).toContain('2020a');
  });

  test('of the press has no number of its own', () => {
    const [article] = cited({ type: 'article-magazine', title: 'T', number: 'RAND EP1', ...on(2021) });
    expect(JSON.stringify(article)).not.toContain('EP1');
  });

  test('edited about a year is cited by its editor, and the year never looks sure', () => {
    const [book] = cited({
      type: 'book',
      title: 'On ports',
      editor: [{ family: 'Hoven', given: 'Jeroen' }],
      issued: { 'date-parts': [['1998']], circa: 1 },
    });
    expect(book).toEqual({
      'chicago-notes': {
        reference: 'Hoven, Jeroen, ed. On Ports, [1998?].',
        note: 'Jeroen Hoven, ed., On Ports, [1998?]',
      },
      'chicago-author-date': { reference: 'Hoven, Jeroen, ed. [1998?]. On Ports.', note: '(Hoven [1998?])' },
      apa: { reference: 'Hoven, J. (Ed.). (ca. 1998). On ports.', note: '(Hoven, ca. 1998)' },
    });
  });

  test('of a reference manager keeps particle, suffix and the day of a year in quotes', () => {
    const [paper] = cited({
      id: 'x1',
      type: 'article-journal',
      title: 'On ports',
      author: [
        { family: 'Hoven', given: 'Jeroen', 'non-dropping-particle': 'van den' },
        { family: 'King', given: 'Marta L.', suffix: 'Jr.' },
      ],
      issued: { 'date-parts': [['2016', '2', '9']] },
      'container-title': 'Ports',
      volume: 3,
      ISSN: '0000-0000',
      abstract: 'None.',
      custom: { of: ['a', 'program'] },
    });
    expect(paper?.['chicago-notes'].note).toBe(
      'Jeroen van den Hoven and Marta L. King Jr., “On Ports,” Ports 3 (February 9, 2016)',
    );
    expect(paper?.['chicago-author-date'].reference).toBe(
      'Hoven, Jeroen van den, and Marta L. King Jr. 2016. “On Ports.” Ports 3 (February).',
    );
    expect(paper?.['chicago-author-date'].note).toBe('(van den Hoven and King 2016)');
    expect(paper?.apa.reference).toBe('van den Hoven, J., & King, M. L., Jr. (2016). On ports. Ports, 3.');
  });

  test('of an office, translated, over some years, or dated in words, says so', () => {
    const [plan, letter] = cited(
      {
        type: 'book',
        title: 'On tides',
        author: [{ family: 'Ministry of Ports', given: '' }],
        translator: [{ family: 'Roe', given: 'Ann' }],
        edition: 2,
        issued: { 'date-parts': [['2016'], ['2018']] },
      },
      { type: 'book', title: 'On rivers', author, issued: { raw: 'spring of 1940' } },
    );
    expect(plan?.['chicago-notes'].note).toBe(
      'Ministry of Ports, On Tides, trans. Ann Roe, 2nd ed., 2016–2018',
    );
    expect(plan?.apa.reference).toBe('Ministry of Ports. (2016–2018). On tides (A. Roe, Trans.; 2nd ed.).');
    expect(letter?.['chicago-author-date'].note).toBe('(Ivanova spring of 1940)');
  });

  test('with a hostile title shows it as text', () => {
    const title = '</script> {%} | [^1] & "so"';
    const [hostile] = cited({ type: 'book', title });
    expect(hostile?.apa.reference).toContain('</script> {%} | [^1] &');
  });

  test('ends its note without a full stop, for a footnote to go on', () => {
    const all = cited({ type: 'book', title: 'Ports', author }, { type: 'webpage', title: 'P', author });
    for (const formatted of all)
      for (const style of CITATION_STYLES) expect(formatted[style].note).not.toMatch(/\.$/);
  });

  test('of a map without any is none', () => {
    expect(cited()).toEqual([]);
  });
});

const fixtures = join(import.meta.dirname, '../../../../shared/fixtures/formats/citations');

describe.skipIf(!existsSync(fixtures))(
  'real bibliographies (skipped where the fixtures are not there)',
  () => {
    test('are cited in every style, each work by its title or its author', () => {
      const { Cite } = core as unknown as { Cite: new (text: string) => { data: Record<string, unknown>[] } };
      const items = readdirSync(fixtures)
        .filter((file) => file.endsWith('.bib'))
        .flatMap((file) => new Cite(readFileSync(join(fixtures, file), 'utf8')).data)
        .flatMap((item) => {
          const read = Citation.safeParse(item);
          return read.success ? [read.data] : [];
        });
      expect(items.length).toBeGreaterThan(300);
      // One in ten, spread over all of them: each is asked for in every style.
      for (const formatted of cited(...items.filter((_, at) => at % 10 === 0)))
        for (const style of CITATION_STYLES) {
          expect(formatted[style].reference.length).toBeGreaterThan(3);
          expect(formatted[style].note.length).toBeGreaterThan(3);
        }
    });
  },
);
