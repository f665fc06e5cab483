import { expect, test } from 'vitest';
import { prerender } from '../../src/ui/prerender.ts';
import { graphWith } from '../support/build.ts';
import { shippedOf } from '../support/shipped.ts';

const pageIn = (language: string) =>
  prerender(shippedOf(graphWith({ map: { language, title: 'Un mapa' } }, 'rusia -support-> siria')));

test('a map in Spanish has a page in Spanish, before and without JavaScript', () => {
  const { language, body, head } = pageIn('es');
  expect(language).toBe('es');
  expect(body).toContain('Rusia apoyaba a Siria (afirmado; 1 pasaje).');
  expect(body).toContain('Todas las afirmaciones del mapa');
  expect(head).toContain('a fecha de septiembre de 2021');
  expect(body).not.toMatch(/\b(?:statement|supported|shown|source)\b/);
});

test('a map in a language without a catalogue has a page in English, its own words marked as what they are', () => {
  const { language, body } = pageIn('fr');
  expect(language).toBe('en');
  expect(body).toContain('supported');
  expect(body).toMatch(/<h1 lang="fr"[^>]*>Un mapa/);
});

test('the page of a big map tells part of it, and of how much', () => {
  const lines = Array.from({ length: 620 }, (_, index) => `a${index} -support-> b${index}`);
  const { body } = prerender(shippedOf(graphWith({}, ...lines)));
  expect(body).toContain('500 of 620 lines are listed here');
  expect(body).toContain('The first 500 of 620 statements are listed here');
  expect(body.match(/<li class="pair[^"]*"/g)).toHaveLength(500);
});

test('the page of a small map tells all of it', () => {
  expect(pageIn('en').body).not.toContain('are listed here');
});
