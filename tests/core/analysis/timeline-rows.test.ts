import { describe, expect, test } from 'vitest';
import { daysTold, timelineRows } from '../../../src/core/analysis/timeline-rows.ts';
import { calendarDay, dayNumber } from '../../../src/core/model/day-number.ts';
import type { Graph } from '../../../src/core/model/graph.ts';
import { graph } from '../../support/build.ts';

const rowsOf = (map: Graph, axis: 'held' | 'said' = 'held') =>
  timelineRows(map, [...map.relations.values()], axis);

describe('an interval', () => {
  test('is what one relation is stated to be at one time', () => {
    const map = graph(
      { line: 'a -support-> b', held: '2015' },
      { line: 'a -support?-> b', held: '2015' },
      { line: 'a -support!-> b', held: '2018/..' },
    );
    const { rows } = rowsOf(map);
    expect(rows.map(({ time, relation, target }) => [time.edtf, relation.standing, target])).toEqual([
      // Two statements of one time are one interval, as firm as the firmer of them, and lead to both.
      ['2015', 'stated', 'a|support|b'],
      ['2018/..', 'denied', 'c3'],
    ]);
  });

  test('stands by its beginning, then by its end; before the beginning that is not told comes nothing', () => {
    const map = graph(
      ...['2015/..', '2015', '../2009', '2014-12-31', '1990/2009'].map((held, index) => ({
        line: `a${index} -support-> b`,
        held,
      })),
    );
    expect(rowsOf(map).rows.map(({ time }) => time.edtf)).toEqual([
      '1990/2009',
      '../2009',
      '2014-12-31',
      '2015',
      '2015/..',
    ]);
  });
});

test('what has no date is counted, and put at none', () => {
  const map = graph({ line: 'a -support-> b', held: '2015' }, 'a -opposition-> c', {
    line: 'a -support-> c (earlier)',
  });
  const { dated, undated, rows } = rowsOf(map);
  expect([dated.size, undated.map(({ id }) => id), rows.length]).toEqual([1, ['c2', 'c3'], 1]);
  expect(rowsOf(map, 'said').undated).toEqual([]);
});

describe('the axis', () => {
  const ends = (map: Graph, axis: 'held' | 'said') => {
    const told = daysTold(map, axis);
    return told && [told.from, told.to].map((day) => Object.values(calendarDay(day)).join('-'));
  };

  test('reaches from the first day that is told of to the last', () => {
    const map = graph(
      { line: 'a -support-> b', held: '1990/2009' },
      { line: 'a -support-> c', held: '2016~' },
    );
    expect(ends(map, 'held')).toEqual(['1990-1-1', '2018-1-1']);
  });

  test('reaches to when somebody said so where an end is open', () => {
    const map = graph({ line: 'a -support-> b', held: '2015/..' });
    expect(ends(map, 'held')).toEqual(['2015-1-1', '2021-9-30']);
    expect(daysTold(map, 'held')?.to).toBe(dayNumber(2021, 10) - 1);
  });

  test('is none where nothing is dated', () => {
    expect(daysTold(graph('a -support-> b'), 'held')).toBeNull();
    expect(ends(graph('a -support-> b'), 'said')).toEqual(['2021-9-1', '2021-9-30']);
  });
});
