import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { askOf, type Ask } from '../../../src/core/analysis/ask.ts';
import { carriesFrom, groundRelations } from '../../../src/core/analysis/chain-ground.ts';
import { pathsBetween, PATH_BOUNDS, type Paths } from '../../../src/core/analysis/paths.ts';
import type { ActorId } from '../../../src/core/model/ids.ts';
import type { Relation } from '../../../src/core/model/relation.ts';
import { graph, type Line } from '../../support/build.ts';

const relationsOf = (...lines: readonly Line[]): readonly Relation[] => [
  ...graph(...lines).relations.values(),
];
const ask = (from: string, to: string, part: Partial<Ask> = {}): Ask => ({
  ...askOf(from as ActorId, to as ActorId),
  ...part,
});
const named = ({ chains }: Pick<Paths, 'chains'>) =>
  chains.map((steps) => [steps[0]?.from, ...steps.map(({ to }) => to)].join(' '));
const find = (lines: readonly Line[], asked: Ask) => named(pathsBetween(relationsOf(...lines), asked));

describe('chains between two actors', () => {
  const square = ['a -supports-> b', 'b -supports-> d', 'a -supports-> c', 'c -opposes-> d'];

  test('are all of up to the length asked for, the shorter ones first', () => {
    expect(find([...square, 'a -supports-> d', 'b -supports-> c'], ask('a', 'd'))).toEqual([
      'a d',
      'a b d',
      'a c d',
      'a b c d',
      'a c b d',
    ]);
  });

  test('go either way along a line, unless every step has to go forward', () => {
    const lines = ['a -supports-> b', 'c -supports-> b'];
    expect(find(lines, ask('a', 'c'))).toEqual(['a b c']);
    expect(find(lines, ask('a', 'c', { direction: 'forward' }))).toEqual([]);
    expect(find(['a -supports-> b', 'b -supports-> c'], ask('a', 'c', { direction: 'forward' }))).toEqual([
      'a b c',
    ]);
  });

  test('go forward along what has no direction, from either end', () => {
    const lines = ['b -alliance- a', 'b -alliance- c'];
    expect(find(lines, ask('a', 'c', { direction: 'forward' }))).toEqual(['a b c']);
  });

  test('keep to one sign where that is asked for', () => {
    expect(find(square, ask('a', 'd', { sign: 'supports' }))).toEqual(['a b d']);
    expect(find(square, ask('a', 'd', { sign: 'opposes' }))).toEqual([]);
  });

  test('hold of each step only the relations that carry it', () => {
    const lines = ['a -supports-> b', 'b -opposes-> a', 'b -supports-> c'];
    const steps = (asked: Ask) =>
      pathsBetween(relationsOf(...lines), asked).chains[0]!.map(({ pair }) =>
        pair.relations.map(({ id }) => id),
      );
    expect(steps(ask('a', 'c'))).toEqual([['a|supports|b', 'b|opposes|a'], ['b|supports|c']]);
    expect(steps(ask('a', 'c', { direction: 'forward' }))).toEqual([['a|supports|b'], ['b|supports|c']]);
  });

  test('are the shortest where none is as short as asked for', () => {
    const line = ['a -supports-> b', 'b -supports-> c', 'c -supports-> d', 'd -supports-> e'];
    const paths = pathsBetween(relationsOf(...line), ask('a', 'e', { longest: 2 }));
    expect(named(paths)).toEqual(['a b c d e']);
    expect(paths).toMatchObject({ shortest: 4, complete: 4, isCut: false });
  });

  test('lead from nobody to themselves, and to nobody that no line reaches', () => {
    const lines = [...square, 'x -supports-> y'];
    expect(pathsBetween(relationsOf(...lines), ask('a', 'a'))).toMatchObject({ chains: [], shortest: null });
    expect(pathsBetween(relationsOf(...lines), ask('a', 'x'))).toMatchObject({ chains: [], shortest: null });
  });

  test('are said to be more than were looked for, and all of the shorter ones are there', () => {
    const between = Array.from({ length: 6 }, (_, at) => `m${at}`);
    const lines = between.flatMap((one) => [`a -supports-> ${one}`, `${one} -supports-> z`]);
    const more = [...lines, ...between.slice(1).map((one, at) => `m${at} -supports-> ${one}`)];
    const whole = pathsBetween(relationsOf(...more), ask('a', 'z'));
    expect(whole).toMatchObject({ isCut: false, complete: 3 });
    const cut = pathsBetween(relationsOf(...more), ask('a', 'z'), { ...PATH_BOUNDS, chains: 8 });
    expect(cut).toMatchObject({ isCut: true, complete: 2 });
    expect(named(cut)).toEqual(named(whole).slice(0, 8));
    const tired = pathsBetween(relationsOf(...more), ask('a', 'z'), { ...PATH_BOUNDS, tried: 3 });
    expect(tired).toMatchObject({ isCut: true, complete: 1 });
    expect(tired.chains.length).toBeLessThan(6);
  });

  test('of exactly as many as are kept are not said to be cut', () => {
    const lines = ['a -supports-> b', 'b -supports-> c'];
    expect(pathsBetween(relationsOf(...lines), ask('a', 'c'), { chains: 1, tried: 100 }).isCut).toBe(false);
  });
});

