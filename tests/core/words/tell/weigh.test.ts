import { describe, expect, test } from 'vitest';
import { weigh, type Weighing } from '../../../../src/core/analysis/weighing.ts';
import type { Graph } from '../../../../src/core/model/graph.ts';
import {
  fallWords,
  sideWords,
  tensionWords,
  weightWords,
  whoseWords,
} from '../../../../src/core/words/tell/weigh.ts';
import { messagesIn } from '../../../../src/core/words/messages-in.ts';
import { graph, graphWith, type Line } from '../../../support/build.ts';

const en = messagesIn('en');
const weighed = (map: Graph): Weighing =>
  weigh(map, {
    relations: [...map.relations.values()],
    pairs: [...map.pairs.values()],
    others: [],
    isShown: () => true,
  });
const said = (exact: string, rest: Partial<Exclude<Line, string>> = {}): Line => ({
  line: 'russia -support-> iran',
  evidence: [{ source: 'report', exact }],
  ...rest,
});
const weight = (...lines: readonly Line[]) => {
  const map = graph(...lines);
  return weightWords(map, weighed(map).weights[0]!, en);
};
const lavrov = [{ name: 'Sergei Lavrov' }];

describe('what a relation rests on', () => {
  test('says whose words they are', () => {
    expect(weight(said('one'))).toBe('1 statement in 1 passage: the words of Ada Author');
    expect(weight(said('one', { speakers: lavrov }), said('two', { speakers: lavrov }))).toBe(
      '2 statements in 2 passages: both are the words of Sergei Lavrov',
    );
    expect(weight(said('one'), said('two'), said('three'))).toBe(
      '3 statements in 3 passages: all are the words of Ada Author',
    );
    expect(weight(said('one'), said('two', { speakers: lavrov }))).toBe(
      '2 statements in 2 passages: the words of Ada Author and the words of Sergei Lavrov',
    );
  });

  test('counts independent sources where two texts of different authors say it', () => {
    const source = (id: string, literal: string) => ({
      id,
      asOf: '2021',
      citation: { type: 'report', title: id, author: [{ literal }] },
    });
    const map = graphWith(
      { map: { sources: [source('one', 'Ada'), source('two', 'Bo')] } },
      said('x', { evidence: [{ source: 'one', exact: 'x' }] }),
      said('y', { evidence: [{ source: 'two', exact: 'y' }] }),
    );
    const words = (language: 'en' | 'es') => weightWords(map, weighed(map).weights[0]!, messagesIn(language));
    expect(words('en')).toBe(
      '2 statements in 2 passages; 2 independent sources: the words of Ada and the words of Bo',
    );
    expect(words('es')).toMatch(/; 2 fuentes independientes: palabras de Ada y palabras de Bo$/);
  });

  test('says who is not named, and where there is no source', () => {
    const speakers = [{ unnamed: 'an accuser' }];
    expect(weight(said('one', { speakers }))).toMatch(/the words of an accuser \(not named\)$/);
    expect(weight('russia -support-> iran (unsourced)')).toBe('no source given');
    expect(weight(said('one'), 'russia -support-> iran (unsourced)')).toMatch(
      /, 1 without a source: it is the words/,
    );
  });

  test('names each of several speakers in one passage once', () => {
    const map = graph(said('one', { speakers: lavrov }), {
      line: 'russia -support-> syria',
      evidence: [{ source: 'report', exact: 'one' }],
      speakers: lavrov,
    });
    expect(whoseWords(map, weighed(map).weights, en)).toBe('The words of Sergei Lavrov');
  });
});

describe('less than a contradiction', () => {
  const flat = 'russia -support-> iran';
  const denial = 'russia -support!-> iran';
  test.each<[Line, Line, RegExp]>([
    [
      `${flat} (uncommitted)`,
      denial,
      /^One alleges it, the other says that it is not so: both may be true\.$/,
    ],
    [`${flat} (pledged)`, denial, /^One promises or plans it/],
    ['russia -support?-> iran', denial, /^One calls it possible/],
    [flat, `${denial} (probable)`, /^One states it, the other says it is likely not so/],
    [flat, `${denial} (pledged)`, /the other says that it will not happen/],
    [flat, `${denial} (intended)`, /the other says that it is not wanted/],
    [flat, 'russia -support?!-> iran', /the other says it may not be so/],
    [flat, `${denial} (uncommitted)`, /the other reports a denial without taking sides/],
    [said('arms', { what: 'arms' }), { line: denial, what: 'weapons' }, /^They use different words/],
    [said('arms', { what: 'arms' }), denial, /^One says something narrower than the other/],
  ])('is told with both sides: %s and %s', (one, other, words) => {
    const [row] = weighed(graph(one, other)).contradictions;
    expect(tensionWords(row!, en)).toMatch(words);
  });

  test('has sides that are called what they are', () => {
    const sides = (one: Line, other: Line) => sideWords(weighed(graph(one, other)).contradictions[0]!, en);
    expect(sides(flat, denial)).toEqual(['States it', 'Says it is not so']);
    expect(sides(`${flat} (pledged)`, denial)).toEqual(['Promised or planned', 'Says it is not so']);
    expect(sides(flat, `${denial} (pledged)`)).toEqual(['States it', 'Says that it will not happen']);
  });

  test('is not told of a contradiction', () => {
    expect(tensionWords(weighed(graph(flat, denial)).contradictions[0]!, en)).toBe('');
  });
});

test('the loss of a passage is told by those it would leave alone, and the parts it would cut off', () => {
  const ring = (...ids: readonly string[]) =>
    ids.map((id, index) => `${id} -support-> ${ids[(index + 1) % ids.length]!}`);
  const map = graph(
    ...ring('a', 'b', 'c', 'd'),
    ...ring('x', 'y', 'z'),
    'd -opposition-> x',
    'd -support-> e',
  );
  expect(weighed(map).falls.map((fall) => fallWords(map, fall, en))).toEqual([
    'X, Z and Y would be cut off from the rest (1 line lost).',
    'E would have no links (1 line lost).',
  ]);
});
