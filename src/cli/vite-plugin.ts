import type { Plugin } from 'vite';
import { mapAtBuild } from './build/map-at-build.ts';
import { mapInDev } from './build/map-in-dev.ts';
import { queriesPlugin } from './build/queries-plugin.ts';
import { tokensPlugin } from './build/tokens-plugin.ts';
import type { SourceTexts } from './texts.ts';

/** What Vite needs to build or serve Entente with the map in a file, the maps in a folder, or those of this project; with `reloads`, built pages reload when told to. */
export function entente({
  maps,
  reloads = false,
  given,
}: {
  readonly maps?: string | undefined;
  readonly reloads?: boolean;
  /** Texts that quotes are checked against, but that are not published. */
  readonly given?: SourceTexts | undefined;
}): Plugin[] {
  return [queriesPlugin(), tokensPlugin(), mapAtBuild(maps, { reloads, given }), mapInDev(maps)];
}
