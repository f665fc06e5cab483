import { describe, expect, test } from 'vitest';
import { search, type SearchHit } from '../../../src/core/query/search.ts';
import { graph, graphWith } from '../../support/build.ts';

const map = graphWith(
  {
    actors: [
      { id: 'isis-k', name: 'Islamic State Khorasan', label: 'ISIS-K', aliases: ['Daesh'] },
      { id: 'erdogan', name: 'Erdoğan' },
      { id: 'state-of-isis', name: 'Emirate', aliases: ['Friends of Islamic State'] },
    ],
  },
  {
    line: 'russia -intelligence-sharing-> taliban',
    about: ['isis-k'],
    evidence: [{ source: 'report', exact: 'Moscow has shared intelligence on the group since late 2016' }],
    speakers: [{ name: 'Sergei Shoigu' }],
    note: 'Admitted publicly.',
  },
  'erdogan -support-> state-of-isis',
);
const hits = (text: string): readonly SearchHit[] => search(map, text).flatMap((group) => group.hits);
const ids = (text: string) => hits(text).map(({ id }) => id);
const marked = ({ title, titleMatches }: SearchHit) =>
  titleMatches.map(({ start, end }) => title.slice(start, end));
const markedExcerpt = ({ excerpt, matches }: SearchHit) =>
  matches.map(({ start, end }) => excerpt.slice(start, end));

describe('search', () => {
  test('finds an actor by name, label and alias, whatever the case', () => {
    expect(ids('khorasan')).toEqual(['isis-k']);
    expect(ids('ISIS-K')).toEqual(['isis-k']);
    expect(hits('isis-k').map(markedExcerpt)).toEqual([['ISIS-K']]);
    expect(ids('daesh')).toEqual(['isis-k']);
  });

  test('does not mind accents, and marks the raw letters', () => {
    const [hit] = hits('erdogan');
    expect(hit?.id).toBe('erdogan');
    expect(hit && marked(hit)).toEqual(['Erdoğan']);
  });

  test('puts the name before the alias, and actors before relations before quotes', () => {
    expect(search(map, 'islamic')[0]?.hits.map(({ id }) => id)).toEqual(['isis-k', 'state-of-isis']);
    expect(search(map, 'russia').map(({ kind }) => kind)).toEqual(['actor', 'relation', 'quote']);
  });

  test('wants all words, each as the start of a word', () => {
    expect(ids('russia intel')).toContain('russia|intelligence-sharing|taliban');
    expect(ids('ntelligence')).toEqual([]);
    expect(ids('russia zebra')).toEqual([]);
  });

  test('finds quotes, speakers and notes, and shows the words found', () => {
    const [quote] = hits('late 2016');
    expect(quote).toMatchObject({ kind: 'quote', id: 'c1' });
    expect(quote && markedExcerpt(quote)).toEqual(['late', '2016']);
    expect(ids('shoigu')).toEqual(['c1']);
    expect(ids('admitted')).toEqual(['c1']);
  });

  test('never tells a relation as a fact', () => {
    const option = graph('russia -support?-> iran');
    const [relation] = search(option, 'support').flatMap((group) => group.hits);
    expect(relation?.title).toBe('Russia · support, kind not said · Iran');
  });

  test.each(['', '   ', '***', '\u0301', '\ud800'])('finds nothing for %j', (text) => {
    expect(search(map, text)).toEqual([]);
  });

  test('shortens a long text around what was found', () => {
    const long = graph({
      line: 'a -support-> b',
      evidence: [{ source: 'report', exact: `${'word '.repeat(200)}needle ${'word '.repeat(200)}`.trim() }],
    });
    const [hit] = search(long, 'needle').flatMap((group) => group.hits);
    expect(hit?.excerpt.length).toBeLessThan(400);
    expect(hit && markedExcerpt(hit)).toEqual(['needle']);
  });

  test('answers fast on 2,000 statements', () => {
    const lines = Array.from({ length: 2000 }, (_, at) => `a${at % 97} -support-> b${at % 89}`);
    const big = graph(...lines);
    search(big, 'warm');
    const start = performance.now();
    search(big, 'support b8');
    expect(performance.now() - start).toBeLessThan(250);
  });
});
