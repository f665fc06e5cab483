import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formsTurned, isSameText, withPlainEnds } from '../../../src/core/model/line-ends.ts';

test('line ends of every system are one', () => {
  expect(withPlainEnds('a\r\nb\rc\n\r\nd')).toBe('a\nb\nc\n\nd');
  expect(isSameText('a\r\nb', 'a\nb')).toBe(true);
  expect(isSameText('a\r\n b', 'a\nb')).toBe(false);
});

test('a text that another system has changed is among its own forms', () => {
  const lines = fc.array(fc.stringMatching(/^[a-zé]{0,8}$/), { minLength: 1, maxLength: 5 });
  const end = fc.constantFrom('\n', '\r\n', '\r');
  fc.assert(
    fc.property(lines, end, end, fc.boolean(), fc.boolean(), (words, one, other, isMarked, wasMarked) => {
      const coded = (wasMarked ? '\ufeff' : '') + words.join(one);
      const given = (isMarked ? '\ufeff' : '') + words.join(other);
      expect([...formsTurned(given)].map(({ text }) => text).concat(given)).toContain(coded);
    }),
  );
});
