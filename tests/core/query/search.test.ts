import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sourceFinder } from '../../../src/core/query/finders/source.ts';
import { speakerFinder } from '../../../src/core/query/finders/speaker.ts';
import { wordsOf } from '../../../src/core/model/fold.ts';
import { foldText, holds, phrasesIn } from '../../../src/core/query/folded-text.ts';
import { search, type SearchHit } from '../../../src/core/query/search.ts';
import { matchesIn } from '../../../src/core/query/text-matches.ts';
import { relationsUnder } from '../../../src/core/query/visible.ts';
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
const hits = (text: string): readonly SearchHit[] => search(map, text).groups.flatMap((group) => group.hits);
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
    expect(search(map, 'islamic').groups[0]?.hits.map(({ id }) => id)).toEqual(['isis-k', 'state-of-isis']);
    expect(search(map, 'russia').groups.map(({ kind }) => kind)).toEqual(['actor', 'relation']);
    expect(search(map, 'russia intelligence').groups.map(({ kind }) => kind)).toEqual(['relation', 'quote']);
  });

  test('puts whole words before words that only begin so', () => {
    const near = graph('russian-army -opposition-> isis-k', 'russia -opposition-> isis-k');
    const [relations] = search(near, 'russia isis-k').groups;
    expect(relations?.hits.map(({ id }) => id)).toEqual([
      'russia|opposition|isis-k',
      'russian-army|opposition|isis-k',
    ]);
  });

  test('shows beside a name only what the name does not say', () => {
    expect(hits('erdo')[0]?.excerpt).toBe('');
    expect(hits('russia intelligence')[0]).toMatchObject({ kind: 'relation', excerpt: '' });
    expect(hits('shares intelligence')[0]).toMatchObject({ excerpt: 'shares intelligence with' });
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
    expect(ids('shoigu')).toEqual(['~sergei-shoigu', 'c1']);
    expect(ids('admitted')).toEqual(['c1']);
  });

  test('never tells a relation as a fact', () => {
    const option = graph('russia -support?-> iran');
    const [relation] = search(option, 'support').groups.flatMap((group) => group.hits);
    expect(relation?.title).toBe('Russia · support, kind not said · Iran');
  });

  test.each(['', '   ', '***', '\u0301', '\ud800'])('finds nothing for %j', (text) => {
    expect(search(map, text)).toEqual({ groups: [], near: null });
  });

  test('shortens a long text around what was found', () => {
    const long = graph({
      line: 'a -support-> b',
      evidence: [{ source: 'report', exact: `${'word '.repeat(200)}needle ${'word '.repeat(200)}`.trim() }],
    });
    const [hit] = search(long, 'needle').groups.flatMap((group) => group.hits);
    expect(hit?.excerpt.length).toBeLessThan(400);
    expect(hit && markedExcerpt(hit)).toEqual(['needle']);
  });
});

describe('the spelling of what is searched for', () => {
  const spelt = graphWith({
    actors: [
      { id: 'isis-k', name: 'ISIS-K', aliases: ['ИГИЛ-Хорасан', 'تنظيم الدولة', 'ЙОД'] },
      { id: 'sanaa', name: 'Sana’a' },
      { id: 'us', name: 'U.S.' },
      { id: 'nato', name: 'NATO', aliases: ['N.A.T.O.'] },
      { id: 'lodz', name: 'Łódź', aliases: ['Straße', 'Ærø', 'ﬁnance'] },
      { id: 'putin', name: '普京', aliases: ['俄罗斯总统普京'] },
    ],
  });
  const found = (text: string) => search(spelt, text).groups.flatMap(({ hits }) => hits.map(({ id }) => id));

  test.each([
    ...['isisk', 'ISIS K', 'isis-k', 'Isis–K', 'isis‑k', 'игил', 'ИГИЛ хорасан', 'йод', 'иод'].map((text) => [
      text,
      'isis-k',
    ]),
    ...['تنظيم', 'تنظيم الدوله', 'تَنظيم', 'تنظـيم'].map((text) => [text, 'isis-k']),
    ...['sanaa', "sana'a", 'Sana’a', 'sana a'].map((text) => [text, 'sanaa']),
    ...['us', 'US', 'u.s.', 'U.S'].map((text) => [text, 'us']),
    ...['Nato', 'nato', 'n.a.t.o'].map((text) => [text, 'nato']),
    ...['lodz', 'łodz', 'ŁÓDŹ', 'strasse', 'aero', 'finance', 'ﬁn'].map((text) => [text, 'lodz']),
    ...['普京', '京', '总统'].map((text) => [text, 'putin']),
  ])('%s is %s', (text, id) => {
    expect(found(text)).toEqual([id]);
  });

  test('does not take two words for one where no hyphen joins them', () => {
    const apart = graphWith({
      actors: [
        { id: 'a', name: 'and/or' },
        { id: 'b', name: 'is is k' },
      ],
    });
    expect(search(apart, 'andor').groups).toEqual([]);
    expect(search(apart, 'isisk').groups).toEqual([]);
  });

  test('marks a name written as one up to where the typed letters end', () => {
    const [hit] = search(spelt, 'isisk').groups.flatMap(({ hits }) => hits);
    expect(hit && marked(hit)).toEqual(['ISIS-K']);
    const [part] = search(spelt, 'isis').groups.flatMap(({ hits }) => hits);
    expect(part && marked(part)).toEqual(['ISIS']);
  });
});