describe('what chains go along', () => {
  const lines = [
    'a -supports-> b',
    'a -terrorist-designation-> c',
    'a -supports!-> d',
    'a -supports?-> e',
    'a -supports-> f (earlier)',
    'a -seeks-to-prevent-> g',
    'a -supports-> a',
  ];
  const ends = (over: Ask['over'], shown: readonly Relation[] = []) =>
    groundRelations(over, relationsOf(...lines), shown).map(({ to }) => to);

  test('is by default stated acts and words in force alone', () => {
    expect(ends('firm')).toEqual(['b', 'c']);
  });

  test('is all but denials, which never link anybody, and nobody with themselves', () => {
    expect(ends('all')).toEqual(['b', 'c', 'e', 'f', 'g']);
  });

  test('is what the filters show, without its denials', () => {
    expect(ends('shown', relationsOf(...lines).slice(2, 4))).toEqual(['e']);
  });
});

const arbitraryAsk = fc.record({
  longest: fc.constantFrom(2, 3, 4, 5),
  direction: fc.constantFrom('any' as const, 'forward' as const),
  sign: fc.constantFrom('any' as const, 'supports' as const, 'opposes' as const),
});
const arbitraryLines = fc.array(
  fc.record({
    from: fc.nat(6),
    to: fc.nat(6),
    type: fc.constantFrom('-supports->', '-opposes->', '-alliance-', '-based-in->'),
  }),
  { minLength: 1, maxLength: 14 },
);

test('on any map they are those that brute force finds: simple, within the length, along and as asked', () => {
  fc.assert(
    fc.property(arbitraryLines, arbitraryAsk, (rows, part) => {
      const lines = rows
        .filter(({ from, to }) => from !== to)
        .map(({ from, to, type }) => `a${from} ${type} a${to}`);
      const relations = relationsOf('a0 -supports-> a1', ...lines);
      const asked = ask('a0', 'a6', part);
      const paths = pathsBetween(relations, asked);
      const all = bruteForce(relations, asked, 6);
      const shortest = Math.min(...all.map((chain) => chain.length - 1));
      expect(paths.shortest).toBe(all.length > 0 ? shortest : null);
      const longest = Math.max(part.longest, shortest);
      const wanted = all.filter((chain) => chain.length - 1 <= longest).map((chain) => chain.join(' '));
      expect([...named(paths)].sort()).toEqual(wanted.sort());
      for (const steps of paths.chains) {
        const passed = [steps[0]!.from, ...steps.map(({ to }) => to)];
        expect(new Set(passed).size).toBe(passed.length);
        for (const { from, to, pair } of steps) {
          expect([pair.a, pair.b].sort()).toEqual([from, to].sort());
          expect(pair.relations.every((relation) => carriesFrom(from, relation, asked))).toBe(true);
        }
      }
    }),
    { numRuns: 300 },
  );
});

function bruteForce(
  relations: readonly Relation[],
  asked: Ask,
  most: number,
): readonly (readonly ActorId[])[] {
  const goOn = (path: readonly ActorId[]): readonly (readonly ActorId[])[] => {
    const at = path.at(-1)!;
    if (at === asked.to) return [path];
    if (path.length > most) return [];
    const next = new Set(
      relations.flatMap((relation) => {
        const other = relation.from === at ? relation.to : relation.to === at ? relation.from : null;
        return other && carriesFrom(at, relation, asked) ? [other] : [];
      }),
    );
    return [...next].filter((id) => !path.includes(id)).flatMap((id) => goOn([...path, id]));
  };
  return goOn([asked.from]);
}
