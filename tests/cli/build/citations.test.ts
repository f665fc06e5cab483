import core from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { citationsOf } from '../../../src/cli/build/citations.ts';
import { CITATION_STYLES } from '../../../src/core/model/formatted-citation.ts';
import { Citation } from '../../../src/core/model/source.schema.ts';
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
const FIELDS = Object.keys(Citation.unwrap().shape) as readonly string[];

describe.skipIf(!existsSync(fixtures))(
  'real bibliographies (skipped where the fixtures are not there)',
  () => {
    test('are cited in every style, each work by its title or its author', () => {
      const { Cite } = core as unknown as { Cite: new (text: string) => { data: Record<string, unknown>[] } };
      const items = readdirSync(fixtures)
        .filter((file) => file.endsWith('.bib'))
        .flatMap((file) => new Cite(readFileSync(join(fixtures, file), 'utf8')).data)
        .flatMap((item) => {
          const known = Object.fromEntries(Object.entries(item).filter(([key]) => FIELDS.includes(key)));
          const read = Citation.safeParse(known);
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
