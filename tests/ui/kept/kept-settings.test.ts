import { expect, test } from 'vitest';
import { keptSettings } from '../../../src/ui/kept/kept-settings.ts';
import { browser, forbidden, full } from './kept-browser.ts';

test('what is kept is there again, until it is taken back', () => {
  const { window, rows } = browser();
  const settings = keptSettings(window);
  settings.keep('one', 'yes');
  expect(keptSettings(window).get('one')).toBe('yes');
  settings.keep('one', null);
  expect(settings.get('one')).toBeNull();
  expect(rows.size).toBe(0);
});

test.each([
  ['full', full()],
  ['forbidden', forbidden()],
])('with a storage that is %s nothing breaks, and it is told once', (_, window) => {
  let told = 0;
  const settings = keptSettings(window, () => told++);
  expect(settings.get('one')).toBeNull();
  settings.keep('one', null);
  expect(told).toBe(0);
  settings.keep('one', 'yes');
  settings.keep('two', 'yes');
  expect(told).toBe(1);
});

test('any other fault is not hidden', () => {
  const window = {
    get localStorage(): Storage {
      throw new TypeError('a bug');
    },
  };
  expect(() => keptSettings(window).get('one')).toThrow('a bug');
});
