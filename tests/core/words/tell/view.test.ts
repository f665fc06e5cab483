import { describe, expect, test } from 'vitest';
import { focusOn } from '../../../../src/core/analysis/focus.ts';
import type { ActorId } from '../../../../src/core/model/ids.ts';
import { initialFilters, none } from '../../../../src/core/query/filters.ts';
import { liftsOf } from '../../../../src/core/words/tell/view.ts';
import { graph } from '../../../support/build.ts';
import { en } from '../../../../src/core/words/messages.ts';

const map = graph({ line: 'a -supports-> b', held: '2015' }, 'b -supports-> c');
const filters = initialFilters(map);
const focus = null;
const period = { axis: 'held', from: '1990', to: '1991', undated: 'drop', open: 'ends' } as const;

describe('a view that shows nothing', () => {
  test('leads out by the facet, the stretch of time or the words that empty it', () => {
    const emptied = none(map, filters, 'mood');
    expect(liftsOf(map, { filters: emptied, focus }, en)).toEqual([
      { names: ['Fact, plan or option'], part: { filters } },
    ]);
    expect(liftsOf(map, { filters: { ...filters, period }, focus }, en)).toEqual([
      {
        names: [
          'Only what was so, or may have been, from 1990 to 1991, without undated statements, open-ended statements not taken to continue',
        ],
        part: { filters },
      },
    ]);
    expect(liftsOf(map, { filters: { ...filters, text: 'drones' }, focus }, en)).toEqual([
      { names: ['Only with the words “drones”'], part: { filters } },
    ]);
  });

  test('leads out by two at once where one alone is not enough', () => {
    const [way, ...more] = liftsOf(map, { filters: { ...filters, period, text: 'drones' }, focus }, en);
    expect(way?.names).toHaveLength(2);
    expect(way?.part).toEqual({ filters });
    expect(more).toEqual([]);
  });

  test('leads out by the focus where the filters leave something', () => {
    expect(liftsOf(map, { filters, focus: focusOn(['a' as ActorId]) }, en)).toEqual([
      { names: ['Focus on A'], part: { focus: null } },
    ]);
    expect(liftsOf(map, { filters, focus }, en)).toEqual([]);
  });
});
