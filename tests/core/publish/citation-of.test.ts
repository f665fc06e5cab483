import { describe, expect, test } from 'vitest';
import { CITATION_STYLES } from '../../../src/core/model/formatted-citation.ts';
import type { Graph } from '../../../src/core/model/graph.ts';
import { citationOf, type CitationCauses } from '../../../src/core/publish/citation-of.ts';
import { graph, graphWith } from '../../support/build.ts';
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
  test('of a statement has the quote, what the map takes it to say, and a permalink of the edition', () => {
    const { kind, footnote, quotes, sentence, permalink } = cite(mixed, 'c1');
    expect(kind).toBe('claim');
    expect(quotes.map(({ text }) => text)).toEqual(['gave arms']);
    expect(permalink).toContain('select=c1');
    expect(permalink).toContain('edition=000000000000');
    for (const part of ['A report', '“gave arms.”', sentence, permalink]) expect(footnote).toContain(part);
  });

  test('of a relation quotes what it rests on', () => {
    const { kind, quotes } = cite(mixed, 'russia|support|iran');
    expect(kind).toBe('relation');
    expect(quotes.map(({ text }) => text)).toEqual(['gave arms', 'could give more']);
  });

  test('of a pair that does both at once quotes both sides, and counts the rest', () => {
    const { kind, quotes, more } = cite(mixed, 'iran|russia');
    expect(kind).toBe('pair');
    expect(quotes.filter(({ role }) => role === 'firm').map(({ text }) => text)).toEqual([
      'gave arms',
      'fought it',
    ]);
    expect(more).toBe(0);
  });

  test('of what is stated cites what is less firm after it, and as that', () => {
    const { footnote, quotes, sentence } = cite(mixed, 'russia|support|iran');
    expect(quotes.map(({ role, how }) => [role, how])).toEqual([
      ['firm', null],
      ['weaker', 'possible'],
    ]);
    expect(footnote).toContain('A report: “gave arms.”');
    expect(footnote).toContain('Less firmly: “could give more” (possible).');
    expect(footnote.indexOf('could give more')).toBeGreaterThan(footnote.indexOf(sentence));
  });

  test('of what is stated in many passages only counts those that are less firm', () => {
    const lines = Array.from({ length: 4 }, (_, at) => ({
      line: 'russia -support-> iran',
      evidence: evidence(`quote ${at}`),
    }));
    const option = { line: 'russia -support?-> iran', evidence: evidence('a heading of an option') };
    const { footnote, more, moreWeaker } = cite(graph(option, ...lines), 'russia|support|iran');
    expect([more, moreWeaker]).toEqual([1, 1]);
    expect(footnote).toContain('“quote 2” and 1 more passage.');
    expect(footnote).toContain('Less firmly: 1 passage.');
    expect(footnote).not.toContain('a heading of an option');
  });

  test('does not cite as less firm a passage that also states it', () => {
    const both = graph(
      { line: 'russia -support-> iran', evidence: evidence('gave arms and may give more') },
      { line: 'russia -support?-> iran', evidence: evidence('gave arms and may give more') },
    );
    expect(cite(both, 'russia|support|iran').footnote).not.toContain('Less firmly');
  });

  test('has a short form, which keeps how it is stated and that it is disputed', () => {
    const link = (id: string) => cite(mixed, id).permalink;
    expect(cite(mixed, 'c1').short).toBe(
      `Author, “report”: “gave arms.” Entente map “A test,” ${link('c1')}.`,
    );
    expect(cite(mixed, 'c3').short).toContain('“could give more” (possible).');
    expect(cite(disputed, 'russia|support|iran').short).toContain('“pays it” (disputed).');
    expect(cite(mixed, null).short).toMatch(/^Entente map “A test,” https:/);
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
    for (const part of ['Ada Author', 'A test', '000000000000', 'September 2021', 'November 23, 2026'])
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

  const disputed = graph(
    { line: 'russia -support-> iran', speakers: [{ actor: 'russia' }], evidence: evidence('pays it') },
    { line: 'russia -support!-> iran', speakers: [{ actor: 'iran' }], evidence: evidence('does not pay us') },
    { line: 'russia -contact-> iran', evidence: evidence('met it') },
  );

  test('of a disputed statement says who denies it, also when a filter has left the denial out', () => {
    for (const link of ['step=3', 'step=3&off.voice=iran']) {
      const { visible } = takenFrom(disputed, { link });
      const { footnote, against, quotes } = cite(disputed, 'c1', { visible });
      expect(against).toEqual([expect.stringMatching(/^Denied by Iran: .*Russia did not/)]);
      // What denies a statement is no ground for it.
      expect(quotes.map(({ text }) => text)).toEqual(['pays it']);
      expect(footnote).toContain(against[0]);
    }
  });

  test('of a denial says who states what it denies', () => {
    expect(cite(disputed, 'c2').against).toEqual([expect.stringMatching(/^Stated by Russia: /)]);
    expect(cite(disputed, 'c3').against).toEqual([]);
  });

  test('of a statement that is only alleged says that it is denied, of a mere possibility it does not', () => {
    const alleged = graph('russia -support-> iran (uncommitted)', 'russia -support!-> iran');
    expect(cite(alleged, 'c1').against).toEqual([expect.stringMatching(/^Said differently by Author: /)]);
    const possible = graph('russia -support?-> iran', 'russia -support!-> iran');
    expect(cite(possible, 'c1').against).toEqual([]);
  });

  test('of a statement about no actor says who denies it', () => {
    const loose = graph('russia -support-> "radical ideas"', 'russia -support!-> "radical ideas"');
    expect(cite(loose, 'c1').against).toHaveLength(1);
  });

  test('lists the source of a denial, though another one states it', () => {
    const source = (id: string) => ({ id, citation: { type: 'report', title: id }, asOf: '2021-09' });
    const map = graphWith(
      { map: { sources: [source('one'), source('other')] } },
      { line: 'russia -support-> iran', evidence: [{ source: 'one', exact: 'pays' }] },
      { line: 'russia -support!-> iran', evidence: [{ source: 'other', exact: 'pays not' }] },
    );
    expect(cite(map, 'c1').references.map(({ id }) => id)).toEqual(['one', 'other']);
  });

  test('of a disputed pair quotes both sides of the dispute, and counts the rest', () => {
    const { quotes, more, against, footnote } = cite(disputed, 'iran|russia');
    expect(footnote).toContain('Against it: “does not pay us.”');
    expect(quotes.map(({ text }) => text)).toEqual(['pays it', 'does not pay us']);
    expect([more, against.length]).toEqual([1, 1]);
    expect(footnote).toContain('and 1 more passage');
  });

  test('of a pair is not disputed by a denial of something else', () => {
    const map = graph('russia -support-> iran', 'russia -recognition!-> iran');
    const { footnote, short, quotes } = cite(map, 'iran|russia');
    expect(footnote + short).not.toMatch(/Against it|disputed/);
    expect(quotes.map(({ text }) => text)).toEqual(['Russia support Iran']);
  });

  test('of a relation quotes the denial, however many passages the other side has', () => {
    const many = evidence('one').concat(evidence('two'), evidence('three'), evidence('four'));
    const map = graph(
      { line: 'russia -support-> iran', evidence: many },
      { line: 'russia -support!-> iran' },
    );
    const { quotes, more } = cite(map, 'russia|support|iran');
    expect(quotes.map(({ text }) => text)).toEqual(['one', 'two', 'Russia support Iran']);
    expect(more).toBe(2);
  });

  test('gives the grades of statement and source', () => {
    const reliability = { grade: 'B' as const, by: 'Ada', why: 'She was there.' };
    const citation = { type: 'report', title: 'A report' };
    const map = graphWith(
      { map: { sources: [{ id: 'report', citation, asOf: '2021-09', reliability }] } },
      { line: 'russia -support-> iran', credibility: { grade: 4, by: 'Ben', why: 'No books.' } },
    );
    const { footnote } = cite(map, 'c1');
    expect(footnote).toContain('Credibility 4, doubtful (graded by Ben).');
    expect(footnote).toContain('Source reliability B, usually reliable (graded by Ada).');
  });

  test('of a view or an actor cites the map, and puts no count on an author', () => {
    for (const id of [null, 'russia']) {
      const { footnote, permalink } = cite(mixed, id);
      expect(footnote).toMatch(
        /^Entente map “A test,” edition 000000000000, as of September 2021, https:.*\. Shown: .+ Based on: A report\.$/,
      );
      expect(footnote).toContain(permalink);
      expect(footnote).not.toContain('Coded as');
    }
  });

  test('of a fiction says so in footnote, bibliography and the map itself', () => {
    const fiction = graphWith({ map: { notice: 'Fiction, invented' } }, 'russia -support-> iran');
    for (const id of ['c1', null])
      for (const style of CITATION_STYLES) {
        const { footnote, short, references, map } = cite(fiction, id, { style });
        for (const text of [footnote, short, map, ...references.map((one) => one.text)])
          expect(text).toContain('Fiction, invented');
      }
  });

  test('ends a quote within its marks, and sets a quote within it in single ones', () => {
    const said = (exact: string) => {
      const { footnote, quotes } = cite(graph({ line: 'a -support-> b', evidence: evidence(exact) }), 'c1');
      return [quotes[0]?.text, footnote.slice(0, footnote.indexOf(' Coded as'))];
    };
    expect(said('gave arms')).toEqual(['gave arms', 'A report: “gave arms.”']);
    expect(said('gave arms,')).toEqual(['gave arms,', 'A report: “gave arms.”']);
    expect(said('did it “help us”?')).toEqual(['did it ‘help us’?', 'A report: “did it ‘help us’?”']);
    expect(said('called it "help"')).toEqual(['called it ‘help’', 'A report: “called it ‘help.’”']);
    expect(said('of the guilds’')).toEqual(['of the guilds’', 'A report: “of the guilds’.”']);
  });
});
