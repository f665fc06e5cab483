import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documentParagraphs } from '../../../src/core/evidence/document-paragraphs.ts';

const paragraphs = (text: string) => documentParagraphs(text).map(({ start, end }) => text.slice(start, end));

describe('a paragraph', () => {
  test('is what stands between blank lines, without the space around it', () => {
    expect(paragraphs('\n\n One. \n \n\tTwo.\r\n\r\nThree.')).toEqual(['One.', 'Two.', 'Three.']);
  });

  test('is one where a program has broken its lines', () => {
    const wrapped = [
      'Neither of the two wants to see the country become a haven',
      'for anybody who would rather not be seen by either of them,',
      'and both say so.',
    ].join('\n');
    expect(paragraphs(wrapped)).toEqual([wrapped]);
  });

  test('is a line where the lines are short, as headings and lists are, or long, as a browser copies them', () => {
    const long = 'x '.repeat(80).trim();
    expect(paragraphs('One\nTwo\nThree')).toEqual(['One', 'Two', 'Three']);
    expect(paragraphs(`${long}\n${long}\nEnd.`)).toEqual([long, long, 'End.']);
  });

  test('without end is cut between words, so that only what is in view is laid out', () => {
    const text = 'word '.repeat(3000).trim();
    const found = paragraphs(text);
    expect(found.length).toBeGreaterThan(2);
    expect(found.join('')).toBe(text);
    expect(found.every((one) => one.startsWith('word'))).toBe(true);
  });

  test('holds every letter of a text, each in one paragraph, in order', () => {
    const piece = fc.constantFrom('a', 'wörd ', '\n', '\r\n', '\n\n', ' ', '\t', '\u00a0', '𝒳', 'مرحبا');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        expect(paragraphs(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        const edges = documentParagraphs(text).flatMap(({ start, end }) => [start, end]);
        expect(edges).toEqual([...edges].sort((one, other) => one - other));
      }),
    );
  });

  test('of nothing there is none', () => {
    expect(paragraphs('')).toEqual([]);
    expect(paragraphs(' \n \n')).toEqual([]);
  });
});
