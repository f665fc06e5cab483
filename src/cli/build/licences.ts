import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

type Bundle = Readonly<
  Record<
    string,
    { readonly type: 'asset' } | { readonly type: 'chunk'; readonly moduleIds: readonly string[] }
  >
>;

interface Package {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: string;
}

/** Two plugins, for the page and for its workers, which write the licences of everything that either bundles into one file. */
export function licences(fileName: string): { readonly page: Plugin; readonly worker: Plugin } {
  const folders = new Set<string>();
  const collect = (bundle: Bundle) => {
    for (const output of Object.values(bundle)) {
      if (output.type === 'asset') continue;
      for (const id of output.moduleIds) {
        const folder = packageFolder(id);
        if (folder) folders.add(folder);
      }
    }
  };
  return {
    // Vite's own list knows nothing of what workers bundle.
    worker: { name: 'entente:licences-of-workers', generateBundle: (_, bundle) => collect(bundle) },
    page: {
      name: 'entente:licences',
      apply: 'build',
      generateBundle(_, bundle) {
        collect(bundle);
        this.emitFile({ type: 'asset', fileName, source: licencesText([...folders].map(packageIn)) });
      },
    },
  };
}

/** The folder of the package that a module is of; null for our own. */
export function packageFolder(module: string): string | null {
  const path = module.replace(/^\0/, '').replace(/\?.*$/, '');
  if (!path.includes('/node_modules/')) return null;
  for (let folder = dirname(path); folder.includes('/node_modules/'); folder = dirname(folder)) {
    // A package may contain package.json files without a name, which only say how its modules are written.
    if (existsSync(join(folder, 'package.json')) && 'version' in read(folder)) return folder;
  }
  return null;
}

function packageIn(folder: string): Package {
  const { name, version, license = '' } = read(folder);
  const file = readdirSync(folder).find((one) => /^(licen[cs]e|copying)/i.test(one));
  return {
    name,
    version,
    licence: license,
    text: file ? readFileSync(join(folder, file), 'utf8').trim() : '',
  };
}

function read(folder: string) {
  const text = readFileSync(join(folder, 'package.json'), 'utf8');
  return JSON.parse(text) as { readonly name: string; readonly version: string; readonly license?: string };
}

/** The licences as one document, by name. */
export function licencesText(packages: readonly Package[]): string {
  const sorted = [...packages].sort((one, other) => (one.name < other.name ? -1 : 1));
  const parts = sorted.map(
    ({ name, version, licence, text }) => `## ${name} ${version} (${licence})\n\n${text}\n`,
  );
  return ['# Licences\n\nThis page is made with the following packages.\n', ...parts].join('\n');
}
