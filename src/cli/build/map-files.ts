import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.ts';

/** The folder whose maps are published by default. */
export const ownMaps = join(root, 'graph-data');

// The map that this project began with is its front page.
const FIRST = 'russia-taliban-2021.json';

/** The files of the maps to publish: the one that is named, or all of a folder; the first is the front page. */
export function mapFiles(named: string = ownMaps): readonly string[] {
  if (!statSync(named, { throwIfNoEntry: false })?.isDirectory()) return [named];
  const names = readdirSync(named).filter(isMapName).sort();
  return [...names.filter((name) => name === FIRST), ...names.filter((name) => name !== FIRST)].map((name) =>
    join(named, name),
  );
}

/** True for the name of a map's file; generated files next to maps have a second extension. */
export function isMapName(name: string): boolean {
  return name.endsWith('.json') && !/\.(schema|checked)\.json$/.test(name);
}
