import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';
import type { ShippedMap } from '../../core/picture/placement.ts';
import { cacheFolder, root } from './root.ts';
import { tokensPlugin } from './tokens-plugin.ts';

/** What a reader gets before JavaScript runs: `body` for the place of the app, `head` for the document's head. */
export interface StaticPage {
  readonly body: string;
  readonly head: string;
}

/** Compiles `src/ui/prerender.ts` for the server, the one way from here to the interface, and gives its function. */
export async function loadPrerender(): Promise<(shipped: ShippedMap) => StaticPage> {
  const outDir = join(cacheFolder, `prerender-${process.pid}-${Date.now()}`);
  try {
    await build({
      root,
      configFile: false,
      logLevel: 'warn',
      plugins: [svelte(), tokensPlugin()],
      build: {
        ssr: 'src/ui/prerender.ts',
        outDir,
        emptyOutDir: true,
        rolldownOptions: { output: { entryFileNames: 'prerender.mjs' } },
      },
    });
    const module = (await import(pathToFileURL(join(outDir, 'prerender.mjs')).href)) as {
      readonly prerender: (shipped: ShippedMap) => StaticPage;
    };
    return module.prerender;
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}
