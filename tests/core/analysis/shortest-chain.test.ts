import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linksOf } from '../../../src/core/analysis/links.ts';
import { shortestChain } from '../../../src/core/analysis/shortest-chain.ts';
import { graph } from '../../support/build.ts';

const chain = (lines: readonly string[], from: string, to: string, weak: readonly string[] = []) =>
  shortestChain(linksOf([...graph(...lines).pairs.values()]), from as never, to as never, ({ id }) =>
    weak.includes(id),
  ).map((step) => `${step.from}>${step.to}`);

test('a chain is the shortest, whichever way its lines point', () => {
  const lines = ['a -support-> b', 'c -support-> b', 'a -support-> d', 'd -support-> e', 'e -support-> c'];
  expect(chain(lines, 'a', 'c')).toEqual(['a>b', 'b>c']);
});

test('of several as short that with the fewest weak steps is taken', () => {
  const lines = ['a -support-> b', 'b -support-> d', 'a -support-> c', 'c -support-> d'];
  expect(chain(lines, 'a', 'd', ['a|b'])).toEqual(['a>c', 'c>d']);
  expect(chain(lines, 'a', 'd', ['a|c', 'c|d', 'a|b'])).toEqual(['a>b', 'b>d']);
});

test('no chain leads over a denial, to nobody, or to where one is', () => {
  expect(chain(['a -support-> b', 'b -recognition!-> c', 'c -support-> d'], 'a', 'd')).toEqual([]);
  expect(chain(['a -support-> b'], 'a', 'a')).toEqual([]);
  expect(chain(['a -support-> b'], 'a', 'z')).toEqual([]);
});

test('on any map no chain is shorter, and each step begins where the one before ended', () => {
  const numbers = fc.array(fc.nat(63), { minLength: 1, maxLength: 14 });
  fc.assert(
    fc.property(numbers, (list) => {
      const lines = [
        'a0 -support-> a1',
        ...list.filter((n) => n % 8 !== n >> 3).map((n) => `a${n % 8} -support-> a${n >> 3}`),
      ];
      const links = linksOf([...graph(...lines).pairs.values()]);
      const far = new Map([['a0', 0]]);
      for (let round = 0; round < 8; round++)
        for (const { pair } of links.links)
          for (const [x, y] of [
            [pair.a, pair.b],
            [pair.b, pair.a],
          ] as const)
            if (far.has(x)) far.set(y, Math.min(far.get(y) ?? Infinity, far.get(x)! + 1));
      for (const to of links.actors.filter((id) => id !== ('a0' as never))) {
        const steps = shortestChain(links, 'a0' as never, to, () => false);
        expect(steps.length).toBe(far.get(to) ?? 0);
        steps.forEach(({ from }, index) => expect(from).toBe(index === 0 ? 'a0' : steps[index - 1]!.to));
      }
    }),
    { numRuns: 200 },
  );
});
