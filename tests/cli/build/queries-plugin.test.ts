import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { withQueries } from '../../../src/cli/build/queries-plugin.ts';
import * as breakpoints from '../../../src/core/look/breakpoints.ts';

const src = join(import.meta.dirname, '../../../src');

describe('media queries by name', () => {
  test('a name is replaced by its query, next to what else is asked', () => {
    expect(withQueries('@media screen and (--phone), (pointer: coarse) { a { top: 0 } }', 'x.css')).toBe(
      `@media screen and ${breakpoints.phone}, (pointer: coarse) { a { top: 0 } }`,
    );
  });

  test('custom properties and the script of a component stay as they are', () => {
    const text = "<script>const a = '(--phone)';</script><style>a { color: var(--phone); }</style>";
    expect(withQueries(text, 'X.svelte')).toBe(text);
  });

  test('an unknown name fails with its place and the fix', () => {
    expect(() => withQueries('a {}\n@media (--phones) {}', 'src/ui/page.css')).toThrow(
      /^src\/ui\/page\.css:2: no media query is called --phones\. Did you mean "phone"\? Use one of --\w.*breakpoints\.ts\.$/,
    );
  });

  test('what takes over at a width begins where the other ends', () => {
    const px = (query: string) => Number(/\d+/.exec(query)?.[0]);
    expect(px(breakpoints.desktop)).toBe(px(breakpoints.phone) + 1);
    expect(px(breakpoints.wide)).toBe(px(breakpoints.narrow) + 1);
  });

  test('no width of the window is written anywhere else', () => {
    const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => /\.(ts|svelte|css)$/.test(file) && file !== 'core/look/breakpoints.ts');
    const found = files.filter((file) =>
      /@media\b[^{;]*\bwidth\b|['"`]\((max|min)-width\b|\binnerWidth\s*[<>]=?\s*\d/.test(
        readFileSync(join(src, file), 'utf8'),
      ),
    );
    expect(found).toEqual([]);
  });
});
