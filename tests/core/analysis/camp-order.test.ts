import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { campOrder } from '../../../src/core/analysis/camp-order.ts';
import type { ActorId } from '../../../src/core/model/ids.ts';
import { graph } from '../../support/build.ts';

const ordered = (...lines: string[]) => {
  const map = graph(...lines);
  return campOrder([...map.actors.keys()].sort(), [...map.relations.values()]);
};

describe('the order of a matrix by who stands together', () => {
  test('parts two camps that oppose each other', () => {
    const { order, breaks } = ordered(
      'a -supports-> b',
      'x -supports-> y',
      'a -opposes-> x',
      'b -opposes-> y',
    );
    expect(new Set(order.slice(0, 2))).toEqual(new Set(['a', 'b']));
    expect([...breaks]).toEqual([2]);
  });

  test('keeps friends of one enemy in one camp', () => {
    const { order } = ordered('a -opposes-> x', 'b -opposes-> x', 'a -supports-> b');
    expect(order.at(-1)).toBe('x');
  });

  test('sets parts that nothing joins one after the other, the largest first', () => {
    const { order, breaks } = ordered('p -supports-> q', 'a -supports-> b', 'b -supports-> c');
    expect(new Set(order.slice(0, 3))).toEqual(new Set(['a', 'b', 'c']));
    expect([...breaks]).toEqual([3]);
  });

  test('does not bring two together by a denial', () => {
    const { breaks } = ordered('a -supports!-> b');
    expect([...breaks]).toEqual([1]);
  });

  test('holds every actor once, the same way every time', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    const line = fc.record({
      from: fc.constantFrom(...names),
      to: fc.constantFrom(...names),
      type: fc.constantFrom('supports', 'opposes', 'engagement'),
    });
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), (lines) => {
        const map = graph(...lines.map(({ from, to, type }) => `${from} -${type}-> ${to}`));
        const actors = [...map.actors.keys()].sort();
        const once = campOrder(actors, [...map.relations.values()]);
        expect([...once.order].sort()).toEqual(actors);
        expect(campOrder(actors, [...map.relations.values()])).toEqual(once);
        expect([...once.breaks].every((place) => place > 0 && place < actors.length)).toBe(true);
      }),
      { numRuns: 80 },
    );
  });

  test('of nobody is empty', () => {
    expect(campOrder([] as ActorId[], [])).toEqual({ order: [], breaks: new Set() });
  });
});
