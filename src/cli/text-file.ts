import { readFileSync, statSync } from 'node:fs';

/** The text of a file, with its bytes; or why it cannot be read, in a sentence. */
export type TextFile =
  | { readonly ok: true; readonly text: string; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly message: string };

/** Megabytes above which a file is probably a mistake: the largest map so far has less than one. */
const MAX_MEGABYTES = 20;

/** Reads a file of UTF-8 text; a byte order mark at its start stays in the text. */
export function readTextFile(path: string): TextFile {
  try {
    const stat = statSync(path);
    if (stat.isDirectory()) return { ok: false, message: `${path} is a folder. Name a file in it.` };
    if (!stat.isFile()) return { ok: false, message: `${path} is not a regular file. Name another file.` };
    const megabytes = stat.size / 1e6;
    if (megabytes > MAX_MEGABYTES)
      return {
        ok: false,
        message: `${path} has ${megabytes.toFixed(0)} MB; the maximum is ${String(MAX_MEGABYTES)} MB. Is it the right file?`,
      };
    return decoded(path, readFileSync(path));
  } catch (error) {
    return { ok: false, message: reasonOf(path, error) };
  }
}

function decoded(path: string, bytes: Uint8Array): TextFile {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isUtf16) return { ok: false, message: `${path} is written in UTF-16. Save it as UTF-8.` };
  if (bytes.includes(0)) return { ok: false, message: `${path} is binary, not text. Is it the right file?` };
  try {
    // Kept, since offsets into a source count it too.
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { ok: true, text, bytes };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return { ok: false, message: `${path} is not written in UTF-8. Save it as UTF-8.` };
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'There is no file %. Correct the path.',
  ENOTDIR: 'There is no file %. Correct the path.',
  EACCES: '% cannot be read. Change its permissions, or copy it.',
  EPERM: '% cannot be read. Change its permissions, or copy it.',
  ENAMETOOLONG: 'The path is too long for a file name. Correct it.',
  ELOOP: '% is a link that leads back to itself. Name the file itself.',
};

/** What the system said about a file, in a sentence; any error other than a file error is rethrown. */
export function reasonOf(path: string, error: unknown): string {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') throw error;
  const reason = REASONS[error.code] ?? `% cannot be used (${error.code}).`;
  return reason.replace('%', () => path);
}
