import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesIn, letterDifference, wordDifference } from '../../../src/core/evidence/difference.ts';
import { writtenOut } from '../../../src/core/evidence/written-out.ts';

const words = (quote: string, text: string) =>
  wordDifference(quote, text).map((stretch) =>
    stretch.quote === stretch.text ? stretch.text : [stretch.quote, stretch.text],
  );

describe('a difference', () => {
  it('has every unit of the quote and of the text, in order', () => {
    const any = fc.string({
      unit: fc.constantFrom('a', 'b', ' ', '\n', 'e\u0301', '\u0301', '😀', '’', '-'),
    });
    fc.assert(
      fc.property(any, any, (quote, text) => {
        for (const difference of [letterDifference(quote, text), wordDifference(quote, text)]) {
          expect(difference.map((stretch) => stretch.quote).join('')).toBe(quote);
          expect(difference.map((stretch) => stretch.text).join('')).toBe(text);
          expect(changesIn(difference).length === 0).toBe(quote === text);
        }
      }),
    );
  });

  it('by words tells neighbouring words as one change', () => {
    expect(words('held as allies today', 'held by no friends today')).toEqual([
      'held ',
      ['as allies', 'by no friends'],
      ' today',
    ]);
  });

  it('by words tells letters of words that are alike in the main', () => {
    expect(words('the colour of it', 'the color of it')).toEqual(['the colo', ['u', ''], 'r of it']);
    expect(words("Taliban's", 'Taliban’s')).toEqual(['Taliban', ["'", '’'], 's']);
  });

  it('never takes a letter from its mark', () => {
    expect(changesIn(letterDifference('e', 'e\u0301'))).toEqual([{ quote: 'e', text: 'e\u0301' }]);
    expect(changesIn(wordDifference('resume', 're\u0301sume\u0301'))).toEqual([
      { quote: 'resume', text: 're\u0301sume\u0301' },
    ]);
  });

  it('tells a run of white space as one', () => {
    expect(changesIn(letterDifference('a b', 'a \n\t b'))).toEqual([{ quote: ' ', text: ' \n\t ' }]);
  });

  it('of texts that share nothing is one change', () => {
    expect(words('one two', 'drei vier')).toEqual([['one two', 'drei vier']]);
  });
});

describe('text that is written out', () => {
  it.each([
    ['a\u00a0b', 'a[U+00A0]b'],
    ['a\u00adb\u200bc\u202ed', 'a[U+00AD]b[U+200B]c[U+202E]d'],
    ['one\n\ttwo', 'one[U+000A][U+0009]two'],
    ['\u0301', '[U+0301]'],
    ['\u{e0041}', '[U+E0041]'],
    ['\ud800', '[U+D800]'],
    ['\u3164\ufe0f', '[U+3164][U+FE0F]'],
    ['a b é e\u0301 ’ – 😀 한 אָ', 'a b é e\u0301 ’ – 😀 한 אָ'],
  ])('shows what cannot be seen: %j', (text, shown) => {
    expect(writtenOut(text)).toBe(shown);
  });
});
