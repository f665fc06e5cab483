import { describe, expect, test } from 'vitest';
import { credibilityWords, reliabilityWords } from '../../../../src/core/words/tell/looks.ts';
import { en } from '../../../../src/core/words/messages.ts';

const why = { by: 'Ada Author', why: 'She was there' };

describe('a grade', () => {
  test('is told with its name, who gave it, when and why', () => {
    expect(reliabilityWords({ grade: 'B', ...why, on: '2021-09-03' }, en)).toBe(
      'B, usually reliable. Graded by Ada Author on 3 September 2021: She was there',
    );
    expect(credibilityWords({ grade: 2, ...why }, en)).toBe(
      '2, probably true. Graded by Ada Author: She was there',
    );
  });

  test('of what cannot be judged is not told as a low one', () => {
    expect(reliabilityWords({ grade: 'F', ...why }, en)).toMatch(
      /^F, cannot be judged \(this is not a low grade\)/,
    );
    expect(credibilityWords({ grade: 6, ...why }, en)).toMatch(
      /^6, cannot be judged \(this is not a low grade\)/,
    );
    const { reliabilities, credibilities } = en.grades;
    for (const [key, name] of [...Object.entries(reliabilities), ...Object.entries(credibilities)])
      expect(/judged/.test(name)).toBe(key === 'F' || key === '6');
  });

  test('has one name each, beginning with its sign', () => {
    const { reliabilities, credibilities } = en.grades;
    expect(Object.keys(reliabilities).join('')).toBe('ABCDEF');
    expect(Object.keys(credibilities).join('')).toBe('123456');
    for (const [sign, name] of Object.entries({ ...reliabilities, ...credibilities }))
      expect(name.startsWith(`${sign}, `)).toBe(true);
  });
});
