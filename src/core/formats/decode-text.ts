/** The characters of a file; or why there are none. */
export type Decoded =
  | { readonly ok: true; readonly text: string; readonly encoding: string; readonly isGuessed: boolean }
  | { readonly ok: false; readonly fault: 'empty' | 'binary' | 'encoding'; readonly detail: string };

/**
 * Decodes a text file: by its byte order mark (which stays in the text, since offsets count it), else as UTF-8 where it is that, else
 * as the encoding that it declares, else as Windows-1252 as web pages do (Encoding Standard). Bytes that are not text are refused.
 */
export function decodeText(bytes: Uint8Array, declared: string | null = null): Decoded {
  if (bytes.length === 0) return { ok: false, fault: 'empty', detail: '' };
  const kind = kindOf(bytes);
  if (kind) return { ok: false, fault: 'binary', detail: kind };
  const marked = MARKS.find(({ mark }) => mark.every((byte, at) => bytes[at] === byte));
  if (marked && marked.encoding !== 'utf-8') return certain(bytes, marked.encoding);
  if (bytes.includes(0))
    return looksUtf16(bytes)
      ? { ok: false, fault: 'encoding', detail: 'UTF-16' }
      : { ok: false, fault: 'binary', detail: '' };
  const utf8 = decodedAs('utf-8', bytes);
  // Plain ASCII is UTF-8 too, and some encodings of East Asia are written in it.
  if (utf8 !== null && (marked || declared === null || /[^\0-\x7f]/.test(utf8))) return asUtf8(utf8);
  const decoded = declared === null ? null : decodedAs(declared, bytes);
  if (decoded !== null && declared !== null && !isNoise(decoded))
    return checked(decoded, declared.toLowerCase(), false);
  if (utf8 !== null) return asUtf8(utf8);
  const guessed = decodedAs('windows-1252', bytes);
  if (guessed === null || isNoise(guessed)) return { ok: false, fault: 'binary', detail: '' };
  return checked(guessed, 'Windows-1252', true);
}

/** The encoding that the head of an HTML page declares, null if none. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ?? null;
}

const MARKS = [
  { encoding: 'utf-8', mark: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', mark: [0xff, 0xfe] },
  { encoding: 'utf-16be', mark: [0xfe, 0xff] },
];

// Kinds of files that readers have instead of a text; recognised by their first bytes, since names mislead.
const KINDS: readonly { readonly kind: string; readonly start: string }[] = [
  { kind: 'office', start: 'PK\x03\x04' },
  { kind: 'office', start: '\xd0\xcf\x11\xe0' },
  { kind: 'office', start: '{\\rtf' },
  { kind: 'picture', start: '\x89PNG' },
  { kind: 'picture', start: '\xff\xd8\xff' },
  { kind: 'picture', start: 'GIF8' },
  { kind: 'picture', start: 'II*\0' },
  { kind: 'picture', start: 'MM\0*' },
];

function kindOf(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  return KINDS.find((row) => start.startsWith(row.start))?.kind;
}

function certain(bytes: Uint8Array, encoding: string): Decoded {
  const text = decodedAs(encoding, bytes);
  return text === null
    ? { ok: false, fault: 'encoding', detail: encoding.toUpperCase() }
    : checked(text, encoding, false);
}

function asUtf8(text: string): Decoded {
  return isNoise(text) ? { ok: false, fault: 'binary', detail: '' } : checked(text, 'utf-8', false);
}

function checked(text: string, encoding: string, isGuessed: boolean): Decoded {
  if (/^[\s\ufeff]*$/.test(text)) return { ok: false, fault: 'empty', detail: '' };
  return { ok: true, text, encoding, isGuessed };
}

function decodedAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    // An unknown encoding is a RangeError, bytes that do not fit it are a TypeError.
    if (error instanceof RangeError || error instanceof TypeError) return null;
    throw error;
  }
}

// Control characters other than white space are very rare in a text.
const NOISE = /[^\P{Cc}\s\u0085]/gu;
const SAMPLE = 1 << 16;

function isNoise(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  return (sample.match(NOISE)?.length ?? 0) > sample.length / 100;
}

// Latin letters in UTF-16 have an empty byte each, on one side only, and are printable on the other.
function looksUtf16(bytes: Uint8Array): boolean {
  const sample = [...bytes.subarray(0, 4096)];
  const isPrintable = (byte: number) => byte >= 0x20 || (byte >= 9 && byte <= 13);
  return [0, 1].some((side) => {
    const [empty, letters] = [side, 1 - side].map((half) => sample.filter((_, at) => at % 2 === half));
    const zeros = empty?.filter((byte) => byte === 0).length ?? 0;
    return zeros > sample.length / 5 && (letters?.every(isPrintable) ?? false);
  });
}
