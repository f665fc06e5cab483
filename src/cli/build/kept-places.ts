import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { layoutKey } from '../../core/layout/layout-key.ts';
import type { LayoutInput, Places } from '../../core/layout/layout.ts';
import { placesOf } from '../../core/layout/places-of.ts';
import { cacheFolder, root } from './root.ts';

/** `placesOf`, with its result stored on disk by a hash of everything it depends on, including the code of the layout. */
export function arrangeOrRecall(input: LayoutInput): Places {
  const file = fileOf(input);
  const kept = textOf(file);
  if (kept !== null) return JSON.parse(kept) as Places;
  const result = placesOf(input);
  mkdirSync(join(cacheFolder, 'places'), { recursive: true });
  // Written to another file and renamed, so that two builds at once never read half a file.
  writeFileSync(`${file}.${process.pid}`, JSON.stringify(result));
  renameSync(`${file}.${process.pid}`, file);
  return result;
}

/** True where `arrangeOrRecall` has the result already. */
export function isKept(input: LayoutInput): boolean {
  return existsSync(fileOf(input));
}

/** The file that contains, or will contain, the result of an input. */
export function fileOf(input: LayoutInput): string {
  const hash = createHash('sha256').update(codeOfLayout()).update(layoutKey(input)).digest('hex');
  return join(cacheFolder, 'places', `${hash}.json`);
}

function codeOfLayout(): Buffer {
  const folder = join(root, 'src/core/layout');
  const hash = createHash('sha256');
  const names = readdirSync(folder).filter((name) => name.endsWith('.ts'));
  for (const name of names.sort()) hash.update(name).update(readFileSync(join(folder, name)));
  return hash.digest();
}

function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
