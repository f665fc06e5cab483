import { expect, test } from 'vitest';
import { actorSections } from '../../../src/core/analysis/actor-sections.ts';
import { initialFilters } from '../../../src/core/query/filters.ts';
import { visible } from '../../../src/core/query/visible.ts';
import { graph } from '../../support/build.ts';

const map = graph('a -support-> hub', 'b -support-> hub', 'a -oppose-> b', 'c -support-> a');
const told = (most?: number) =>
  actorSections(visible(map, initialFilters(map)), most).map(
    ({ id, pairs }) => `${id}: ${pairs.map((pair) => pair.id).join(' ')}`,
  );

test('a line stands once, under the end that has more lines, and who has most comes first', () => {
  expect(told()).toEqual(['a: a|hub a|b a|c', 'b: b|hub', 'hub: ', 'c: ']);
});

test('an actor has all its lines at hand, those under another name too', () => {
  const { pairs, linked } = visible(map, initialFilters(map));
  const hub = actorSections({ pairs, linked }).find(({ id }) => id === 'hub');
  expect(hub?.lines.map(({ id }) => id)).toEqual(['a|hub', 'b|hub']);
});

test('the list ends after the actor with whom enough lines are told', () => {
  expect(told(1)).toEqual(['a: a|hub a|b a|c']);
  expect(told(4)).toEqual(['a: a|hub a|b a|c', 'b: b|hub']);
});
