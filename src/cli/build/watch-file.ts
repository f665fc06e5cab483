import { createHash } from 'node:crypto';
import { watch, type FSWatcher } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';

// Editors write a file in several steps; what counts is how it is when they have finished.
const SETTLED_MS = 80;

/** Calls back, one call at a time, when a file holds something else than what is known by its sha256; gives the watcher, to be closed. */
export function watchFile(file: string, knownHash: string, onChange: () => Promise<void>): FSWatcher {
  let known = knownHash;
  let work = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  const look = async () => {
    const now = await hashOf(file);
    if (now === null || now === known) return;
    known = now;
    await onChange();
  };
  // The folder is watched, since many editors put a new file in the place of the old one.
  const lookSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      work = work.then(look);
    }, SETTLED_MS);
  };
  lookSoon();
  return watch(dirname(file), (_, name) => {
    if (name === null || name === basename(file)) lookSoon();
  });
}

async function hashOf(file: string): Promise<string | null> {
  try {
    return createHash('sha256')
      .update(await readFile(file))
      .digest('hex');
  } catch (error) {
    // Between the old file and the new one there may be none.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
