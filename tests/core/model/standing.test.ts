import { describe, expect, test } from 'vitest';
import type { Certainty, Mood } from '../../../src/core/model/claim.schema.ts';
import type { Nature } from '../../../src/core/model/relation-type.schema.ts';
import {
  firmest,
  firmness,
  STANDINGS,
  standingOf,
  type Axes,
  type Standing,
} from '../../../src/core/model/standing.ts';

const CERTAINTIES: readonly Certainty[] = ['certain', 'probable', 'possible', 'unlikely', 'uncommitted'];
const MOODS: readonly Mood[] = ['fact', 'attempted', 'pledged', 'intended', 'option', 'feared'];
const TENSES = ['then', 'earlier'] as const;
const NATURES: readonly Nature[] = ['act', 'word', 'aim', 'view'];

type All = Axes & { readonly nature: Nature };

const combinations: readonly All[] = CERTAINTIES.flatMap((certainty) =>
  MOODS.flatMap((mood) =>
    TENSES.flatMap((tense) =>
      [false, true].flatMap((negated) =>
        NATURES.map((nature) => ({ certainty, mood, tense, negated, nature })),
      ),
    ),
  ),
);

// The table of the model, row by row: what is not settled by a row falls to the next.
const TABLE: readonly (readonly [(claim: All) => boolean, Standing])[] = [
  [
    ({ mood, certainty }) =>
      ['option', 'feared', 'possible', 'unlikely'].some((value) => value === mood || value === certainty),
    'possible',
  ],
  [({ negated }) => negated, 'denied'],
  [({ certainty }) => certainty === 'uncommitted', 'alleged'],
  [({ mood }) => mood === 'pledged', 'promised'],
  [({ tense }) => tense === 'earlier', 'past'],
  [
    ({ mood, nature }) =>
      ['intended', 'attempted', 'aim', 'view'].some((value) => value === mood || value === nature),
    'aim',
  ],
  [({ certainty }) => certainty === 'probable', 'likely'],
  [() => true, 'stated'],
];

const plain: All = { certainty: 'certain', mood: 'fact', tense: 'then', negated: false, nature: 'act' };
const standing = (part: Partial<All>) => standingOf({ ...plain, ...part }, part.nature ?? plain.nature);

describe('how a claim is stated', () => {
  test('is the first row of the table that fits, for every combination of the axes', () => {
    expect(combinations).toHaveLength(480);
    for (const claim of combinations) {
      const row = TABLE.find(([fits]) => fits(claim));
      expect(standingOf(claim, claim.nature), JSON.stringify(claim)).toBe(row?.[1]);
    }
  });

  test('takes every value', () => {
    const taken = new Set(combinations.map((claim) => standingOf(claim, claim.nature)));
    expect([...taken].sort()).toEqual([...STANDINGS].sort());
  });

  test('"stated" is a fact of today, certain and not denied, in acts or words', () => {
    const stated = combinations.filter((claim) => standingOf(claim, claim.nature) === 'stated');
    expect(stated).toEqual([plain, { ...plain, nature: 'word' }]);
  });

  test.each<[string, Partial<All>, Standing]>([
    [
      'an accusation about the past is no past fact',
      { certainty: 'uncommitted', tense: 'earlier' },
      'alleged',
    ],
    ['an option that is ruled out is still an option', { mood: 'option', negated: true }, 'possible'],
    [
      'a designation that might be lifted is not said not to be so',
      { nature: 'word', certainty: 'possible', negated: true },
      'possible',
    ],
    ['a promise that is refused is said not to be so', { mood: 'pledged', negated: true }, 'denied'],
    ['a promise of long ago is still a promise', { mood: 'pledged', tense: 'earlier' }, 'promised'],
    ['a doubt that is likely is still a view', { nature: 'view', certainty: 'probable' }, 'aim'],
    ['an attempt is no act', { mood: 'attempted' }, 'aim'],
    ['a fear is no fact, however certain', { mood: 'feared' }, 'possible'],
  ])('%s', (_, part, expected) => expect(standing(part)).toBe(expected));
});

describe('the firmest', () => {
  test('of all is what is stated', () => {
    expect(firmest([...STANDINGS].reverse())).toBe('stated');
  });

  test('is never what was, unless there is nothing else', () => {
    for (const other of STANDINGS) expect(firmest(['past', other])).toBe(other);
  });

  test('is the lesser number, 0 the firmest', () => {
    expect(STANDINGS.map(firmness)).toEqual(STANDINGS.map((_, index) => index));
  });

  test('keeps to the order of the model', () => {
    expect(STANDINGS).toEqual([
      'stated',
      'likely',
      'alleged',
      'promised',
      'aim',
      'possible',
      'denied',
      'past',
    ]);
  });
});
