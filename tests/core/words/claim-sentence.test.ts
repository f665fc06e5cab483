import { describe, expect, test } from 'vitest';
import type { Claim } from '../../../src/core/model/claim.schema.ts';
import type { Graph } from '../../../src/core/model/graph.ts';
import { relationTypes } from '../../../src/core/model/relation-types.ts';
import { standingOf } from '../../../src/core/model/standing.ts';
import { claimSentence } from '../../../src/core/words/claim-sentence.ts';
import { graph, graphWith, type Line } from '../../support/build.ts';
import { en } from '../../../src/core/words/messages.ts';

const firstOf = (map: Graph): Claim => {
  const [claim] = map.claims.values();
  if (!claim) throw new Error('The graph has no statement.');
  return claim;
};
const told = (line: Line) => {
  const map = graphWith({ actors: [{ id: 'taliban', aliases: ['the Taliban'] }] }, line);
  return claimSentence(map, firstOf(map), en);
};
const START = 'In September 2021, according to Author,';

const CERTAINTIES = ['certain', 'probable', 'possible', 'unlikely', 'uncommitted'] as const;
const MOODS = ['fact', 'attempted', 'pledged', 'intended', 'option', 'feared'] as const;
const TENSES = ['then', 'earlier'] as const;
const CAUTION =
  /\b(could|might|probably|possibly|unlikely|would|alleged|promised|planned|not|earlier|wanted|tried|feared|sought|saw a threat|doubted|shared an interest)\b/;

describe('the sentence of a statement', () => {
  test.each([
    ['russia -support-> china', 'Russia supported China (stated; 1 passage).'],
    [
      'russia -intelligence-sharing?-> tajikistan',
      'Russia could share intelligence with Tajikistan (possible; 1 passage).',
    ],
    [
      'russia -recognition!-> taliban',
      'Russia did not recognise the Taliban (said not to be so; 1 passage).',
    ],
    ['russia -recognition!?-> taliban', 'Russia might not recognise the Taliban (possible; 1 passage).'],
    [
      'russia -recognition-> taliban (unlikely)',
      'it was unlikely that Russia would recognise the Taliban (possible; 1 passage).',
    ],
    [
      'russia -opposition-> taliban (pledged, negated)',
      'Russia was not going to oppose the Taliban (said not to be so; 1 passage).',
    ],
    [
      'taliban -recognition-> chechnya (earlier)',
      'the Taliban earlier recognised Chechnya (past; 1 passage).',
    ],
    ['iran -opposition-> taliban (probable)', 'Iran probably opposed the Taliban (likely; 1 passage).'],
    ['iran -member-of!-> csto', 'Iran did not belong to Csto (said not to be so; 1 passage).'],
    [
      'iran -fled-to-> russia (feared)',
      'it was feared that Iran might flee to Russia (possible, feared; 1 passage).',
    ],
    ['russia -engagement- taliban', 'Russia and the Taliban were in contact (stated; 1 passage).'],
    ['iran -alliance- russia', 'Iran and Russia were allies (stated; 1 passage).'],
    [
      'iran -joint-exercises!- russia',
      'Iran and Russia did not hold joint exercises with each other (said not to be so; 1 passage).',
    ],
  ])('%s', (line, words) => {
    expect(told(line)).toBe(`${START} ${words}`);
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
                expect(words).toMatch(
                  /^In September 2021, according to Author, [^(]+ \([^()]+; 1 passage\)\.$/,
                );
                expect(words).not.toMatch(/ {2}|undefined|null| [,.;]|,,/);
                if (standingOf(claim, type.nature) !== 'stated')
                  expect(words.replace(/\(.*/, '')).toMatch(CAUTION);
              }
    }
  });
});

describe('the details of a statement', () => {
  test('stand after who and whom, in one order', () => {
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
      `${START} Russia covertly shared intelligence with the Taliban (“reconnaissance data”) concerning Isis-k and other groups ` +
        'through mercenaries in northern Afghanistan from about December 2016 on, “since late 2016”, ' +
        'if the crisis worsens (stated; 1 passage).',
    );
  });

  test('do not say a time twice where the words of the source say no more', () => {
    const line = { line: 'a -support-> b', held: '2031-03-03/..', heldAsStated: 'since 3 March' };
    expect(told(line)).toBe(`${START} A supported B from 3 March 2031 on (stated; 1 passage).`);
  });

  test('keep a preposition, and say of a bare condition that it is one', () => {
    const line = { line: 'a -support?-> b', where: 'along the border', condition: 'a worsening crisis.' };
    expect(told(line)).toBe(
      `${START} A could support B along the border, on this condition: “a worsening crisis” (possible; 1 passage).`,
    );
  });

  test('are told of what is no actor too', () => {
    expect(told('russia -threat-perception-> "the spread of radical ideas"')).toBe(
      `${START} Russia saw a threat in the spread of radical ideas (aim, doubt or view; 1 passage).`,
    );
  });

  test('bring no odd spaces of their source', () => {
    const line = { line: 'a -support-> b', what: 'two\u00a0\u00a0 words', where: 'the\nnorth ' };
    expect(told(line)).toBe(`${START} A supported B (“two words”) in the north (stated; 1 passage).`);
  });
});

describe('who says so', () => {
  test('stands before what is said', () => {
    const line = { line: 'a -support-> b', speakers: [{ name: 'its leaders' }, { name: 'a minister' }] };
    expect(told(line)).toBe(
      'In September 2021, according to its leaders, as quoted by a minister, in Author, A supported B (stated; 1 passage).',
    );
  });

  test('alleges where the source takes no side', () => {
    const line = { line: 'a -support-> b (uncommitted)', speakers: [{ unnamed: 'an accuser' }] };
    expect(told(line)).toBe(
      'In September 2021, an accuser (not named), in Author, alleged that A supported B (alleged; 1 passage).',
    );
    expect(told('a -support-> b (uncommitted)')).toBe(
      `${START} it was alleged that A supported B (alleged; 1 passage).`,
    );
  });

  test('is nobody where no source is given', () => {
    expect(told('a -support?-> b (unsourced)')).toBe(
      'In September 2021, A could support B (possible; no source given).',
    );
  });
});

describe('a mutual relation', () => {
  test('is told of both only where it simply is so', () => {
    expect(told('russia -engagement- china (intended)')).toBe(
      `${START} Russia wanted to engage with China (aim, doubt or view; 1 passage).`,
    );
  });
});
