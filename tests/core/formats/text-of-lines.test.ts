import { describe, expect, test } from 'vitest';
import { textOfLines, type PrintedLine } from '../../../src/core/formats/text-of-lines.ts';

const STEP = 12;
/** Lines of 10 points on one page, each a step below the one before. */
const page = (...lines: readonly (string | ({ readonly text: string } & Partial<PrintedLine>))[]) =>
  textOfLines(
    lines.map((line, index) => {
      const given = typeof line === 'string' ? { text: line } : line;
      return { left: 50, right: 50 + 5 * given.text.length, base: 700 - STEP * index, size: 10, ...given };
    }),
  );

describe('the text of printed lines', () => {
  test('has a space where a line of a paragraph ends', () => {
    expect(page('Russia shares', 'intelligence with ', ' the Taliban')).toBe(
      'Russia shares intelligence with the Taliban',
    );
  });

  test('keeps the hyphen at the end of a line, and the end', () => {
    expect(page('a decades-', 'old experience')).toBe('a decades-\nold experience');
  });

  test('has a new paragraph after a gap, a jump and letters of another size', () => {
    expect(page('one two', 'three four', { text: 'five', base: 640 })).toBe('one two three four\n\nfive');
    expect(page('foot of a column.', { text: 'head of the next', left: 300, base: 720 })).toBe(
      'foot of a column.\n\nhead of the next',
    );
    expect(page({ text: 'A heading', size: 18 }, 'and the text')).toBe('A heading\n\nand the text');
  });

  test('goes on in the next column where no sentence has ended', () => {
    expect(page('foot of a column', { text: 'and the next', left: 300, base: 720 })).toBe(
      'foot of a column and the next',
    );
  });

  test('has a space between pieces of one line', () => {
    expect(page({ text: 'left', base: 700 }, { text: 'right', left: 200, base: 700 })).toBe('left right');
  });

  test('has a new line after a short last line, or before an indent, where a sentence ends', () => {
    const full = 'a line that is as long as lines are here';
    expect(page(full, 'It ends.', full)).toBe(`${full} It ends.\n${full}`);
    expect(page(`${full}.`, { text: full, left: 62 })).toBe(`${full}.\n${full}`);
    expect(page(full, 'goes on', full)).toBe(`${full} goes on ${full}`);
  });

  test('has nothing of lines without words', () => {
    expect(page('one', '  ').trim()).toBe('one');
    expect(page('one', '', 'two')).toMatch(/^one\s+two$/);
    expect(textOfLines([])).toBe('');
  });
});
