import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importsOf, type Import } from './architecture/imports-of.ts';
import { circlesIn, faultOf, faultsOfFile, LONGER_FILES } from './architecture/rooms.ts';

const src = join(import.meta.dirname, '../src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(ts|svelte|css)$/.test(file));
const textOf = (file: string) => readFileSync(join(src, file), 'utf8');
const imports = files
  .filter((file) => !file.endsWith('.css'))
  .flatMap((file) => importsOf(file, textOf(file)));

describe('the house', () => {
  test('arrows go only where the table allows them', () => {
    expect(imports.map(faultOf).filter((fault) => fault !== null)).toEqual([]);
  });

  test('how a claim is stated is derived in the model alone', () => {
    const derives = files.filter(
      (file) => !file.startsWith('core/model/') && /\bstandingOf\(/.test(textOf(file)),
    );
    expect(derives).toEqual([]);
  });

  test('every import names a file that is there', () => {
    const lost = imports.filter(({ to, isFile }) => isFile && !existsSync(join(src, to)));
    expect(lost.map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);
  });

  test('there are no circles, not even of types', () => {
    expect(circlesIn(imports)).toEqual([]);
  });

  test('files are short and say in their name what they hold', () => {
    expect(files.flatMap((file) => faultsOfFile(file, textOf(file)))).toEqual([]);
  });

  test('a longer file is in the list with its reason, and the list names no file that is not there', () => {
    const lost = LONGER_FILES.filter(({ file }) => !files.some((name) => file.test(name)));
    expect(lost.map(({ file }) => String(file))).toEqual([]);
  });
});

describe('the checker', () => {
  const arrows = (file: string, text: string) => importsOf(file, text).map(({ to }) => to);
  const faults = (file: string, text: string) => importsOf(file, text).map(faultOf);
  const arrow = (from: string, to: string): Import => ({
    from,
    to,
    isFile: true,
    isValue: true,
    isLazy: false,
  });

  test.each([
    ["import { a } from '../model/pair.ts';", 'core/model/pair.ts'],
    ["import type { A } from '../model/pair.ts';", 'core/model/pair.ts'],
    ["import '../model/pair.ts';", 'core/model/pair.ts'],
    ["export { a } from '../model/pair.ts';", 'core/model/pair.ts'],
    ["const a = await import('../model/pair.ts');", 'core/model/pair.ts'],
    ["let a: import('../model/pair.ts').A;", 'core/model/pair.ts'],
    ["new Worker(new URL('./layout.worker.ts', import.meta.url));", 'core/query/layout.worker.ts'],
    ["import Worker from './x.worker.ts?worker';", 'core/query/x.worker.ts'],
    ["import { z } from 'zod';", 'zod'],
  ])('sees %s', (text, target) => {
    expect(arrows('core/query/x.ts', text)).toEqual([target]);
  });

  test('reads both scripts of a component, and its markup', () => {
    const text = `<script module lang="ts">import './a.ts';</script>
      <script lang="ts">import B from './B.svelte';</script>
      {#await import('./C.svelte') then C}<C.default />{/await}`;
    expect(arrows('ui/parts/X.svelte', text)).toEqual([
      'ui/parts/a.ts',
      'ui/parts/B.svelte',
      'ui/parts/C.svelte',
    ]);
  });

  test('does not take a comment or a string for an import', () => {
    expect(arrows('core/query/x.ts', `// import './a.ts';\nconst b = "import './c.ts'";`)).toEqual([]);
  });

  test.each([
    ['core/model/pair.ts', "import type { P } from '../picture/placement.ts';"],
    ['core/picture/scene.ts', "import type { L } from '../layout/layout.ts';"],
    ['core/words/sentence.ts', "import { l } from '../share/link.ts';"],
    ['core/query/filter.ts', "import { Claim } from '../model/claim.schema.ts';"],
    ['core/model/pair.ts', "import { z } from 'zod';"],
    ['core/query/filter.ts', "import { readFileSync } from 'node:fs';"],
    ['ui/parts/Quote.svelte', "<script>import cytoscape from 'cytoscape';</script>"],
    ['state/explorer.svelte.ts', "import { c } from '../ui/context.ts';"],
    ['ui/panels/Legend.svelte', "<script>import Search from './Search.svelte';</script>"],
    ['ui/panels/Legend.svelte', "<script>import Canvas from '../canvas/Canvas.svelte';</script>"],
    ['ui/canvas/patch.ts', "import { c } from '../context.ts';"],
    ['cli/main.ts', "import { prerender } from '../ui/prerender.ts';"],
    ['cli/main.ts', "import { e } from '../state/explorer.svelte.ts';"],
    ['ui/attic/x.ts', "import '../../core/model/pair.ts';"],
    ['core/query/filter.ts', 'const rows = await import(name);'],
  ])('%s may not say %s', (file, text) => {
    expect(faults(file, text)).toEqual([expect.stringContaining(`${file} -> `)]);
  });

  test.each([
    ['core/model/claim.schema.ts', "import { z } from 'zod';"],
    ['core/model/ids.ts', "import type { $brand } from 'zod';"],
    ['core/query/filter.ts', "import type { Claim } from '../model/claim.schema.ts';"],
    ['core/formats/json.ts', "import { MapFile } from '../model/map.schema.ts';"],
    ['ui/canvas/Canvas.svelte', "<script>import { c } from '../context.ts';</script>"],
    ['ui/panels/Legend.svelte', "<script>import Row from './legend/Row.svelte';</script>"],
    ['ui/panels/panels.ts', "import Legend from './Legend.svelte';"],
    ['main.ts', "import App from './ui/App.svelte';"],
  ])('%s may say %s', (file, text) => {
    expect(faults(file, text)).toEqual([null]);
  });

  test('finds a circle; a diamond is none, and a component may contain itself', () => {
    expect(circlesIn([arrow('a', 'b'), arrow('a', 'c'), arrow('b', 'd'), arrow('c', 'd')])).toEqual([]);
    expect(circlesIn([arrow('a', 'b'), arrow('b', 'c'), arrow('c', 'b'), arrow('d', 'd')])).toEqual([
      ['b', 'c'],
    ]);
  });

  test('finds a long file and a name that says nothing', () => {
    expect(faultsOfFile('core/query/filter.ts', 'x\n'.repeat(250))).toEqual([]);
    expect(faultsOfFile('core/query/filter.ts', 'x\n'.repeat(251))).toHaveLength(1);
    expect(faultsOfFile('core/words/texts.generated.ts', 'x\n'.repeat(251))).toEqual([]);
    expect(faultsOfFile('ui/parts/utils.ts', '')).toHaveLength(1);
  });
});
