import type { Plugin } from 'vite';
import { mapAtBuild } from './build/map-at-build.ts';
import { mapInDev } from './build/map-in-dev.ts';
import { tokensPlugin } from './build/tokens-plugin.ts';
import type { SourceTexts } from './texts.ts';

/** What Vite needs to build or serve Entente around the map of a file, the maps of a folder, or those of this project; with `reloads`, built pages load anew when told. */
export function entente({
  maps,
  reloads = false,
  given,
}: {
  readonly maps?: string | undefined;
  readonly reloads?: boolean;
  /** Texts that quotes are held against, and that are not shipped. */
  readonly given?: SourceTexts | undefined;
}): Plugin[] {
  return [tokensPlugin(), mapAtBuild(maps, { reloads, given }), mapInDev(maps)];
}
