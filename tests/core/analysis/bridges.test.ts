import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bridgesOf } from '../../../src/core/analysis/bridges.ts';
import { cutsOf } from '../../../src/core/analysis/cuts.ts';
import { linksOf, type Links } from '../../../src/core/analysis/links.ts';
import type { Graph } from '../../../src/core/model/graph.ts';
import { graph } from '../../support/build.ts';

const linksIn = (map: Graph) => linksOf([...map.pairs.values()]);
const bridgeIds = (...lines: readonly string[]) => {
  const links = linksIn(graph(...lines));
  return bridgesOf(links).map((index) => links.links[index]!.pair.id);
};

/** How many parts the actors fall into without some links, by looking at every link again and again. */
function partsWithout({ actors, links }: Links, lost: readonly number[]): number {
  const part = actors.map((_, place) => place);
  for (let changed = true; changed;) {
    changed = false;
    for (const [index, { a, b }] of links.entries()) {
      if (lost.includes(index) || part[a] === part[b]) continue;
      part[a] = part[b] = Math.min(part[a]!, part[b]!);
      changed = true;
    }
  }
  return new Set(part).size;
}

// At most ten actors, any of whom may be linked; both dense and sparse ones.
const randomMap = fc
  .tuple(fc.integer({ min: 2, max: 10 }), fc.array(fc.nat(999), { minLength: 1, maxLength: 16 }))
  .map(([actors, numbers]) => {
    const lines = numbers.flatMap((number) => {
      const [a, b] = [number % actors, Math.floor(number / 31) % actors];
      return a === b ? [] : [`a${a} -support-> a${b}`];
    });
    return lines.length > 0 ? lines : ['a0 -support-> a1'];
  });

describe('a bridge', () => {
  test('is a line without which two parts are no longer linked', () => {
    expect(bridgeIds('a -support-> b', 'b -support-> c')).toEqual(['a|b', 'b|c']);
  });

  test('is none where another way round leads there', () => {
    expect(bridgeIds('a -support-> b', 'b -support-> c', 'c -opposition-> a')).toEqual([]);
    expect(
      bridgeIds('a -support-> b', 'b -support-> c', 'c -support-> a', 'c -support-> d', 'e -support-> f'),
    ).toEqual(['c|d', 'e|f']);
  });

  test('is one line a pair, however much is said between the two', () => {
    expect(bridgeIds('a -support-> b', 'b -opposition-> a')).toEqual(['a|b']);
  });

  test('is not made by a denial: it links nobody', () => {
    expect(bridgeIds('a -support-> b', 'b -support!-> c')).toEqual(['a|b']);
  });

  test('is found on any map where taking it away makes more parts', () => {
    fc.assert(
      fc.property(randomMap, (lines) => {
        const links = linksIn(graph(...lines));
        const whole = partsWithout(links, []);
        const slow = links.links.flatMap((_, index) => (partsWithout(links, [index]) > whole ? [index] : []));
        expect(bridgesOf(links)).toEqual(slow);
      }),
      { numRuns: 300 },
    );
  });

  test('of a chain of 20,000 actors is found without overflow', () => {
    const around = Array.from({ length: 20_000 }, (_, at) =>
      [at - 1, at].filter((x) => x >= 0 && x < 19_999),
    );
    const links = Array.from({ length: 19_999 }, (_, a) => ({ a, b: a + 1 }));
    const chain = { actors: around.map((_, at) => `a${at}`), links, around } as unknown as Links;
    expect(bridgesOf(chain)).toHaveLength(19_999);
  });
});

describe('a cut', () => {
  test('tells for any sets of lines how many parts would come off', () => {
    fc.assert(
      fc.property(randomMap, fc.array(fc.nat(4), { minLength: 16, maxLength: 16 }), (lines, picks) => {
        const links = linksIn(graph(...lines));
        const sets = [0, 1, 2].map((set) => links.links.flatMap((_, at) => (picks[at] === set ? [at] : [])));
        const some = sets.filter((set) => set.length > 0);
        const whole = partsWithout(links, []);
        const cuts = cutsOf(links, some);
        expect(cuts.map(({ lost }) => lost)).toEqual(some);
        for (const { lost, alone, parts } of cuts) {
          const kept = links.links.filter((_, index) => !lost.includes(index));
          const touched = new Set(kept.flatMap(({ pair }) => [pair.a, pair.b]));
          expect([...alone].sort()).toEqual(links.actors.filter((id) => !touched.has(id)).sort());
          // Of each part that came apart one piece is the rest, unless all of it is left alone.
          const more = partsWithout(links, lost) - whole;
          const ends = new Set(
            lost.flatMap((index) => [links.links[index]!.pair.a, links.links[index]!.pair.b]),
          );
          expect(alone.length + parts.length).toBeGreaterThanOrEqual(more);
          expect(parts.length).toBeLessThanOrEqual(more);
          for (const { size, actors } of parts) {
            expect(size).toBe(actors.length);
            expect(actors.some((id) => ends.has(id))).toBe(true);
            for (const { pair } of kept) expect(actors.includes(pair.a)).toBe(actors.includes(pair.b));
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
