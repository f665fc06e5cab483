import { describe, expect, test } from 'vitest';
import type { Claim } from '../../../../src/core/model/claim.schema.ts';
import { builtInRows } from '../../../../src/core/model/built-in-rows.ts';
import { graphOf, type Graph } from '../../../../src/core/model/graph.ts';
import { relationTypes } from '../../../../src/core/model/relation-types.ts';
import { standingOf } from '../../../../src/core/model/standing.ts';
import { parseGraph } from '../../../../src/core/model/parse-graph.ts';
import { claimSentence } from '../../../../src/core/words/tell/claim.ts';
import { lineWords } from '../../../../src/core/words/tell/line.ts';
import { pairSentence } from '../../../../src/core/words/tell/pair.ts';
import { graph, graphWith, mapInput, type Extras, type Line } from '../../../support/build.ts';
import { en } from '../../../../src/core/words/messages.ts';

const firstOf = (map: Graph): Claim => {
  const [claim] = map.claims.values();
  if (!claim) throw new Error('The graph has no statement.');
  return claim;
};
const told = (line: Line, naming: 'by-page' | 'in-sentence' = 'by-page', extras: Extras = {}) => {
  const map = graphWith(
    { actors: [{ id: 'taliban', aliases: ['the Taliban'], plural: true }], ...extras },
    line,
  );
  return claimSentence(map, firstOf(map), en, naming);
};

const CERTAINTIES = ['certain', 'probable', 'possible', 'unlikely', 'uncommitted'] as const;
const MOODS = ['fact', 'attempted', 'pledged', 'intended', 'option', 'feared'] as const;
const TENSES = ['then', 'earlier'] as const;
const CAUTION =
  /\b(could|might|probably|possibly|unlikely|would|alleged|promised|planned|not|no|had|wanted|tried|plan|possibility|sought|saw a threat|doubted|shared an interest)\b/;

describe('the sentence of a statement', () => {
  test.each([
    ['russia -support-> china', 'Russia supported China (stated; 1 passage).'],
    ['russia -support?-> china', 'Russia could support China (an option; 1 passage).'],
    ['russia -support-> china (derived)', 'Russia supported China (worked out; 1 passage).'],
    ['russia -support-> china (implied)', 'Russia supported China (implied; 1 passage).'],
    [
      'russia -recognition!-> taliban',
      'Russia did not recognise the Taliban (said not to be so; 1 passage).',
    ],
    ['russia -recognition!?-> taliban', 'Russia might not recognise the Taliban (an option; 1 passage).'],
    [
      'russia -recognition-> taliban (unlikely)',
      'Russia was unlikely to recognise the Taliban (unlikely; 1 passage).',
    ],
    [
      'russia -recognition?-> taliban (unlikely)',
      'Russia could recognise the Taliban, though that was called unlikely (an unlikely option; 1 passage).',
    ],
    [
      'russia -opposition-> taliban (pledged)',
      'Russia planned to act against the Taliban (planned; 1 passage).',
    ],
    [
      'russia -opposition-> taliban (pledged, negated)',
      'Russia did not plan to act against the Taliban (not planned; 1 passage).',
    ],
    ['taliban -recognition-> chechnya (earlier)', 'The Taliban had recognised Chechnya (past; 1 passage).'],
    ['taliban -sanctuary-> isis (earlier)', 'The Taliban had given sanctuary to Isis (past; 1 passage).'],
    ['iran -opposition-> taliban (probable)', 'Iran probably acted against the Taliban (likely; 1 passage).'],
    ['iran -member-of!-> csto', 'Iran did not belong to Csto (said not to be so; 1 passage).'],
    ['iran -military-presence!-> syria', 'Iran had no forces in Syria (said not to be so; 1 passage).'],
    [
      'iran -fled-to-> russia (feared)',
      'The possibility was raised that Iran might flee to Russia (a possibility; 1 passage).',
    ],
    ['russia -engagement- taliban', 'Russia and the Taliban were in contact (stated; 1 passage).'],
    [
      'russia -engagement- china (intended)',
      'Russia wanted to be in contact with China (an aim; 1 passage).',
    ],
    ['iran -alliance- russia', 'Iran and Russia were allies (stated; 1 passage).'],
    ['iran -alliance- russia (earlier)', 'Iran and Russia had been allies (past; 1 passage).'],
    [
      'iran -joint-exercises!- russia',
      'Iran and Russia did not hold joint exercises (said not to be so; 1 passage).',
    ],
    [
      'russia -terrorist-designation-> taliban',
      'Russia listed the Taliban as terrorists (stated; 1 passage).',
    ],
    ['russia -scepticism-> taliban', 'Russia doubted the Taliban (a doubt; 1 passage).'],
    [
      'russia -sanctuary!-> iran (intended)',
      'Russia did not want to give sanctuary to Iran (not wanted; 1 passage).',
    ],
  ])('%s', (line, words) => {
    expect(told(line)).toBe(words);
  });

  test('alone it begins with who wrote it and when, and on a page of several sources always', () => {
    const line = 'russia -support-> china';
    const alone = 'Author wrote in September 2021 that Russia supported China (stated; 1 passage).';
    expect(told(line, 'in-sentence')).toBe(alone);
    const second = { id: 'other', citation: { type: 'report', title: 'Other' }, asOf: '2021' } as const;
    const one = graph(line).map.sources;
    expect(told(line, 'by-page', { map: { sources: [...one, second] } })).toBe(alone);
  });

  test('a source without authors is named by its title', () => {
    const sources = [
      { id: 'report', citation: { type: 'report', title: 'A letter' }, asOf: '2021-09' },
    ] as const;
    expect(told('a -support-> b', 'in-sentence', { map: { sources: [...sources] } })).toBe(
      'According to “A letter” (September 2021), A supported B (stated; 1 passage).',
    );
  });

  test('a set without named members is not allied as a whole', () => {
    const actors = [{ id: 'states', name: 'Central Asian states', kind: 'unnamed-set' }];
    expect(told('russia -alliance- states', 'by-page', { actors })).toBe(
      'Russia had allies among Central Asian states (stated; 1 passage).',
    );
  });
});

