import type { Plugin } from 'vite';
import { mapAtBuild } from './build/map-at-build.ts';
import { mapInDev } from './build/map-in-dev.ts';
import { tokensPlugin } from './build/tokens-plugin.ts';

/** What Vite needs to build or serve Entente around the map of one file; with `reloads`, built pages load anew when told. */
export function entente({
  map,
  reloads = false,
}: {
  readonly map: string;
  readonly reloads?: boolean;
}): Plugin[] {
  return [tokensPlugin(), mapAtBuild(map, { reloads }), mapInDev(map)];
}
