import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evenLines, textLines } from '../../../src/core/publish/text-lines.ts';

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

test('even lines are as many as plain ones, and none is much shorter than the others', () => {
  const set = { size: 10, weight: 400, measure: (text: string) => 5 * text.length } as const;
  const text = 'Russia officially considers the Taliban a terrorist group, and shares intelligence with them';
  const plain = textLines(text, 420, set);
  const even = evenLines(text, 420, set);
  expect(plain.at(-1)!.length).toBeLessThan(12);
  expect(even.length).toBe(plain.length);
  expect(even.join(' ')).toBe(text);
  expect(Math.min(...even.map(({ length }) => length))).toBeGreaterThan(40);
  expect(evenLines('one', 420, set)).toEqual(['one']);
});