describe('every combination of axes', () => {
  test('makes one tidy sentence that says its caution outside the brackets too', () => {
    for (const type of relationTypes) {
      const map = graph(`russia -${type.id}${type.directed ? '->' : '-'} china`);
      const first = firstOf(map);
      for (const certainty of CERTAINTIES)
        for (const mood of MOODS)
          for (const tense of TENSES)
            for (const negated of [false, true])
              for (const openness of [undefined, 'overt', 'covert'] as const) {
                const claim = {
                  ...first,
                  certainty,
                  mood,
                  tense,
                  negated,
                  ...(openness ? { openness } : {}),
                };
                const words = claimSentence(map, claim, en);
                expect(words).toMatch(/^[A-Z][^(]+ \([^()]+; 1 passage\)\.$/);
                expect(words).not.toMatch(/ {2}|undefined|null|…| [,.;]|,,/);
                if (standingOf(claim, type.nature) !== 'stated')
                  expect(words.replace(/\(.*/, '')).toMatch(CAUTION);
              }
    }
  });
});

describe("a statement's own verb", () => {
  const own = (verb: string, marks = '', more: object = {}) =>
    told({ line: `russia -opposition${marks}-> isis`, verb, ...more });

  test('stands in the place of the general one', () => {
    expect(own('tracked')).toBe('Russia tracked Isis (stated; 1 passage).');
    expect(own('officially considered … a terrorist group')).toBe(
      'Russia officially considered Isis a terrorist group (stated; 1 passage).',
    );
  });

  test('never makes a fact of what is none: without brackets the sentence adds how it is stated', () => {
    expect(own('track', '?')).toBe('Russia could track Isis (an option; 1 passage).');
    expect(own('tracked', '?')).toBe('Russia could track Isis (an option; 1 passage).');
    expect(own('tracked', '!')).toBe('Russia did not track Isis (said not to be so; 1 passage).');
    expect(own('planned … for years', '', { certainty: 'probable' })).toBe(
      'Russia probably planned Isis for years (likely; 1 passage).',
    );
    expect(own('gave arms to', '', { mood: 'intended' })).toBe(
      'Russia wanted to give arms to Isis (an aim; 1 passage).',
    );
  });

  test('in brackets says itself how it is stated', () => {
    expect(own('[had ample motivation to] neutralise', '', { mood: 'intended' })).toBe(
      'Russia had ample motivation to neutralise Isis (an aim; 1 passage).',
    );
    expect(own('[could] order … abroad', '?')).toBe('Russia could order Isis abroad (an option; 1 passage).');
  });

  test('does not name the other end twice', () => {
    expect(own('tracked Isis across the border')).toBe(
      'Russia tracked Isis across the border (stated; 1 passage).',
    );
  });

  test('is left to its type in an interface of another language', () => {
    const map = graph({ line: 'russia -opposition-> isis', verb: 'tracked' });
    const spanish = { ...map, language: 'es' };
    expect(claimSentence(spanish, firstOf(map), en)).toBe('Russia acted against Isis (stated; 1 passage).');
  });

  test.each([
    ['tracked [', 'The brackets do not match.'],
    ['[ ] tracked', 'There are no words here'],
    ['… and …', 'There are two places'],
  ])('%s is a problem with its place', (verb, fact) => {
    const input = mapInput({}, { line: 'a -support-> b', verb });
    const parsed = parseGraph(input);
    expect(parsed.ok ? [] : parsed.problems.map(({ path, message }) => [path.join('.'), message])).toEqual([
      ['claims.0.verb', expect.stringContaining(fact) as string],
    ]);
  });
});

describe('how a statement is stated', () => {
  test('is named in words of its own where the general name would be wrong', () => {
    const verb = {
      sentence: '[saw] … [as the lesser of two evils]',
      line: 'could work with …',
      stated: 'a view',
    };
    expect(told({ line: 'russia -engagement-> taliban (option)', verb })).toBe(
      'Russia saw the Taliban as the lesser of two evils (a view; 1 passage).',
    );
  });
});

describe('a translation', () => {
  const SPANISH = { sentence: 'Rusia apoyaba a Irán', line: 'apoya a Irán', stated: 'un apoyo' };
  const ENGLISH = { sentence: 'Russia backed Iran, sources said', line: 'backs Iran' };

  test('is the whole sentence in its language, whatever the axes are', () => {
    const map = graph({ line: 'russia -support?-> iran', translations: { es: SPANISH } });
    expect(claimSentence({ ...map, language: 'es' }, firstOf(map), en)).toBe(
      'Rusia apoyaba a Irán (un apoyo; 1 passage).',
    );
    expect(claimSentence({ ...map, language: 'fr' }, firstOf(map), en)).toBe(
      'Russia could support Iran (an option; 1 passage).',
    );
    expect(claimSentence(map, firstOf(map), en)).toBe('Russia could support Iran (an option; 1 passage).');
  });

  test('keeps its words in a relation and in a pair', () => {
    const lines: readonly Line[] = [
      { line: 'russia -support-> iran', translations: { en: ENGLISH } },
      'russia -sanctuary-> iran',
    ];
    const { map } = graph(...lines);
    const foreign = graphOf({ ...map, language: 'ru' }, builtInRows);
    const [pair] = foreign.pairs.values();
    expect(pair && pairSentence(foreign, pair, en)).toBe(
      'Russia backed Iran, sources said; it gave sanctuary to Iran.',
    );
    expect(pair && lineWords(foreign, pair.relations.slice(0, 1), true, en)).toBe('Russia backs Iran');
  });

  test('into the language of the map is a problem with its place', () => {
    const parsed = parseGraph(mapInput({}, { line: 'a -support-> b', translations: { en: ENGLISH } }));
    expect(parsed.ok ? [] : parsed.problems.map(({ path, message }) => [path.join('.'), message])).toEqual([
      ['claims.0.translations.en', expect.stringContaining('Put these words into "verb"') as string],
    ]);
  });
});

describe('the details of a statement', () => {
  test('come after who and whom, in one order', () => {
    const line: Line = {
      line: 'russia -intelligence-sharing-> taliban (covert)',
      about: ['isis-k', { name: 'other groups' }],
      by: [{ name: 'mercenaries' }],
      what: 'reconnaissance data',
      where: 'northern Afghanistan',
      held: '2016-12~/..',
      heldAsStated: 'since late 2016',
      condition: 'if the crisis worsens',
    };
    expect(told(line)).toBe(
      'Russia had covertly shared intelligence with the Taliban about Isis-k and other groups through mercenaries ' +
        'in northern Afghanistan since late 2016, if the crisis worsens: “reconnaissance data” (stated; 1 passage).',
    );
  });

  test('have a place in the type where it has one', () => {
    const held = (line: string, what: string) => told({ line, what });
    expect(held('shoigu -holds-office-in-> russia', 'Defence Minister')).toBe(
      'Shoigu was Defence Minister of Russia (stated; 1 passage).',
    );
    expect(held('taliban -recognition-> chechnya', 'independence')).toBe(
      'The Taliban recognised Chechnya’s independence (stated; 1 passage).',
    );
    expect(held('russia -engagement!- taliban', 'a relationship')).toBe(
      'Russia and the Taliban were not in contact in the sense of “a relationship” (said not to be so; 1 passage).',
    );
  });

  test('name a place once', () => {
    expect(told({ line: 'a -military-presence?-> syria', where: 'northern Syria' })).toBe(
      'A could deploy to northern Syria (an option; 1 passage).',
    );
    const actors = [{ id: 'groups', name: 'groups in Syria' }];
    expect(told('groups -based-in-> syria', 'by-page', { actors })).toBe(
      'Groups in Syria were there (stated; 1 passage).',
    );
  });

  test('keep a preposition, and say of a bare condition that it is one', () => {
    const line = { line: 'a -support?-> b', where: 'along the border', condition: 'a worsening crisis.' };
    expect(told(line)).toBe(
      'A could support B along the border, on this condition: “a worsening crisis” (an option; 1 passage).',
    );
  });

  test('are given of what is no actor too', () => {
    expect(told('russia -threat-perception-> "the spread of radical ideas"')).toBe(
      'Russia saw a threat in the spread of radical ideas (a concern; 1 passage).',
    );
  });

  test('bring no odd spaces of their source', () => {
    const line = { line: 'a -support-> b', what: 'two\u00a0\u00a0 words', where: 'the\nnorth ' };
    expect(told(line)).toBe('A supported B in the north: “two words” (stated; 1 passage).');
  });
});

describe('when it held', () => {
  const held = (fields: object) => told({ line: 'a -support-> b', ...fields });

  test('is said in the words of the source, quoted where they count from its own day', () => {
    expect(held({ heldAsStated: 'for several years' })).toContain('A supported B “for several years” (');
    expect(held({ held: '2021-08', heldAsStated: 'this summer' })).toContain('A supported B “this summer” (');
    expect(held({ held: '2015/..', heldAsStated: 'since 2015' })).toContain('A had supported B since 2015 (');
    expect(held({ held: '2019/2024', heldAsStated: 'the years 2019–2024' })).toContain(
      'in the years 2019–2024 (',
    );
  });

  test('has no year that nobody wrote', () => {
    expect(held({ held: '2016~/..' })).toBe('A supported B (stated; 1 passage).');
    expect(held({ held: '2021-08' })).toContain('A supported B in August (');
    const evidence = [{ source: 'report', exact: 'A has supported B since 2016' }];
    expect(held({ held: '2016/..', evidence })).toContain('since 2016');
  });

  test('of a span within which it was is no interval', () => {
    const span = { held: '1990/2009', heldAs: 'within', heldAsStated: '1990s and 2000s' };
    expect(held(span)).toContain('A supported B at some time in the 1990s and 2000s (');
  });
});

describe('who says so', () => {
  test('comes before what is said', () => {
    const line = { line: 'a -support-> b', speakers: [{ name: 'its leaders' }, { name: 'a minister' }] };
    expect(told(line)).toBe(
      'According to a minister, its leaders said that A supported B (stated; 1 passage).',
    );
    expect(told(line, 'in-sentence')).toBe(
      'Author wrote in September 2021 that, according to a minister, its leaders said that A supported B (stated; 1 passage).',
    );
  });

  test('said it on a day of their own, whose year goes without saying', () => {
    const said = (day: string) => told({ line: 'a -support-> b', speakers: [{ name: 'Putin', said: day }] });
    expect(said('2021-08-24')).toBe('Putin said on 24 August that A supported B (stated; 1 passage).');
    expect(said('2017')).toBe('Putin said in 2017 that A supported B (stated; 1 passage).');
  });

  test('is not named twice where the subject itself speaks', () => {
    const own = (line: string, plural = false) =>
      told({ line, speakers: [{ actor: 'a' }] }, 'by-page', {
        actors: [{ id: 'a', ...(plural ? { plural } : {}) }],
      });
    expect(own('a -scepticism-> b')).toBe('A doubted B (a doubt; 1 passage).');
    expect(own('a -support-> b (pledged)')).toBe('A said that it would support B (promised; 1 passage).');
    expect(own('a -support!-> b (pledged)', true)).toBe(
      'A said that they would not support B (ruled out; 1 passage).',
    );
    expect(own('a -support-> b (uncommitted)')).toBe('A alleged that it supported B (alleged; 1 passage).');
  });

  test('doubts what is called unlikely, and fears what is feared', () => {
    const speakers = [{ name: 'the services' }];
    expect(told({ line: 'taliban -opposition?-> isis (unlikely)', speakers })).toBe(
      'The services doubted that the Taliban could act against Isis (a doubt; 1 passage).',
    );
    expect(told({ line: 'a -sanction-> b (feared)', speakers: [{ actor: 'b' }] })).toBe(
      'B feared that A might impose sanctions on it (a fear; 1 passage).',
    );
  });

  test('alleges where the source takes no side', () => {
    const line = { line: 'a -support-> b (uncommitted)', speakers: [{ unnamed: 'an accuser' }] };
    expect(told(line)).toBe(
      'It was alleged by an accuser, not named, that A supported B (alleged; 1 passage).',
    );
    expect(told('a -support-> b (uncommitted)')).toBe(
      'It was alleged that A supported B (alleged; 1 passage).',
    );
  });

  test('is nobody where no source is given', () => {
    expect(told('a -support?-> b (unsourced)', 'in-sentence')).toBe(
      'In September 2021, A could support B (an option; no source given).',
    );
  });
});
