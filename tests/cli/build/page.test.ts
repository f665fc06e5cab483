import { expect, test } from 'vitest';
import { withStaticPage } from '../../../src/cli/build/page.ts';
import { policy } from '../../../src/cli/build/policy.ts';

const page = '<html><head></head><body><div id="app"></div></body></html>';

test('the static page stands where the app will, letter for letter', () => {
  expect(withStaticPage(page, { body: '<p>$& $1 $$</p>', head: '<title>$`</title>' })).toBe(
    '<html><head><title>$`</title></head><body><div id="app"><p>$& $1 $$</p></div></body></html>',
  );
});

test('the title of the map takes the place of the general one', () => {
  const titled = page.replace('<head>', '<head><title>Entente</title>');
  expect(withStaticPage(titled, { body: '', head: '<title>A map</title>' })).toContain(
    '<head><title>A map</title></head>',
  );
  expect(withStaticPage(titled, { body: '', head: '' })).toContain('<title>Entente</title>');
});

test('a page without a place for the app is a mistake', () => {
  expect(() => withStaticPage('<html><head></head></html>', { body: '', head: '' })).toThrow('exactly one');
});

test('the policy allows nothing inline and nobody else', () => {
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
});
