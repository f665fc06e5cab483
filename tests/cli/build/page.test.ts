import { expect, test } from 'vitest';
import { withMap } from '../../../src/cli/build/page.ts';
import { policy } from '../../../src/cli/build/policy.ts';

const page = '<html><head></head><body><div id="app"></div></body></html>';
const DATA = './assets/map-0.json';
const TAGS = `<meta name="entente-map" content="${DATA}"><link rel="preload" as="fetch" crossorigin href="${DATA}">`;

test('the static page stands where the app will, letter for letter, and the app is told where its map is', () => {
  expect(withMap(page, { language: 'en', body: '<p>$& $1 $$</p>', head: '<title>$`</title>' }, DATA)).toBe(
    `<html><head>${TAGS}<title>$\`</title></head><body><div id="app"><p>$& $1 $$</p></div></body></html>`,
  );
});

test('the title of the map takes the place of the general one', () => {
  const titled = page.replace('<head>', '<head><title>Entente</title>');
  expect(withMap(titled, { language: 'en', body: '', head: '<title>A map</title>' }, DATA)).toContain(
    `<head>${TAGS}<title>A map</title></head>`,
  );
  expect(withMap(titled, { language: 'en', body: '', head: '' }, DATA)).toContain('<title>Entente</title>');
});

test('the page says in which language it speaks', () => {
  const spoken = page.replace('<html>', '<html lang="en">');
  expect(withMap(spoken, { language: 'es', body: '', head: '' }, DATA)).toMatch(/^<html lang="es">/);
});

test('a page without a place for the app is a mistake', () => {
  expect(() => withMap('<html><head></head></html>', { language: 'en', body: '', head: '' }, DATA)).toThrow(
    'exactly one',
  );
});

test('the policy allows nothing inline and nobody else', () => {
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
});
