import { describe, expect, test } from 'vitest';
import { dayNumber } from '../../../src/core/model/day-number.ts';
import { extentOf } from '../../../src/core/model/time-extent.ts';
import { intervalMarks } from '../../../src/core/picture/interval-marks.ts';

// A px a day, from the beginning of 2015.
const x = (day: number) => day - dayNumber(2015);
const marks = (edtf: string, lastSaid: number | null = null) =>
  intervalMarks(extentOf(edtf)!, x, 22, lastSaid);
const edges = (edtf: string) => marks(edtf).edges.map(({ mark }) => mark);
const hatched = (edtf: string) => {
  const at = [...marks(edtf).hatch.matchAll(/[ML](-?[\d.]+)/g)].map(([, number]) => Number(number));
  return at.length === 0 ? null : [Math.min(...at), Math.max(...at)];
};

describe('an end is drawn as it is told', () => {
  test.each([
    ['2015-03-01/2015-06-01', ['exact', 'exact']],
    ['2015/2017', ['exact', 'exact']],
    ['2015~/2017?', ['about', 'uncertain']],
    ['2015%/2017', ['about', 'exact']],
    ['2015/..', ['exact', 'open']],
    ['../2015', ['open', 'exact']],
    ['2015/', ['exact', 'unknown']],
    ['/2015', ['unknown', 'exact']],
    ['2015', ['exact', 'exact']],
  ])('%s', (edtf, expected) => {
    expect(edges(edtf)).toEqual(expected);
  });
});

describe('the days of doubt are hatched', () => {
  test('from the first day on which it may have begun to the last', () => {
    expect(hatched('2015-02/..')).toEqual([31, 59]);
  });

  test('not where the day is told', () => {
    expect(hatched('2015-03-01/2015-06-01')).toBeNull();
  });

  test('all of a single year, since it began and ended within it', () => {
    expect(hatched('2015')).toEqual([0, 365]);
  });

  test('as one stretch where beginning and end overlap', () => {
    expect(hatched('2015/2016')).toEqual([0, 731]);
  });
});

describe('the line', () => {
  test('reaches from the first to the last day that may belong', () => {
    expect(marks('2015/2016').line).toEqual([0, 731]);
  });

  test('with an open end reaches to when somebody said so', () => {
    expect(marks('2015-01-01/..', dayNumber(2016) - 1).line).toEqual([0, 365]);
  });

  test('with an open end and nobody to say when goes on a little', () => {
    expect(marks('2015-01-01/..').line).toEqual([0, 27]);
  });

  test('ends where an end is told, and dots go on where it is not known', () => {
    expect(marks('2015/').line).toEqual([0, 365]);
    expect(marks('2015/').dots).toBe('M365 11H391');
    expect(marks('/2015').dots).toBe('M-26 11H0');
    expect(marks('2015/..').dots).toBe('');
  });

  test('of a single day is still long enough to be seen', () => {
    const [from, to] = marks('2015-01-10').line;
    expect(to - from).toBe(10);
  });
});
