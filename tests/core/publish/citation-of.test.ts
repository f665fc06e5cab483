import { describe, expect, test } from 'vitest';
import { CITATION_STYLES } from '../../../src/core/model/formatted-citation.ts';
import type { Graph } from '../../../src/core/model/graph.ts';
import { citationOf, type CitationCauses } from '../../../src/core/publish/citation-of.ts';
import { graph } from '../../support/build.ts';
import { takenFrom } from '../../support/taken.ts';

function cite(of: Graph, id: string | null, wanted: Partial<CitationCauses> = {}) {
  const taken = takenFrom(of);
  const permalink = taken.permalink(id);
  return citationOf({ ...taken, id, viewSentence: 'The view.', permalink, ...wanted });
}
const evidence = (exact: string) => [{ source: 'report', exact }];
const mixed = graph(
  { line: 'russia -support-> iran', evidence: evidence('gave arms') },
  { line: 'russia -opposition-> iran', evidence: evidence('fought it') },
  { line: 'russia -support?-> iran', evidence: evidence('could give more') },
);

describe('a citation', () => {
  test('of a statement has the quote, what it is evidence for, and a permalink of the edition', () => {
    const { kind, footnote, quotes, sentence, permalink } = cite(mixed, 'c1');
    expect(kind).toBe('claim');
    expect(quotes.map(({ text }) => text)).toEqual(['gave arms']);
    expect(permalink).toContain('select=c1');
    expect(permalink).toContain('edition=000000000000');
    for (const part of ['A report', '“gave arms”', sentence, permalink]) expect(footnote).toContain(part);
  });

  test('of a relation quotes what it rests on', () => {
    const { kind, quotes } = cite(mixed, 'russia|support|iran');
    expect(kind).toBe('relation');
    expect(quotes.map(({ text }) => text)).toEqual(['gave arms', 'could give more']);
  });

  test('of a pair that does both at once quotes both sides, and counts the rest', () => {
    const { kind, quotes, more } = cite(mixed, 'iran|russia');
    expect(kind).toBe('pair');
    expect(quotes.map(({ text }) => text)).toEqual(['gave arms', 'fought it']);
    expect(more).toBe(1);
  });

  test('names a source once, however often it quotes it', () => {
    const { footnote } = cite(mixed, 'iran|russia');
    expect(footnote.split('A report')).toHaveLength(2);
  });

  test('of an actor and of a view names the sources, and quotes none', () => {
    for (const [id, kind] of [
      ['russia', 'actor'],
      [null, 'view'],
    ] as const) {
      const cited = cite(mixed, id);
      expect([cited.kind, cited.quotes]).toEqual([kind, []]);
      expect(cited.references.map(({ text }) => text)).toEqual(['A report.']);
    }
    expect(cite(mixed, null).footnote).toContain('The view.');
  });

  test('of something with many passages quotes the firmest few', () => {
    const lines = Array.from({ length: 5 }, (_, at) => ({
      line: 'russia -support-> iran',
      evidence: evidence(`quote ${at}`),
    }));
    const { quotes, more } = cite(graph(...lines), 'russia|support|iran');
    expect([quotes.length, more]).toEqual([3, 2]);
  });

  test('without a source cites the map alone', () => {
    const { references, footnote, map } = cite(graph('russia -support-> iran (unsourced)'), 'c1');
    expect(references).toEqual([]);
    expect(footnote).toContain('Entente map');
    expect(map).toContain('000000000000');
  });

  test.each(CITATION_STYLES)('of the map itself in %s has title, coders, edition and date', (style) => {
    const coded = graph({ line: 'russia -support-> iran', coded: { by: 'Ada Author', on: '2026' } });
    const { map } = cite(coded, null, { style });
    for (const part of ['Ada Author', 'A test', '000000000000', 'September 2021', '23 November 2026'])
      expect(map).toContain(part);
    expect(map).not.toMatch(/\.\./);
  });

  test('of an id that the map does not hold is of the view', () => {
    expect(cite(mixed, 'nobody')).toMatchObject({ kind: 'view', sentence: 'The view.' });
  });

  test('gives readings in brackets and parts with an ellipsis', () => {
    const quote = [
      {
        source: 'report',
        exact: 'it gave',
        reads: [{ exact: 'it', actor: 'russia' }],
        then: [{ exact: 'arms to Iran' }],
      },
    ];
    const { quotes } = cite(graph({ line: 'russia -support-> iran', evidence: quote }), 'c1');
    expect(quotes[0]?.text).toBe('it [Russia] gave … arms to Iran');
  });
});
