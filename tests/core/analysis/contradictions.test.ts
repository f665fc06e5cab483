import { describe, expect, test } from 'vitest';
import { contradictionsIn } from '../../../src/core/analysis/contradictions.ts';
import type { Graph } from '../../../src/core/model/graph.ts';
import { graph, graphWith, type Line } from '../../support/build.ts';

const flat = 'russia -support-> iran';
const denial = 'russia -support!-> iran';
const found = (map: Graph) =>
  contradictionsIn(map, [...map.relations.values()], [...map.claims.values()]).map((row) => ({
    kind: row.kind,
    easing: row.easing,
    states: row.states.map(({ id }) => id).join(' '),
    denies: row.denies.map(({ id }) => id).join(' '),
  }));
const between = (...lines: readonly Line[]) => found(graph(...lines));

/** Two texts of the years given, each with one of the statements. */
function written(one: string, other: string, lines: readonly [Line, Line], said?: readonly [string, string]) {
  const source = (id: string, asOf: string) => ({ id, asOf, citation: { type: 'report', title: id } });
  return found(
    graphWith(
      { map: { sources: [source('first', one), source('second', other)] } },
      ...lines.map((line, index) => ({
        ...(typeof line === 'string' ? { line } : line),
        evidence: [{ source: index === 0 ? 'first' : 'second', exact: 'words' }],
        ...(said ? { speakers: [{ name: 'Somebody', said: said[index]! }] } : {}),
      })),
    ),
  );
}

describe('a contradiction', () => {
  test('is flat where one states as a fact what another says is not so', () => {
    expect(between(flat, denial)).toEqual([{ kind: 'flat', easing: null, states: 'c1', denies: 'c2' }]);
  });

  test('holds all statements of either side', () => {
    expect(between(flat, denial, flat, denial)).toEqual([
      { kind: 'flat', easing: null, states: 'c1 c3', denies: 'c2 c4' },
    ]);
  });

  test('of a mutual relation may be stated either way round', () => {
    expect(between('a -engagement-> b', 'b -engagement!-> a')[0]?.kind).toBe('flat');
    expect(between('a -support-> b', 'b -support!-> a')).toEqual([]);
  });

  test('may be of a doubt, or of the past: what counts is that both sides are flat', () => {
    expect(between('a -scepticism-> b', 'a -scepticism!-> b')[0]?.kind).toBe('flat');
    expect(between(`${flat} (earlier)`, `${denial} (earlier)`)[0]?.kind).toBe('flat');
  });

  test('may be of an object that is no actor', () => {
    expect(between('a -support-> "radical ideas"', 'a -support!-> "Radical  ideas"')[0]?.kind).toBe('flat');
    expect(between('a -support-> "radical ideas"', 'a -support!-> "music"')).toEqual([]);
  });

  test('is told once: a weaker statement beside both sides is told with the denial apart', () => {
    expect(between(flat, denial, `${flat} (uncommitted)`)).toEqual([
      { kind: 'flat', easing: null, states: 'c1', denies: 'c2' },
      { kind: 'tension', easing: 'firmness', states: 'c3', denies: 'c2' },
    ]);
  });

  test('needs two sides', () => {
    expect(between(flat, flat)).toEqual([]);
    expect(between(denial, denial)).toEqual([]);
  });

  test('is the mark of its relation, and no other is', () => {
    for (const lines of [
      [flat, denial],
      [flat, `${denial} (earlier)`],
      [flat, 'russia -support!?-> iran'],
      [{ line: flat, what: 'arms' }, denial],
      [`${flat} (earlier)`, `${denial} (earlier)`],
    ] as const) {
      const map = graph(...lines);
      const marked = [...map.relations.values()].some(({ contradicted }) => contradicted);
      expect(found(map).some(({ kind }) => kind === 'flat')).toBe(marked);
    }
  });
});

describe('less than a contradiction', () => {
  test.each<[string, Line, Line, string]>([
    ['an allegation beside a denial', `${flat} (uncommitted)`, denial, 'firmness'],
    ['a promise beside a denial', `${flat} (pledged)`, denial, 'firmness'],
    ['an option beside a denial', 'russia -support?-> iran', denial, 'firmness'],
    ['a likelihood beside a denial', `${flat} (probable)`, denial, 'firmness'],
    ['a statement beside a denial that is only likely', flat, `${denial} (probable)`, 'firmness'],
    ['a statement beside a refusal', flat, `${denial} (pledged)`, 'firmness'],
    ['what holds on a condition only', { line: flat, condition: 'if asked' }, denial, 'firmness'],
    ['the one of arms, the other of all support', { line: flat, what: 'arms' }, denial, 'narrower'],
    ['the one about a third, the other about all', flat, { line: denial, about: ['isis-k'] }, 'narrower'],
    [
      'arms on one side and weapons on the other',
      { line: flat, what: 'arms' },
      { line: denial, what: 'weapons' },
      'wording',
    ],
    [
      'of places that are worded differently',
      { line: flat, where: 'in the north' },
      { line: denial, where: 'up north' },
      'wording',
    ],
    ['the one of a year, the other of no time', { line: flat, held: '2020' }, denial, 'narrower'],
  ])('is %s', (_, one, other, easing) => {
    expect(between(one, other)).toEqual([{ kind: 'tension', easing, states: 'c1', denies: 'c2' }]);
  });

  test('is what was written in another year, or said in one', () => {
    expect(written('2015', '2021', [flat, denial])[0]).toMatchObject({ kind: 'tension', easing: 'years' });
    expect(written('2021-03', '2021-09~', [flat, denial])[0]).toMatchObject({ kind: 'flat' });
    expect(written('2021', '2021', [flat, denial], ['2015', '2021'])[0]).toMatchObject({ easing: 'years' });
    expect(written('2015', '2021', [flat, denial], ['2021-01', '2021-09'])[0]).toMatchObject({
      kind: 'flat',
    });
  });

  test('is not what says itself that it held at the same time, whenever it was written', () => {
    const lines = [
      { line: flat, held: '2010' },
      { line: denial, held: '2010' },
    ] as const;
    expect(written('2015', '2021', lines)[0]?.kind).toBe('flat');
  });
});

describe('no contradiction', () => {
  test.each<[string, Line, Line]>([
    ['of another time', { line: flat, held: '2015' }, { line: denial, held: '2020' }],
    ['of the past', flat, `${denial} (earlier)`],
    ['about another third', { line: flat, about: ['iraq'] }, { line: denial, about: ['syria'] }],
    ['by other means', { line: flat, by: ['mercenaries'] }, { line: denial, by: ['army'] }],
    ['of what is done covertly', { line: flat, openness: 'overt' }, { line: denial, openness: 'covert' }],
  ])('is a denial %s; it is told as that', (_, one, other) => {
    expect(between(one, other)).toEqual([{ kind: 'apart', easing: null, states: 'c1', denies: 'c2' }]);
  });
});
