import { describe, expect, test } from 'vitest';
import { initialFilters, only, toggle } from '../../../../src/core/query/filters.ts';
import { withStep } from '../../../../src/core/query/steps.ts';
import { visible } from '../../../../src/core/query/visible.ts';
import { actorSentence } from '../../../../src/core/words/tell/actor.ts';
import { finds } from '../../../../src/core/words/tell/highlights.ts';
import { pairCounts, pairName, pairSentence } from '../../../../src/core/words/tell/pair.ts';
import { relationSentence } from '../../../../src/core/words/tell/relation.ts';
import { enLater } from '../../../../src/core/words/en/later.ts';
import { restsOn } from '../../../../src/core/words/tell/rests-on.ts';
import { speakersWords } from '../../../../src/core/words/tell/claim.ts';
import { viewSentence } from '../../../../src/core/words/tell/view.ts';
import { graph, graphWith } from '../../../support/build.ts';
import { en } from '../../../../src/core/words/messages.ts';

const map = graph(
  'russia -intelligence-sharing-> taliban',
  'russia -terrorist-designation-> taliban',
  'russia -recognition!-> taliban',
  'russia -support-> taliban (uncommitted)',
  'russia -support-> iran (intended)',
  'iran -opposition-> isis',
  'iran -support?-> csto',
);
const pairs = [...map.pairs.values()];
const [mixed, aim] = pairs;
const first = initialFilters(map);

describe('a relation in words', () => {
  test('is its firmest statement, with all that it rests on', () => {
    const several = graph('a -support?-> b', 'a -support-> b', 'a -support-> b');
    const [relation] = several.relations.values();
    expect(relation && relationSentence(several, relation, en)).toBe(
      'A supported B (stated; one of 2 statements in 1 passage; one more is less firm).',
    );
  });

  test('counts a denial or an option beside it as no support of what it is drawn as', () => {
    const mixed = graph('a -support-> b', 'a -support?-> b', 'a -support-> b (intended)');
    const [relation] = mixed.relations.values();
    expect(relation && relationSentence(mixed, relation, en)).toContain('1 passage; 2 more are less firm');
  });

  test('says where the same fact is also denied', () => {
    const against = graph('a -support-> b', 'a -support!-> b');
    const [relation] = against.relations.values();
    expect(relation && relationSentence(against, relation, en)).toContain('Contradicted:');
  });

  test('says where no source is given', () => {
    const bare = graph('a -support-> b (unsourced)');
    const [relation] = bare.relations.values();
    expect(relation && relationSentence(bare, relation, en)).toBe('A supported B (stated; no source given).');
  });
});

describe('a pair in words', () => {
  test('says what of it is contradicted, also where that is not what it is drawn as', () => {
    const pay = ['a -military-presence-> b', 'a -military-presence!-> b'];
    const said = (...lines: readonly string[]) =>
      pairSentence(graph(...lines), [...graph(...lines).pairs.values()][0]!, en);
    const words = 'Contradicted: A had no forces in B\\.';
    expect(said('a -support-> b', ...pay)).toMatch(
      new RegExp(`^A supported B and was present in it\\. ${words}$`),
    );
    expect(said('a -support-> b', 'a -opposition-> b', ...pay)).toMatch(new RegExp(`${words}$`));
    expect(said(...pay)).toMatch(new RegExp(`${words}$`));
    expect(said('a -support-> b')).not.toMatch(/Contradicted/);
    const map = graph(...pay);
    const [pair] = map.pairs.values();
    // Read alone, a denial names its source too.
    expect(pairSentence(map, pair!, en, 'in-sentence')).toMatch(
      /Contradicted: \S+ wrote in .* that A had no forces/,
    );
  });

  test('says in one what differs in a word, and keeps the rest apart', () => {
    const verbs = ['had given overt political support to …', 'had given overt intelligence support to …'];
    const [first, second] = verbs.map((verb) => ({ verb }));
    const both = graph(
      { line: 'a -political-support-> b', ...first },
      { line: 'a -intelligence-sharing-> b', ...second },
      { line: 'a -sanctuary-> b', verb: 'had given covert political shelter to …' },
    );
    const [pair] = both.pairs.values();
    expect(pair && pairSentence(both, pair, en)).toBe(
      'A had given overt political and intelligence support to B and had given covert political shelter to it.',
    );
  });

  test('tells both sides where it cooperates and opposes at once', () => {
    expect(mixed && pairSentence(map, mixed, en)).toBe(
      'Russia shared intelligence with Taliban; at the same time it listed Taliban as terrorists. ' +
        'Also: it was alleged that Russia supported Taliban; Russia did not recognise Taliban.',
    );
    expect(mixed && pairName(map, mixed, en)).toBe('Russia and Taliban');
  });

  test('counts statements by how they are stated, and passages', () => {
    expect(mixed && pairCounts(map, mixed, en)).toBe(
      'stated 2 · alleged 1 · said not to be so 1, from 4 passages',
    );
  });

  test('of one line is the sentence of that line', () => {
    expect(aim && pairSentence(map, aim, en)).toBe('Russia wanted to support Iran (an aim; 1 passage).');
  });
});

describe('an actor in words', () => {
  test('counts each of its lines once, and says how what is less than stated is stated', () => {
    const [russia] = map.actors.keys();
    expect(russia && actorSentence(map, russia, pairs, en)).toBe(
      'Russia, as of September 2021, 2 lines shown: both at once 1, aims and views 1.',
    );
    expect(russia && actorSentence(map, russia, [], en)).toBe(
      'Russia, as of September 2021: no lines among those shown.',
    );
  });
});

