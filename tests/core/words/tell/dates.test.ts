import { describe, expect, test } from 'vitest';
import {
  asOfWords,
  dateWords,
  inAsOfWords,
  whenWords,
  yearWords,
} from '../../../../src/core/words/tell/dates.ts';
import { en } from '../../../../src/core/words/messages.ts';

describe('a date in words', () => {
  test.each([
    ['2021-08-24', 'on 24 August 2021', '2021'],
    ['2021-08', 'in August 2021', '2021'],
    ['2021', 'in 2021', '2021'],
    ['2021-09~', 'about September 2021', '2021'],
    ['2021?', 'in 2021 (not certain)', '2021'],
    ['2021%', 'about 2021 (not certain)', '2021'],
    ['199X', 'in the 1990s', '1990s'],
    ['19XX', 'some time from 1900 to 1999', '1900s'],
    ['2001-21', 'in spring 2001', '2001'],
    ['1999-XX', 'in 1999', '1999'],
    ['1999-12-XX', 'in December 1999', '1999'],
    ['2021-08-24T10:00:00Z', 'on 24 August 2021', '2021'],
    ['-0043', 'in 44 BC', '44 BC'],
    ['2016-12~/..', 'from about December 2016 on', 'since 2016'],
    ['2016-12~/', 'from about December 2016 on (until when is not known)', 'since 2016'],
    ['../2009', 'until 2009', 'until 2009'],
    ['/2009', 'until 2009 (since when is not known)', 'until 2009'],
    ['1990/2009', 'from 1990 to 2009', '1990–2009'],
    ['199X/200X', 'from the 1990s to the 2000s', '1990s–2000s'],
    ['2021-01/2021-03', 'from January 2021 to March 2021', '2021'],
    ['../..', 'at a time not known', ''],
    ['soon', 'at the time "soon"', ''],
  ])('%s is %s', (edtf, words, years) => {
    expect(whenWords(edtf, en)).toBe(words);
    expect(yearWords(edtf, false, en)).toBe(years);
  });

  test('stands alone without its preposition', () => {
    expect(dateWords('2016-12~', en)).toBe('about December 2016');
    expect(dateWords('1990/2009', en)).toBe('1990 to 2009');
  });

  test('that a text speaks of as now is not told as uncertain', () => {
    expect(asOfWords('2021-09~', en)).toBe('September 2021');
    expect(inAsOfWords('2021-09~', en)).toBe('in September 2021');
  });
});
