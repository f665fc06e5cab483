import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { layoutKey } from '../../core/layout/layout-key.ts';
import type { LayoutInput, Places } from '../../core/layout/layout.ts';
import { placesOf } from '../../core/layout/places-of.ts';
import { ownMaps } from './map-files.ts';
import { cacheFolder, root } from './root.ts';

/** Places that are committed with the maps, so that a first start does not wait for them. */
export const committedPlaces = join(ownMaps, 'places');
/** Places that this machine has computed. */
export const cachedPlaces = join(cacheFolder, 'places');

/** `placesOf`, with its result stored on disk by a hash of everything it depends on, including the code of the layout. */
export function arrangeOrRecall(input: LayoutInput): Places {
  const name = placesName(input);
  const kept = textOf(join(committedPlaces, name)) ?? textOf(join(cachedPlaces, name));
  if (kept !== null) return JSON.parse(kept) as Places;
  const result = placesOf(input);
  mkdirSync(cachedPlaces, { recursive: true });
  // Written to another file and renamed, so that two builds at once never read half a file.
  const file = join(cachedPlaces, name);
  writeFileSync(`${file}.${process.pid}`, placesText(result));
  renameSync(`${file}.${process.pid}`, file);
  return result;
}

/** True where `arrangeOrRecall` has the result already. */
export function isKept(input: LayoutInput): boolean {
  const name = placesName(input);
  return [committedPlaces, cachedPlaces].some((folder) => existsSync(join(folder, name)));
}

/** The name of the file that contains, or will contain, the result of an input. */
export function placesName(input: LayoutInput): string {
  return `${createHash('sha256').update(codeOfLayout()).update(layoutKey(input)).digest('hex').slice(0, 32)}.json`;
}

/** The text of such a file: one line a place, so that a change shows what it moves. */
export function placesText({ positions, hulls }: Places): string {
  const rows = (all: object) =>
    Object.entries(all)
      .map(([id, row]) => `\n  ${JSON.stringify(id)}: ${JSON.stringify(row)}`)
      .join(',');
  return `{"positions": {${rows(positions)}},\n"hulls": {${rows(hulls)}}}\n`;
}

let code: string | undefined;
// The same with the line ends of any system.
function codeOfLayout(): string {
  if (code !== undefined) return code;
  const folder = join(root, 'src/core/layout');
  const names = readdirSync(folder).filter((name) => name.endsWith('.ts'));
  code = names
    .sort()
    .map((name) => `${name}\n${readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n')}`)
    .join('');
  return code;
}

function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
