import { watch, type FSWatcher } from 'node:fs';
import { basename, dirname } from 'node:path';
import { hashesOf, type Hashes } from './hashes.ts';

// Editors write a file in several steps; only the final state counts.
const SETTLED_MS = 80;

/** A watch that ends when it is closed. */
export interface Watch {
  close(): void;
}

/**
 * Calls back, one call at a time, when some file's contents differ from what is known about it. The answer is
 * the files to watch from then on: those just read, as they were.
 */
export function watchFiles(known: Hashes, onChange: () => Promise<Hashes>): Watch {
  let files = known;
  let work = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  let isClosed = false;
  const folders = new Map<string, FSWatcher>();
  const look = async () => {
    const now = hashesOf(files.keys());
    if (isClosed || [...now].every(([file, hash]) => hash === files.get(file))) return;
    files = now;
    files = await onChange();
    watchFolders();
    // What changed meanwhile is seen now.
    lookSoon();
  };
  const lookSoon = () => {
    clearTimeout(timer);
    if (!isClosed)
      timer = setTimeout(() => {
        work = work.then(look);
      }, SETTLED_MS);
  };
  // Folders are watched, since many editors replace the file with a new one.
  const watchFolders = () => {
    const wanted = new Set([...files.keys()].map((file) => dirname(file)));
    for (const [folder, watcher] of folders)
      if (!wanted.has(folder) || isClosed) {
        watcher.close();
        folders.delete(folder);
      }
    for (const folder of isClosed ? [] : wanted)
      if (!folders.has(folder)) {
        const isOurs = (name: string) =>
          [...files.keys()].some((file) => dirname(file) === folder && basename(file) === name);
        const watcher = watch(folder, (_, name) => {
          if (name === null || isOurs(name)) lookSoon();
        });
        folders.set(folder, watcher);
      }
  };
  watchFolders();
  lookSoon();
  return {
    close() {
      isClosed = true;
      clearTimeout(timer);
      watchFolders();
    },
  };
}
