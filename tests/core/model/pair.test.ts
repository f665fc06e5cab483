import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { claimKey } from '../../../src/core/model/claim-order.ts';
import { pairsOf } from '../../../src/core/model/pair.ts';
import { graph, type Line } from '../../support/build.ts';

const only = (...lines: readonly Line[]) => {
  const pairs = [...graph(...lines).pairs.values()];
  expect(pairs).toHaveLength(1);
  return pairs[0]!;
};

const shares = 'russia -intelligence-sharing-> taliban';
const lists = 'russia -terrorist-designation-> taliban';
const doubts = 'russia -scepticism-> taliban';
const shareAim = 'russia -support-> taliban (intended)';

describe('a pair', () => {
  test('is all that is said between two, whichever way round', () => {
    const pair = only(shares, 'taliban -assurance-> russia');
    expect(pair).toMatchObject({ id: 'russia|taliban', a: 'russia', b: 'taliban' });
    expect(pair.relations).toHaveLength(2);
  });

  test('has its firmest relation first', () => {
    const pair = only('russia -support?-> taliban', shares, `${lists} (probable)`);
    expect(pair.relations.map(({ standing }) => standing)).toEqual(['stated', 'likely', 'possible']);
    expect(pair.standing).toBe('stated');
  });

  test('begins with an act before a word, presence and contact that are as firm', () => {
    const pair = only('russia -engagement- taliban', 'russia -military-presence-> taliban', lists, shares);
    expect(pair.relations.map(({ type }) => type.id)).toEqual([
      'intelligence-sharing',
      'terrorist-designation',
      'military-presence',
      'engagement',
    ]);
    expect(only('russia -engagement- taliban', `${shares} (probable)`).relations[0]?.type.id).toBe(
      'engagement',
    );
  });

  test('that points both ways is told by the first relation of either sign, in the order of the pair', () => {
    const leads = (...lines: readonly Line[]) => only(...lines).leads.map(({ type }) => type.id);
    const recognises = 'russia -recognition-> taliban';
    expect(leads(recognises, 'russia -opposition-> taliban')).toEqual(['opposition', 'recognition']);
    expect(leads(recognises, shares, lists)).toEqual(['intelligence-sharing', 'terrorist-designation']);
    expect(leads(recognises, 'russia -opposition?-> taliban')).toEqual(['recognition']);
  });

  test('is signed by what it is drawn as', () => {
    expect(only(shares, 'russia -opposition?-> taliban').sign).toBe(1);
    expect(only(lists, 'russia -support?-> taliban').sign).toBe(-1);
    expect(only('russia -military-presence-> taliban').sign).toBe(0);
    expect(only('russia -military-presence-> taliban', lists).sign).toBe(-1);
  });

  test('of denials only has no sign: "has not recognised" opposes nobody', () => {
    expect(only('russia -recognition!-> taliban').sign).toBeNull();
    expect(only('russia -opposition!-> taliban').sign).toBeNull();
  });
});

describe('cooperating and opposing at once', () => {
  test('is said of stated acts and words in force', () => {
    expect(only(shares, lists).mixed).toBe('acts');
  });

  test('is said also where each acts in one way', () => {
    expect(only(shares, 'taliban -opposition-> russia').mixed).toBe('acts');
  });

  test.each([
    ['an option', `${shares} (option)`],
    ['an allegation', `${shares} (uncommitted)`],
    ['a promise', `${shares} (pledged)`],
    ['what is past', `${shares} (earlier)`],
    ['what is only likely', `${shares} (probable)`],
    ['a denial', 'russia -recognition!-> taliban'],
    ['talks without sign', 'russia -military-presence-> taliban'],
  ])('needs both in force: %s beside a designation is none', (_, line) => {
    expect(only(line, lists).mixed).toBe('no');
  });

  test('is never made of a doubt beside an act: that would be a false statement about somebody', () => {
    expect(only(shares, doubts)).toMatchObject({ mixed: 'no', sign: 1 });
  });

  test('is told apart where only aims and views differ', () => {
    expect(only(shareAim, doubts).mixed).toBe('aims');
  });

  test('of aims does not hide what is firmer', () => {
    expect(only(shareAim, doubts, shares)).toMatchObject({ mixed: 'no', sign: 1, standing: 'stated' });
  });
});

describe('whatever is said between a few actors', () => {
  const actor = fc.constantFrom('a', 'b', 'c', 'd');
  const line = fc
    .tuple(
      actor,
      actor,
      fc.constantFrom('support', 'opposition', 'military-presence', 'scepticism'),
      fc.constantFrom('', '?', '!'),
      fc.constantFrom('', ' (probable)', ' (earlier)', ' (uncommitted)', ' (unsourced)'),
    )
    .filter(([from, to]) => from !== to)
    .map(([from, to, type, mark, axis]) => `${from} -${type}${mark}-> ${to}${axis}`);

  test('each relation stands in one pair, with the firmest first', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), (lines) => {
        const map = graph(...lines);
        const pairs = pairsOf(map.relations.values());
        const held = pairs.flatMap(({ relations }) => relations.map(({ id }) => id));
        expect([...held].sort()).toEqual([...map.relations.keys()].sort());
        for (const { a, b, relations, standing, sign } of pairs) {
          expect(a < b).toBe(true);
          // What is flatly denied comes before what is only possible.
          const places = relations.map(({ lead, type }) => claimKey(lead, type)[0] ?? NaN);
          expect(places).toEqual([...places].sort((one, other) => one - other));
          expect(standing).toBe(relations[0]?.standing);
          expect(sign === null).toBe(standing === 'denied');
        }
      }),
      { numRuns: 60 },
    );
  });
});
