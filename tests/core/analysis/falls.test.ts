import { describe, expect, test } from 'vitest';
import { weigh } from '../../../src/core/analysis/weighing.ts';
import type { Graph } from '../../../src/core/model/graph.ts';
import type { Relation } from '../../../src/core/model/relation.ts';
import { graph, type Line } from '../../support/build.ts';

const weighed = (map: Graph, isShown: (left: Relation) => boolean = () => true) =>
  weigh(map, {
    relations: [...map.relations.values()],
    pairs: [...map.pairs.values()],
    others: [],
    isShown,
  });
const same = (line: string): Line => ({ line, evidence: [{ source: 'report', exact: 'the same words' }] });
const otherwise: Line = {
  line: 'a -support?-> b',
  evidence: [{ source: 'report', exact: 'other words' }],
};
const falls = (...lines: readonly Line[]) =>
  weighed(graph(...lines)).falls.map(({ passage, alone, parts }) => ({
    words: passage.evidence.exact,
    alone,
    parts: parts.map(({ actors }) => [...actors].sort()),
  }));

describe('a relation that rests on one passage', () => {
  test('would be gone without it, or be what else is said of it', () => {
    const { resting } = weighed(graph('a -support-> b', otherwise, 'a -opposition-> c'));
    expect(resting.map(({ weight, left }) => [weight.relation.id, left])).toEqual([
      ['a|support|b', 'possible'],
      ['a|opposition|c', null],
    ]);
  });

  test('would be gone where the filters hide what is left of it', () => {
    const map = graph('a -support-> b', otherwise);
    const [row] = weighed(map, ({ standing }) => standing === 'stated').resting;
    expect(row?.left).toBeNull();
  });

  test('stands with all others that rest on the same, the words that bear most first', () => {
    const map = graph('a -support-> b', same('a -support-> c'), same('a -support-> d'));
    expect(
      weighed(map).bearing.map(({ passage, resting }) => [passage.evidence.exact, resting.length]),
    ).toEqual([
      ['the same words', 2],
      ['A support B', 1],
    ]);
  });
});

describe('the loss of a passage', () => {
  test('leaves alone whoever nothing else links', () => {
    expect(falls('a -support-> b', 'b -support-> c', 'c -support-> a', 'c -support-> d')).toEqual([
      { words: 'C support D', alone: ['d'], parts: [] },
    ]);
  });

  test('parts what nothing else links, the smaller part being cut off', () => {
    const ring = (...ids: readonly string[]) =>
      ids.map((id, index) => `${id} -support-> ${ids[(index + 1) % ids.length]!}`);
    expect(falls(...ring('a', 'b', 'c', 'd'), ...ring('x', 'y', 'z'), 'd -opposition-> x')).toEqual([
      { words: 'D opposition X', alone: [], parts: [['x', 'y', 'z']] },
    ]);
  });

  test('takes all lines with it that rest on the same words', () => {
    const lines = ['a -support-> b', 'a -support-> c', 'b -support-> c'];
    expect(falls(...lines)).toEqual([]);
    expect(falls(...lines.slice(0, 1), ...lines.slice(1).map(same))).toEqual([
      { words: 'the same words', alone: ['c'], parts: [] },
    ]);
  });

  test('cuts nothing where the two are linked by other words as well', () => {
    expect(falls('a -support-> b', 'a -opposition-> b')).toEqual([]);
    expect(falls('a -support-> b', 'b -support-> a')).toEqual([]);
    expect(falls('a -support-> b', otherwise)).toEqual([]);
  });

  test('is not made up for by a denial: that links nobody', () => {
    expect(falls('a -support-> b', 'a -recognition!-> b')).toHaveLength(1);
    expect(falls('a -support-> b', 'a -support!-> b')).toHaveLength(1);
  });
});