describe('a view in words', () => {
  test('says what is shown and what is hidden', () => {
    expect(viewSentence(map, first, undefined, en)).toBe(
      '2 of 4 pairs: what is stated or called likely, as of September 2021. Hidden: 2 pairs.',
    );
  });

  test('names what is switched off', () => {
    const off = toggle(toggle(withStep(first, 3), 'type', 'terrorist-designation'), 'sign', 'opposes');
    expect(viewSentence(map, off, visible(map, off), en)).toContain(
      'Switched off: opposes and terrorist designation.',
    );
  });

  test('names the looks where they were switched one by one', () => {
    expect(viewSentence(map, toggle(first, 'look', 'denied'), undefined, en)).toContain(
      'only what is stated; said not to be so, as of',
    );
    expect(viewSentence(map, toggle(withStep(first, 3), 'look', 'denied'), undefined, en)).toContain(
      'without what is said not to be so, as of',
    );
  });

  test('tells further filters, the stretch of time and the words, each in a sentence of its own', () => {
    const period = { axis: 'held', from: '2015', to: '2021-08', undated: 'drop', open: 'ends' } as const;
    const filters = { ...toggle(first, 'certainty', 'uncommitted'), period, text: 'drones' };
    expect(viewSentence(map, filters, undefined, en)).toContain(
      'How sure the author is: without “takes no side”. Only what was so, or may have been, from 2015 to August 2021, without undated statements, open-ended statements not taken to continue. Only with the words “drones”.',
    );
  });

  test('says so where the undated stay and an open end goes on', () => {
    const period = { axis: 'said', from: '2021', to: '2021', undated: 'keep', open: 'goes-on' } as const;
    expect(viewSentence(map, { ...first, period }, undefined, en)).toContain(
      'Only what was said, or may have been, in 2021, and undated statements.',
    );
  });

  test('tells by what is on, where that is less than what is off', () => {
    const said = viewSentence(map, only(map, withStep(first, 3), 'type', 'support'), undefined, en);
    expect(said).toContain('Relations: only “support, kind not said”.');
    expect(said).not.toContain('Switched off');
  });

  test('says that nothing is shown', () => {
    const off = toggle(first, 'look', 'stated');
    expect(viewSentence(map, off, undefined, en)).toMatch(
      /^Nothing is shown of 4 pairs\. Hidden: 4 pairs[;.]/,
    );
  });
});

describe('what a map rests on', () => {
  test('is one source in words', () => {
    expect(restsOn(map, undefined, en)).toMatchObject({
      sentence: 'One source: this map shows what one author wrote in September 2021.',
      documents: 1,
      passages: 7,
      statements: 7,
    });
  });

  test('counts each passage by the worst result of its quote', () => {
    const twice = { evidence: [{ source: 'report', exact: 'x' }] };
    const two = graph({ line: 'a -support-> b', ...twice }, { line: 'a -support-> c', ...twice });
    const base = restsOn(
      two,
      {
        checked: '2025-01-02',
        results: { c1: ['found'], c2: ['differs'] },
      },
      en,
    );
    expect(base.quotes).toEqual({ differs: 1 });
    expect(enLater.restsOnLines(base)).toEqual([
      '2 statements in 1 passage',
      '1 quote found with differences',
      'Quotes checked at publication, 2 January 2025',
    ]);
  });

  test('says where it is nothing', () => {
    expect(restsOn(graph('a -support-> b (unsourced)'), undefined, en).sentence).toBe(
      'No source: nothing on this map can be checked.',
    );
  });
});

describe('the finds', () => {
  test('hold stated acts and words in force only', () => {
    const [both, , helps, single] = finds(map, en);
    expect(helps?.pairs).toEqual(['russia|taliban']);
    expect(both?.relations).toEqual([
      'russia|intelligence-sharing|taliban',
      'russia|terrorist-designation|taliban',
    ]);
    expect(single?.sentence).toBe('3 of 3 stated relations rest on a single passage.');
  });

  test('say so where there is nothing to find', () => {
    expect(finds(graph('a -support?-> b'), en).map(({ pairs: found }) => found.length)).toEqual([0, 0, 0, 0]);
  });

  test('name what one states and another denies', () => {
    const contradicted = finds(graph('a -support-> b', 'a -support!-> b'), en)[1];
    expect(contradicted).toMatchObject({ id: 'contradicted', pairs: ['a|b'] });
    expect(contradicted?.sentence).toBe(
      'A and B (support, kind not said): stated by one, denied by another.',
    );
  });

  test('count for a line only what says it as firmly as it is drawn', () => {
    const option = { line: 'a -support?-> b', evidence: [{ source: 'report', exact: 'other words' }] };
    const single = finds(graph('a -support-> b', option), en).at(-1);
    expect(single?.sentence).toBe('1 of 1 stated relation rests on a single passage.');
  });
});

describe('who says so', () => {
  test('is told from the innermost speaker to the author', () => {
    const told = graphWith(
      {},
      {
        line: 'a -support-> b',
        speakers: [{ unnamed: 'an accuser' }, { name: 'Sergei Shoigu', said: '2021-08-24' }],
      },
    );
    const [claim] = told.claims.values();
    expect(claim && speakersWords(told, claim, en)).toBe(
      'an accuser (not named), as quoted by Sergei Shoigu (on 24 August 2021), in Author',
    );
  });

  test('is told with the year of the source, where it is known', () => {
    const told = graphWith(
      {
        map: {
          sources: [
            {
              id: 'report',
              citation: {
                type: 'report',
                title: 'A report',
                author: [{ family: 'Author' }],
                issued: { 'date-parts': [[2021, 9]] },
              },
              asOf: '2021-09',
            },
          ],
        },
      },
      { line: 'a -support-> b', speakers: [{ name: 'A minister' }] },
    );
    const [claim] = told.claims.values();
    expect(claim && speakersWords(told, claim, en)).toBe('A minister, in Author (2021)');
  });
});
