import type { Plugin } from 'vite';
import { mapAtBuild } from './build/map-at-build.ts';
import { mapInDev } from './build/map-in-dev.ts';
import { tokensPlugin } from './build/tokens-plugin.ts';

/** What Vite needs to build or serve Entente around the map of a file, the maps of a folder, or those of this project; with `reloads`, built pages load anew when told. */
export function entente({
  maps,
  reloads = false,
}: {
  readonly maps?: string | undefined;
  readonly reloads?: boolean;
}): Plugin[] {
  return [tokensPlugin(), mapAtBuild(maps, { reloads }), mapInDev(maps)];
}
