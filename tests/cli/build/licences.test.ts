import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../../src/cli/build/root.ts';
import { licencesText, packageFolder } from '../../../src/cli/build/licences.ts';

const inModules = (path: string) => join(root, 'node_modules', path);

test('a module belongs to the nearest package that has a version', () => {
  // Beside these modules lies a package.json that only says how they are written.
  expect(packageFolder(inModules('approx-string-match/dist/esm/index.js'))).toBe(
    inModules('approx-string-match'),
  );
  expect(packageFolder(`\0${inModules('pdfjs-dist/legacy/build/pdf.worker.mjs')}?commonjs`)).toBe(
    inModules('pdfjs-dist'),
  );
});

test('a module of our own belongs to none', () => {
  expect(packageFolder(join(root, 'src/main.ts'))).toBeNull();
});

test('every package is listed by name, with the text of its licence', () => {
  const of = (name: string) => ({ name, version: '1.0.0', licence: 'MIT', text: `Copyright ${name}` });
  const text = licencesText([of('zebra'), of('@a/ant')]);
  expect(text.indexOf('## @a/ant 1.0.0 (MIT)')).toBeLessThan(text.indexOf('## zebra'));
  expect(text).toContain('Copyright zebra');
});
