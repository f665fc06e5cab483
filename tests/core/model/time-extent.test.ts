import { describe, expect, test } from 'vitest';
import { calendarDay } from '../../../src/core/model/day-number.ts';
import { extentOf, type ExtentEnd } from '../../../src/core/model/time-extent.ts';

const date = (number: number) => {
  const { year, month, day } = calendarDay(number);
  return [year, month, day].join('-');
};
const told = (end: ExtentEnd | undefined) => {
  if (end?.kind !== 'dated') return end?.kind ?? 'none';
  const marks = `${end.about ? '~' : ''}${end.uncertain ? '?' : ''}`;
  return `${date(end.earliest)} to ${date(end.latest)} ${end.grain}${marks}`;
};

describe('a single date holds its beginning and its end', () => {
  test.each([
    ['2021-08-24', '2021-8-24 to 2021-8-24 day'],
    ['2021-08-24T10:00:00Z', '2021-8-24 to 2021-8-24 day'],
    ['2021-02', '2021-2-1 to 2021-2-28 month'],
    ['2021-12', '2021-12-1 to 2021-12-31 month'],
    ['2020-02-XX', '2020-2-1 to 2020-2-29 month'],
    ['2021', '2021-1-1 to 2021-12-31 year'],
    ['2021-XX', '2021-1-1 to 2021-12-31 year'],
    ['2021-XX-XX', '2021-1-1 to 2021-12-31 year'],
    ['201X', '2010-1-1 to 2019-12-31 decade'],
    ['19XX', '1900-1-1 to 1999-12-31 century'],
    ['1XXX', '1000-1-1 to 1999-12-31 millennium'],
    ['0988', '988-1-1 to 988-12-31 year'],
    ['0000', '0-1-1 to 0-12-31 year'],
    ['-0044', '-44-1-1 to -44-12-31 year'],
    ['-199X', '-1999-1-1 to -1990-12-31 decade'],
    ['Y17000', '17000-1-1 to 17000-12-31 year'],
    ['Y-17000', '-17000-1-1 to -17000-12-31 year'],
  ])('%s', (edtf, expected) => {
    const extent = extentOf(edtf);
    expect([told(extent?.begin), told(extent?.end)]).toEqual([expected, expected]);
  });
});

describe('a season reaches as far as either way of reckoning it', () => {
  test.each([
    ['2021-21', '2021-3-1 to 2021-6-21 season'],
    ['2021-22', '2021-6-1 to 2021-9-23 season'],
    ['2021-23', '2021-9-1 to 2021-12-22 season'],
    // Either of the two winters that a year has a part in.
    ['2021-24', '2020-12-1 to 2022-3-21 season'],
  ])('%s', (edtf, expected) => {
    expect(told(extentOf(edtf)?.begin)).toBe(expected);
  });
});

describe('a mark of doubt', () => {
  test.each([
    ['2021-08-24~', '2021-8-23 to 2021-8-25 day~'],
    ['2016-12~', '2016-10-31 to 2017-1-31 month~'],
    ['2016~', '2014-12-31 to 2018-1-1 year~'],
    ['2016?', '2016-1-1 to 2016-12-31 year?'],
    ['2016%', '2014-12-31 to 2018-1-1 year~?'],
  ])('%s: about reaches one unit farther on either side, not certain keeps its place', (edtf, expected) => {
    expect(told(extentOf(edtf)?.end)).toBe(expected);
  });
});

describe('an interval has each end as it is told', () => {
  test.each([
    ['1990/2009', '1990-1-1 to 1990-12-31 year', '2009-1-1 to 2009-12-31 year'],
    ['2016-12~/..', '2016-10-31 to 2017-1-31 month~', 'open'],
    ['2015/', '2015-1-1 to 2015-12-31 year', 'unknown'],
    ['../2009', 'open', '2009-1-1 to 2009-12-31 year'],
    ['/2009-05-01', 'unknown', '2009-5-1 to 2009-5-1 day'],
    ['2004-06-11%/2004-06~', '2004-6-10 to 2004-6-12 day~?', '2004-5-1 to 2004-7-31 month~'],
  ])('%s', (edtf, begin, end) => {
    const extent = extentOf(edtf);
    expect([told(extent?.begin), told(extent?.end)]).toEqual([begin, end]);
  });
});

test.each(['../..', '/', '../', 'XXXX', 'soon', '', '2016/2015', '2021/2022/2023'])(
  'of "%s" no extent is invented',
  (edtf) => {
    expect(extentOf(edtf)).toBeNull();
  },
);
