import { build, mergeConfig } from 'vite';
import { viteOptions } from './vite-options.ts';

/** Builds the page of one map into a folder; throws where the map is bad. */
export async function buildPage({
  map,
  outDir,
  reloads,
}: {
  readonly map: string;
  readonly outDir: string;
  readonly reloads: boolean;
}): Promise<void> {
  const quietly = { configFile: false, logLevel: 'warn', build: { outDir, emptyOutDir: true } } as const;
  await build(mergeConfig(viteOptions({ map, reloads }), quietly));
}