describe('a slip of one letter', () => {
  const slips = graph('taliban -support-> tajikistan', 'iran -opposition-> al-qaeda');

  test.each(['talban', 'tailban', 'talibann', 'talixan'])(
    '%s is near Taliban, and said to be only near',
    (text) => {
      const { near, groups } = search(slips, text);
      expect(near).toBe('taliban');
      expect(groups[0]?.hits[0]?.id).toBe('taliban');
    },
  );

  test('is looked for only where nothing matches exactly', () => {
    expect(search(slips, 'taliban').near).toBeNull();
    expect(search(slips, 'tali').near).toBeNull();
  });

  test('is not taken for a slip in a short word, in the first letter, or where two letters differ', () => {
    for (const text of ['irxn', 'xaliban', 'talxxan'])
      expect(search(slips, text)).toEqual({ groups: [], near: null });
  });

  test('is found in a name that a hyphen joins', () => {
    expect(search(slips, 'al-qaida').near).toBe('al qaeda');
  });

  test('is found while the word is still being typed, beside words that match', () => {
    expect(search(slips, 'iran al-qaid').groups.map(({ kind }) => kind)).toEqual(['relation', 'quote']);
    expect(search(slips, 'tajikystan talib').near).toBe('tajikistan talib');
  });
});

describe('what is found, by kind', () => {
  const kinds = (text: string) => search(rich, text).groups.map(({ kind }) => kind);
  const rich = graphWith(
    {
      actors: [
        { id: 'taliban', kind: 'armed-group' },
        { id: 'lavrov', name: 'Sergey Lavrov', kind: 'person' },
      ],
      map: {
        sources: [
          {
            id: 'report',
            citation: {
              type: 'report',
              title: 'Pragmatic ties',
              author: [{ given: 'Dara', family: 'Massicot' }],
            },
            asOf: '2021-09',
            text: { sha256: '0'.repeat(64), length: 900 },
            sections: [
              { title: 'Goals', start: 0, end: 400 },
              { title: 'Networks', start: 400, end: 900 },
            ],
          },
        ],
      },
    },
    {
      line: 'russia -engagement-> taliban',
      evidence: [{ source: 'report', exact: 'Moscow received the delegation', at: { start: 500, end: 530 } }],
      where: 'northern Kunduz',
      what: 'prisoner exchange',
      speakers: [{ actor: 'lavrov' }],
    },
    {
      line: 'russia -support-> taliban',
      evidence: [{ source: 'report', exact: 'Moscow received the delegation', at: { start: 500, end: 530 } }],
      speakers: [{ unnamed: 'an accuser' }],
    },
  );

  test.each([
    ['armed group', ['actor']],
    ['kunduz', ['detail']],
    ['prisoner', ['detail']],
    ['delegation', ['quote']],
    ['networks', ['source']],
    ['pragmatic', ['source']],
    ['massicot', ['source']],
    ['accuser', ['speaker', 'quote']],
    ['lavrov', ['actor', 'speaker', 'quote']],
  ])('%s is found among %j', (text, among) => {
    expect(kinds(text)).toEqual(among);
  });

  test('a passage that serves two statements is found once, and says so', () => {
    const [quotes] = search(rich, 'delegation').groups;
    expect(quotes).toMatchObject({ total: 1, hits: [{ id: 'c1', count: 2 }] });
  });

  test('a section opens the text at its first statement, a speaker leaves only their words', () => {
    const section = search(rich, 'networks').groups[0]?.hits[0];
    expect(section?.id).toBe('report#1');
    expect(sourceFinder.choice('report#1', rich)).toEqual({ view: 'text', selection: 'c1' });
    expect(sourceFinder.choice('report#0', rich)).toEqual({ view: 'text', selection: null });
    const { filters } = speakerFinder.choice('lavrov', rich);
    expect(relationsUnder(rich, filters).map(({ type }) => type.id)).toEqual(['engagement']);
  });

  test('tells few of many, and how many there are', () => {
    const many = graph(...Array.from({ length: 30 }, (_, at) => `a${at} -support-> b`));
    const [relations] = search(many, 'support', () => 4).groups;
    expect([relations?.hits.length, relations?.total]).toEqual([4, 30]);
  });
});

test('what is found by its folded whole is found in its folded parts, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (raw) => {
      const words = wordsOf(raw);
      expect(foldText(raw).joined.split('|')[0]).toBe(words.map(({ text }) => ` ${text}`).join(''));
      for (const { start, end } of matchesIn(raw, phrasesIn(raw.slice(0, 10))))
        expect(0 <= start && start < end && end <= raw.length).toBe(true);
      for (const phrase of phrasesIn(raw))
        if (holds(foldText(raw).joined, phrase)) expect(matchesIn(raw, [phrase])).not.toEqual([]);
    }),
  );
});
