import { readFileSync } from 'node:fs';
import { sha256 } from '../record-file.ts';

/** What some files hold, by path: a sha256; null where there is no file, or none that may be read. */
export type Hashes = ReadonlyMap<string, string | null>;

/** What some files hold now. */
export function hashesOf(files: Iterable<string>): Hashes {
  return new Map([...files].map((file) => [file, hashOf(file)]));
}

function hashOf(file: string): string | null {
  try {
    return sha256(readFileSync(file));
  } catch (error) {
    // Between the old file and the new one there may be none; why one cannot be read is told by who reads it.
    if (error instanceof Error && 'code' in error) return null;
    throw error;
  }
}
