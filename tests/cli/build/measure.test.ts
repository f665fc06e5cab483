import { describe, expect, test } from 'vitest';
import { measureAt } from '../../../src/cli/build/measure.ts';

const width = measureAt(14);

describe('the width of a name at build', () => {
  // The widths that Chromium's measureText gives for "600 14px Noto Sans" of the same files.
  test.each([
    ['Taliban', 48.846],
    ['AV To', 36.946],
    ['Russia’s allies', 91.854],
    ['Ağrı Šiauliai', 80.71],
    ['Россия', 48.706],
  ])('%s is as wide as in a browser', (text, expected) => {
    expect(width(text)).toBeCloseTo(expected, 2);
  });

  test('letters that lean on each other stand closer', () => {
    expect(width('AV')).toBeLessThan(width('A') + width('V'));
  });

  test('grows with the size of the type', () => {
    expect(measureAt(28)('Taliban')).toBeCloseTo(2 * width('Taliban'));
  });

  test('a script that the page ships no glyphs for still takes room', () => {
    expect(width('中国')).toBe(28);
    expect(width('مرحبا')).toBeGreaterThan(20);
  });
});
