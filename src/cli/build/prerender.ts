import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';
import type { ShippedMap } from '../../core/picture/placement.ts';
import { queriesPlugin } from './queries-plugin.ts';
import { cacheFolder, root } from './root.ts';
import { tokensPlugin } from './tokens-plugin.ts';

/** What a reader gets before JavaScript runs: `body` for the place of the app, `head` for the document's head. */
export interface StaticPage {
  /** The language tag of its own words. */
  readonly language: string;
  readonly body: string;
  readonly head: string;
}

/** `src/ui/prerender.ts` compiled for the server. */
export interface Prerender {
  readonly prerender: (shipped: ShippedMap) => StaticPage;
  /** The styles of the components that it draws with; some of them are in no part of the app. */
  readonly css: string;
}

/** Compiles `src/ui/prerender.ts` for the server: the one way from here to the interface. */
export async function loadPrerender(): Promise<Prerender> {
  const outDir = join(cacheFolder, `prerender-${process.pid}-${Date.now()}`);
  try {
    await build({
      root,
      configFile: false,
      logLevel: 'warn',
      plugins: [svelte(), queriesPlugin(), tokensPlugin()],
      build: {
        ssr: 'src/ui/prerender.ts',
        outDir,
        assetsInlineLimit: 0,
        ssrEmitAssets: true,
        emptyOutDir: true,
        rolldownOptions: { output: { entryFileNames: 'prerender.mjs' } },
      },
    });
    const module = (await import(pathToFileURL(join(outDir, 'prerender.mjs')).href)) as {
      readonly prerender: Prerender['prerender'];
    };
    return { prerender: module.prerender, css: cssIn(outDir) };
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}

function cssIn(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.css'))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
}
