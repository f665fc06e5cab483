import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textLines } from '../../../src/core/publish/text-lines.ts';

const look = { size: 10, weight: 400, measure: (text: string) => text.length } as const;

describe('a text broken into lines', () => {
  test('breaks between words', () => {
    expect(textLines('one two three', 7, look)).toEqual(['one two', 'three']);
  });

  test('breaks a word only where it is wider than a line', () => {
    expect(textLines('a abcdefgh b', 3, look)).toEqual(['a', 'abc', 'def', 'gh', 'b']);
  });

  test('has no line without words', () => {
    expect(textLines('  ', 5, look)).toEqual([]);
  });

  test('loses no letter, and is nowhere wider than a line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 12, max: 40 }), (text, width) => {
        const lines = textLines(text, width, look);
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        for (const line of lines)
          expect(line.length <= width || [...new Intl.Segmenter().segment(line)].length === 1).toBe(true);
      }),
    );
  });

  test('cuts no accent off its letter', () => {
    expect(textLines('e\u0301e\u0301', 2, look)).toEqual(['e\u0301', 'e\u0301']);
  });
});
