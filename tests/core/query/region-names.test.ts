import { expect, test } from 'vitest';
import { namedActors } from '../../../src/core/query/named-actors.ts';
import { regionNames } from '../../../src/core/query/region-names.ts';
import { shippedMap } from '../../support/maps.ts';

test('a state has the names that the reader’s language gives it', () => {
  expect(regionNames('en', 'es').get('Tajikistan')).toEqual(['Tayikistán']);
  expect(regionNames('en', 'en').get('United States')).toContain('US');
});

test('no state has other names in a language that is none', () => {
  expect(regionNames('no language', 'es').size).toBe(0);
});

test('a Spanish reader names the states of a map in English in Spanish', () => {
  const map = shippedMap('russia-taliban-2021', 'es');
  expect(namedActors(map, 'Estados Unidos y Tayikistán', '').named).toEqual([
    ['united-states'],
    ['tajikistan'],
  ]);
});
