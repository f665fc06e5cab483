import { build, mergeConfig } from 'vite';
import type { SourceTexts } from '../texts.ts';
import { viteOptions } from './vite-options.ts';

/** Builds the pages of a map, or of all maps in a folder or in this project, into a folder; throws if one is invalid. */
export async function buildPages({
  maps,
  outDir,
  reloads,
  given,
}: {
  readonly maps: string | undefined;
  readonly outDir: string;
  readonly reloads: boolean;
  readonly given: SourceTexts;
}): Promise<void> {
  const quietly = { configFile: false, logLevel: 'warn', build: { outDir, emptyOutDir: true } } as const;
  await build(mergeConfig(viteOptions({ maps, reloads, given }), quietly));
}
