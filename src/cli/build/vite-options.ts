import { resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { UserConfig } from 'vite';
import type { SourceTexts } from '../texts.ts';
import { entente } from '../vite-plugin.ts';
import { licences } from './licences.ts';
import { root } from './root.ts';

/** Vite's options for Entente around the map of a file or the maps of a folder, by default those of this project. */
export function viteOptions({
  maps,
  reloads = false,
  given,
}: {
  readonly maps?: string | undefined;
  readonly reloads?: boolean;
  readonly given?: SourceTexts | undefined;
}): UserConfig {
  const { page, worker } = licences('licences.md');
  return {
    root,
    // Relative addresses let the build work in any folder on any host.
    base: './',
    plugins: [svelte(), entente({ maps: maps ? resolve(maps) : undefined, reloads, given }), page],
    worker: { format: 'es', plugins: () => [worker] },
    server: { host: '127.0.0.1' },
    build: {
      // The policy of the built page allows neither inline scripts nor fonts in data addresses.
      modulePreload: {
        polyfill: false,
        // A part names its own imports; a list of them all would add more than a kilobyte to the first load.
        resolveDependencies: (_, files, { hostType }) =>
          hostType === 'js' ? files.filter((file) => file.endsWith('.css')) : files,
      },
      assetsInlineLimit: 0,
      // The app needs its canvas at once, so there is nothing to split off.
      chunkSizeWarningLimit: 700,
      // Our own plugin dominates build time; don't warn about it.
      rolldownOptions: {
        checks: { pluginTimings: false },
        // The code for the first screen comes in two files, not in one for each set of later views that share a part of it.
        output: {
          codeSplitting: {
            groups: [
              { name: 'cytoscape', test: /node_modules[\\/]cytoscape[\\/]/, tags: ['$initial'], priority: 1 },
              { name: 'first', tags: ['$initial'] },
            ],
          },
        },
      },
    },
  };
}
