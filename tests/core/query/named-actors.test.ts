import { describe, expect, test } from 'vitest';
import { namedActors, withoutAsides } from '../../../src/core/query/named-actors.ts';
import { graphWith } from '../../support/build.ts';

const map = graphWith({
  actors: [
    { id: 'russia', name: 'Russia', aliases: ['Moscow'] },
    { id: 'russias-allies', name: 'Russia’s allies' },
    { id: 'isis-k', name: 'ISIS-K' },
    { id: 'islamic-state', name: 'Islamic State', aliases: ['ISIS'] },
    { id: 'us', name: 'United States', aliases: ['U.S.'] },
    { id: 'taliban', name: 'Taliban' },
  ],
});
const ASIDES = 'how is are tied to the and with';
const named = (text: string) => namedActors(map, text, ASIDES);

describe('the actors that typed words name', () => {
  test.each([
    ['russia isis-k', [['russia'], ['isis-k']]],
    ['isisk moscow', [['isis-k'], ['russia']]],
    ['How is Russia tied to ISIS-K?', [['russia'], ['isis-k']]],
    ['how is the U.S. tied to the Taliban', [['us'], ['taliban']]],
    ['russia isis', [['russia'], ['islamic-state']]],
    ['russia’s allies taliban', [['russias-allies'], ['taliban']]],
    ['islam', [['islamic-state']]],
    ['is', []],
    ['', []],
  ])('%s', (text, ids) => {
    expect(named(text)).toEqual({ named: ids, rest: [] });
  });

  test('may be several, where words begin several names; the shortest name first', () => {
    expect(named('rus').named).toEqual([['russia', 'russias-allies']]);
  });

  test('leave the words over that name nobody', () => {
    expect(named('russia taliban intelligence')).toEqual({
      named: [['russia'], ['taliban']],
      rest: ['intelligence'],
    });
  });
});

test('a question without its asides is what it is about', () => {
  expect(withoutAsides('How is Russia tied to ISIS-K ?', ASIDES)).toBe('Russia ISIS-K');
});
