import { expect, test } from 'vitest';
import { readDay } from '../../../src/core/query/read-day.ts';

test.each(['2015', '0988', '2021-08', '2020-02-29', '2021-12-31'])('%s is a date', (text) => {
  expect(readDay(` ${text} `)).toBe(text);
});

test.each([
  '',
  '15',
  '2021-8',
  '2021-13',
  '2021-00',
  '2021-02-29',
  '2021-04-31',
  '2021-04-00',
  'May 2021',
  '2021/2022',
  '2021~',
])('"%s" is none', (text) => {
  expect(readDay(text)).toBeNull();
});
