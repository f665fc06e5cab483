import { describe, expect, test } from 'vitest';
import { bestQuote } from '../../../src/core/evidence/best-quote.ts';
import { graph, type Line } from '../../support/build.ts';

const said = (exact: string, rest: object = {}, line = 'russia -support-> taliban'): Line => ({
  line,
  evidence: [{ source: 'report', exact }],
  ...rest,
});

function best(...lines: readonly Line[]): string | null {
  const map = graph(...lines);
  return bestQuote(map, [...map.claims.values()])?.claim.id ?? null;
}

const dated = { heldAsStated: 'since 2015' };
const named = { speakers: [{ name: 'Lavrov' }] };

describe('the best quote', () => {
  test('is of what is stated, before any that is dated or short', () => {
    expect(best(said('a', { ...dated, ...named, mood: 'option' }), said('much longer words'))).toBe('c2');
  });

  test('is of what has a date of its own, resolved or in the words of the source', () => {
    expect(best(said('a', named), said('longer', dated))).toBe('c2');
    expect(best(said('a', named), said('longer', { held: '2015' }))).toBe('c2');
  });

  test('is of what a named speaker says; one who is not named counts for nothing', () => {
    expect(best(said('a', dated), said('longer', { ...dated, ...named }))).toBe('c2');
    expect(best(said('a', dated), said('longer', { ...dated, speakers: [{ unnamed: 'an accuser' }] }))).toBe(
      'c1',
    );
  });

  test('is the shortest of equals, all its parts together, and the first of equal length', () => {
    const inParts = {
      evidence: [{ source: 'report', exact: 'a', then: [{ exact: 'and what follows it' }] }],
    };
    expect(best(said('x', inParts), said('in one part'))).toBe('c2');
    expect(best(said('one'), said('two'))).toBe('c1');
  });

  test('keeps all statements that rest on the same words, and is of the one that ranks', () => {
    const map = graph(
      said('helps and arms'),
      said('helps and arms', dated, 'russia -military-support-> taliban'),
    );
    const found = bestQuote(map, [...map.claims.values()])!;
    expect(found.claim.id).toBe('c2');
    expect(found.passage.claims.map(({ id }) => id)).toEqual(['c1', 'c2']);
  });

  test('is none where nothing is quoted', () => {
    expect(best('russia -support-> taliban (unsourced)')).toBeNull();
    expect(best(said('', { evidence: [{ source: 'report', locator: 'p. 4' }] }))).toBeNull();
  });
});
