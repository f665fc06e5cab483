import { expect, test } from 'vitest';
import { keptSettings } from '../../../src/ui/kept/kept-settings.ts';
import { letterKeys } from '../../../src/ui/kept/letter-keys.ts';
import { browser, forbidden } from './kept-browser.ts';

test('keys of a single letter are on until a reader switches them off, also in the next visit', () => {
  const settings = keptSettings(browser().window);
  expect(letterKeys(settings).areOn()).toBe(true);
  letterKeys(settings).keep(false);
  expect(letterKeys(settings).areOn()).toBe(false);
  letterKeys(settings).keep(true);
  expect(letterKeys(settings).areOn()).toBe(true);
});

test('a browser that keeps nothing has them on', () => {
  const keys = letterKeys(keptSettings(forbidden()));
  keys.keep(false);
  expect(keys.areOn()).toBe(true);
});
