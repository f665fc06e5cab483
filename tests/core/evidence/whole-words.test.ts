import { describe, expect, test } from 'vitest';
import { letterDifference, wordDifference } from '../../../src/core/evidence/difference.ts';
import { isOnlySpacing, wholeWords } from '../../../src/core/evidence/whole-words.ts';

const joined = (side: 'quote' | 'text', of: ReturnType<typeof wholeWords>) =>
  of.map((stretch) => stretch[side]).join('');

describe('a difference told in whole words', () => {
  test.each([
    ['Russia considers it a threat', 'Russia considera it a threat', 'considers', 'considera'],
    ['a colour film', 'a color film', 'colour', 'color'],
    ['The guild strikes', 'The guild strike', 'strikes', 'strike'],
  ])('%s / %s', (quote, text, mine, theirs) => {
    const told = wholeWords(wordDifference(quote, text));
    expect(told.filter((stretch) => stretch.quote !== stretch.text)).toEqual([{ quote: mine, text: theirs }]);
    expect([joined('quote', told), joined('text', told)]).toEqual([quote, text]);
  });

  test('leaves changes of signs as they are', () => {
    const difference = letterDifference('“a” b', '"a" b');
    expect(wholeWords(difference)).toEqual(difference);
  });
});

test('a line break in the place of a space is spacing alone, another letter is not', () => {
  expect(isOnlySpacing(wordDifference('the Russian navy', 'the\nRussian\u00a0navy'))).toBe(true);
  expect(isOnlySpacing(wordDifference('counter\u00adterror', 'counterterror'))).toBe(true);
  expect(isOnlySpacing(wordDifference('the navy', 'a navy'))).toBe(false);
});
