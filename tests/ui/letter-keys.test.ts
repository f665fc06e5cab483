import { expect, test } from 'vitest';
import { letterKeys } from '../../src/ui/letter-keys.ts';

function browser() {
  const kept = new Map<string, string>();
  const localStorage: Partial<Storage> = {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
  return { localStorage: localStorage as Storage };
}

test('keys of a single letter are on until a reader switches them off, also in the next visit', () => {
  const window = browser();
  expect(letterKeys(window).areOn()).toBe(true);
  letterKeys(window).keep(false);
  expect(letterKeys(window).areOn()).toBe(false);
  letterKeys(window).keep(true);
  expect(letterKeys(window).areOn()).toBe(true);
});

test('a browser that keeps nothing has them on', () => {
  const window = {
    get localStorage(): Storage {
      throw new DOMException('Denied.', 'SecurityError');
    },
  };
  const keys = letterKeys(window);
  keys.keep(false);
  expect(keys.areOn()).toBe(true);
});
