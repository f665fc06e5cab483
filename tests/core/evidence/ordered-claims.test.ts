import { describe, expect, test } from 'vitest';
import { orderedClaims } from '../../../src/core/evidence/ordered-claims.ts';
import { graph, type Line } from '../../support/build.ts';

const order = (...lines: readonly Line[]) => {
  const map = graph(...lines);
  const claims = [...map.claims.values()];
  const ordered = orderedClaims(map, claims).map(({ id }) => id);
  expect(claims.map(({ id }) => id)).toEqual(lines.map((_, index) => `c${index + 1}`));
  return ordered;
};
const at = (start: number): Line => ({
  line: 'russia -support-> iran',
  evidence: [{ source: 'report', exact: 'Russia', at: { start, end: start + 6 } }],
});

describe('statements to be read', () => {
  test('stand firmest first, what is past last', () => {
    const lines = ['earlier', 'option', 'uncommitted', 'probable', 'certain'];
    expect(order(...lines.map((axis) => `russia -support-> iran (${axis})`))).toEqual([
      'c5',
      'c4',
      'c3',
      'c2',
      'c1',
    ]);
  });

  test('of one firmness stand as explicit, implied, worked out, whoever says so', () => {
    const line = 'russia -support-> iran';
    expect(
      order(
        `${line} (derived)`,
        { line: `${line} (implied)`, speakers: [{ name: 'Lavrov' }] },
        { line, speakers: [{ unnamed: 'an accuser' }] },
      ),
    ).toEqual(['c3', 'c2', 'c1']);
  });

  test('of one firmness stand as acts, words, presence, contact', () => {
    expect(
      order(
        'russia -engagement- iran',
        'russia -military-presence-> iran',
        'russia -recognition-> iran',
        'russia -support-> iran',
      ),
    ).toEqual(['c4', 'c3', 'c2', 'c1']);
  });

  test('of contact stand before an act that is less firm', () => {
    expect(order('russia -support-> iran (probable)', 'russia -engagement- iran')).toEqual(['c2', 'c1']);
  });

  test('else stand as in the text', () => {
    expect(order(at(300), at(20), at(100))).toEqual(['c2', 'c3', 'c1']);
  });

  test('without a place stand after those that have one, in the order of the file', () => {
    expect(order('russia -support-> iran', 'russia -support-> iran', at(20))).toEqual(['c3', 'c1', 'c2']);
  });
});
