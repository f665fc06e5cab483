import { readFileSync, statSync } from 'node:fs';
import { decodeText } from '../core/formats/decode-text.ts';

/** The text of a file, with its bytes; or why it cannot be read, in a sentence. */
export type TextFile =
  | { readonly ok: true; readonly text: string; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly message: string };

/** Megabytes above which a file is probably a mistake: the largest map so far has less than one. */
const MAX_MEGABYTES = 20;

/** Reads a file of UTF-8 text; a byte order mark at its start stays in the text. */
export function readTextFile(path: string): TextFile {
  return readFile(path, decoded);
}

/** The text of a file in whatever encoding it is; or why it cannot be read, in a sentence. */
export type SourceFile =
  | {
      readonly ok: true;
      readonly text: string;
      readonly bytes: Uint8Array;
      /** What it was read as, if that is not UTF-8, in a sentence. */
      readonly note: string | null;
    }
  | { readonly ok: false; readonly message: string };

/** Reads the text of a source: in the encoding given, else as its mark or UTF-8 says, else in the one that its letters are likeliest in. */
export function readSourceFile(path: string, encoding: string | null = null): SourceFile {
  return readFile(path, (_, bytes): SourceFile => {
    const read = decodeText(bytes, null, encoding);
    if (!read.ok) return { ok: false, message: whyNot(path, read.fault, read.detail) };
    return { ok: true, text: read.text, bytes, note: encodingNote(path, read, encoding !== null) };
  });
}

function whyNot(path: string, fault: 'empty' | 'binary' | 'encoding', detail: string): string {
  if (fault === 'empty') return `${path} has no text in it. Is it the right file?`;
  if (fault === 'binary') return `${path} is binary, not text. Is it the right file?`;
  return `${path} cannot be read as ${detail}. Save it as UTF-8, or give --encoding NAME.`;
}

function encodingNote(
  path: string,
  { encoding, isGuessed }: { readonly encoding: string; readonly isGuessed: boolean },
  isChosen: boolean,
): string | null {
  if (isChosen) return `${path} was read as ${encoding}, as --encoding says.`;
  if (isGuessed)
    return `${path} was read as ${encoding}, judging by its letters. If that is wrong, give --encoding NAME.`;
  return encoding === 'UTF-8' ? null : `${path} was read as ${encoding}, as its byte order mark says.`;
}

function readFile<Read>(
  path: string,
  read: (path: string, bytes: Uint8Array) => Read,
): Read | { readonly ok: false; readonly message: string } {
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
    return read(path, readFileSync(path));
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
