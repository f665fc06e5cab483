import { describe, expect, test } from 'vitest';
import { passageKey, passagesOf } from '../../../src/core/evidence/passages.ts';
import { graph } from '../../support/build.ts';

const quote = (exact: string, rest: object = {}) => [{ source: 'report', exact, ...rest }];
const passages = (...evidence: ReturnType<typeof quote>[]) =>
  passagesOf(graph(...evidence.map((one) => ({ line: 'a -support-> b', evidence: one }))).claims.values());

describe('a passage', () => {
  test('that carries three statements is one', () => {
    const [only, ...more] = passages(quote('x'), quote('x'), quote('x'));
    expect(more).toEqual([]);
    expect(only?.claims.map(({ id }) => id)).toEqual(['c1', 'c2', 'c3']);
  });

  test('is another where the same words stand elsewhere', () => {
    expect(
      passages(quote('x', { at: { start: 0, end: 1 } }), quote('x', { at: { start: 9, end: 10 } })),
    ).toHaveLength(2);
    expect(passages(quote('x', { prefix: 'a' }), quote('x', { prefix: 'b' }))).toHaveLength(2);
  });

  test('is another where it goes on otherwise', () => {
    expect(passages(quote('x', { then: [{ exact: 'y' }] }), quote('x'))).toHaveLength(2);
  });

  test('is the same however its words are read', () => {
    expect(passages(quote('it', { reads: [{ exact: 'it', actor: 'a' }] }), quote('it'))).toHaveLength(1);
  });

  test('may be a place without words', () => {
    const at = (locator: string) => [{ source: 'report', locator }];
    const map = graph(
      { line: 'a -support-> b', evidence: at('p. 3') },
      { line: 'a -support-> c', evidence: at('p. 4') },
    );
    expect(passagesOf(map.claims.values()).map(({ evidence }) => evidence.locator)).toEqual(['p. 3', 'p. 4']);
  });

  test('counts a statement once though it quotes it twice', () => {
    const [passage] = passages([...quote('x'), ...quote('x')]);
    expect(passage?.claims).toHaveLength(1);
    expect(passage?.key).toBe(passage && passageKey(passage.evidence));
  });
});
