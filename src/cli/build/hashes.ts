import { readFileSync } from 'node:fs';
import { sha256 } from '../record-file.ts';

/** The contents of some files, by path: a sha256; null if the file does not exist or cannot be read. */
export type Hashes = ReadonlyMap<string, string | null>;

/** The current contents of some files. */
export function hashesOf(files: Iterable<string>): Hashes {
  return new Map([...files].map((file) => [file, hashOf(file)]));
}

function hashOf(file: string): string | null {
  try {
    return sha256(readFileSync(file));
  } catch (error) {
    // Between the old file and the new one there may be none; whoever reads the file reports why it cannot be read.
    if (error instanceof Error && 'code' in error) return null;
    throw error;
  }
}
