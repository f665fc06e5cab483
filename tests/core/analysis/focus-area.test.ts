import { expect, test } from 'vitest';
import { focusArea } from '../../../src/core/analysis/focus-area.ts';
import { focusOn, type Focus } from '../../../src/core/analysis/focus.ts';
import { graph } from '../../support/build.ts';

function area(lines: readonly string[], part: Partial<Focus> = {}, actors: readonly string[] = ['a']) {
  const found = focusArea([...graph(...lines).relations.values()], focusOn(actors as never, part));
  return { distance: Object.fromEntries(found.distance), relations: [...found.relations] };
}

const chain = ['a -supports-> b', 'b -supports-> c', 'd -opposes-> a', 'c -opposes-> d'];

test('a focus reaches neighbours first, then theirs, and says how far each is', () => {
  expect(area(chain).distance).toEqual({ a: 0, b: 1, d: 1 });
  expect(area(chain, { steps: 2 }).distance).toEqual({ a: 0, b: 1, d: 1, c: 2 });
});

test('what stands between two within reach is in it too', () => {
  expect(area([...chain, 'b -opposes-> d']).relations).toEqual([
    'a|supports|b',
    'd|opposes|a',
    'b|opposes|d',
  ]);
});

test('a focus along what actors do goes no line backwards, and shows none', () => {
  expect(area([...chain, 'b -opposes-> a'], { direction: 'out', steps: 2 })).toEqual({
    distance: { a: 0, b: 1, c: 2 },
    relations: ['a|supports|b', 'b|supports|c'],
  });
  expect(area(chain, { direction: 'in' })).toEqual({ distance: { a: 0, d: 1 }, relations: ['d|opposes|a'] });
});

test('what has no direction is gone along from either end', () => {
  expect(area(['b -alliance- a'], { direction: 'out' }).distance).toEqual({ a: 0, b: 1 });
  expect(area(['b -alliance- a'], { direction: 'in' }).distance).toEqual({ a: 0, b: 1 });
});

test('a focus by one sign leaves the other out, also between those it reaches', () => {
  expect(area(['a -supports-> b', 'b -opposes-> a', 'a -opposes-> c'], { sign: 'supports' })).toEqual({
    distance: { a: 0, b: 1 },
    relations: ['a|supports|b'],
  });
});

test('a denial leads to nobody, but stands between those within reach', () => {
  expect(area(['a -supports!-> b', 'a -supports-> c', 'c -supports-> d', 'a -opposes!-> c'])).toEqual({
    distance: { a: 0, c: 1 },
    relations: ['a|supports|c', 'a|opposes|c'],
  });
});

test('several actors in focus reach out together', () => {
  expect(area(chain, {}, ['b', 'd']).distance).toEqual({ b: 0, d: 0, a: 1, c: 1 });
});
