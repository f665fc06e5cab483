import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { enLater } from '../src/core/words/en/later.ts';
import { importsOf } from './architecture/imports-of.ts';

const src = join(import.meta.dirname, '../src');
const textOf = (file: string) => readFileSync(join(src, file), 'utf8');

/** Every file of `src` that comes with one: what it imports, and not what it fetches later. */
function loadOf(start: string): readonly string[] {
  const reached = new Set([start]);
  for (const file of reached) {
    if (!/\.(ts|svelte)$/.test(file)) continue;
    for (const { to, isFile, isValue, isLazy } of importsOf(file, textOf(file)))
      if (isFile && isValue && !isLazy && existsSync(join(src, to))) reached.add(to);
  }
  return [...reached];
}

/** Texts of later views that a file reads: `messages.weighing`, `explorer.messages.weighing`, `{ weighing } = messages`. */
function laterTextsIn(text: string): readonly string[] {
  return Object.keys(enLater).filter(
    (key) =>
      new RegExp(`\\bmessages\\s*\\.\\s*${key}\\b`).test(text) ||
      new RegExp(`\\{[^{}]*\\b${key}\\b[^{}]*\\}\\s*(?::\\s*\\w+)?\\s*=\\s*[\\w.()]*\\bmessages\\b`).test(
        text,
      ),
  );
}

describe('the first load', () => {
  const files = loadOf('main.ts');

  test('carries the first screen, and none of the catalogues of later views and other languages', () => {
    expect(files).toContain('ui/panels/Header.svelte');
    expect(files).toContain('core/words/en/first.ts');
    expect(
      files.filter((file) =>
        /^core\/words\/(en\/(later|views|answers|replies|evidence|codebook|strings\.later)\.|blanks\.later\.|messages-in\.|es\/)/.test(
          file,
        ),
      ),
    ).toEqual([]);
  });

  test('reads no text that comes later', () => {
    const found = files.flatMap((file) => laterTextsIn(textOf(file)).map((key) => `${file}: ${key}`));
    expect(found).toEqual([]);
  });

  test('is told apart from what reads later texts', () => {
    expect(laterTextsIn('const words = explorer.messages.weighing;')).toEqual(['weighing']);
    expect(laterTextsIn('const { document: words, shell } = getExplorer().messages;')).toEqual(['document']);
    expect(laterTextsIn('const { grades } = messages; document.title = messages.shell.title();')).toEqual([]);
  });
});

test('what is fetched without its texts needs none', () => {
  const components = readdirSync(join(src, 'ui'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.svelte'))
    .map((file) => posix.join('ui', file.replaceAll('\\', '/')));
  // `explorer.later(() => import('x'))` brings the texts; `{#await import('x')}` does not.
  const bare = components.flatMap((file) =>
    [...textOf(file).matchAll(/\{#await\s+import\(\s*'([^']+)'/g)].map(([, target]) =>
      posix.join(posix.dirname(file), target!),
    ),
  );
  const found = bare
    .flatMap(loadOf)
    .flatMap((file) => laterTextsIn(textOf(file)).map((key) => `${file}: ${key}`));
  expect([...new Set(found)]).toEqual([]);
});
