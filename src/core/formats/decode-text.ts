import { decodedAnyway, decodedAs, encodingNamed } from './encodings.ts';
import { guessEncoding } from './guess-encoding.ts';

/** The characters of a file, with the name of their encoding and whether it had to be guessed; or why there are none. */
export type Decoded =
  | { readonly ok: true; readonly text: string; readonly encoding: string; readonly isGuessed: boolean }
  | { readonly ok: false; readonly fault: 'empty' | 'binary' | 'encoding'; readonly detail: string };

/**
 * Decodes a text file: by the encoding that was chosen; else by its byte order mark (which stays in the text, since offsets count it); else as UTF-8 where
 * it is that; else as the encoding that it declares; else as the one that its letters are likeliest in, and Windows-1252 as web pages
 * do (Encoding Standard) if none is likely. Bytes that are not text are refused.
 */
export function decodeText(
  bytes: Uint8Array,
  declared: string | null = null,
  chosen: string | null = null,
): Decoded {
  if (bytes.length === 0) return { ok: false, fault: 'empty', detail: '' };
  const kind = kindOf(bytes);
  if (kind) return { ok: false, fault: 'binary', detail: kind };
  if (chosen !== null) return asChosen(bytes, chosen);
  const marked = MARKS.find(({ mark }) => mark.every((byte, at) => bytes[at] === byte));
  if (marked && marked.encoding !== 'utf-8') return certain(bytes, marked.encoding);
  if (bytes.includes(0)) return inUtf16(bytes);
  const utf8 = decodedAs('utf-8', bytes);
  // Plain ASCII is UTF-8 too, and some encodings of East Asia are written in it.
  if (utf8 !== null && (marked || /[^\0-\x7f]/.test(utf8))) return asUtf8(utf8);
  const named = declared === null ? null : encodingNamed(declared);
  const decoded = named && decodedAs(named.label, bytes);
  if (named && decoded !== null && !isNoise(decoded)) return checked(decoded, nameOf(named.label), false);
  const guess = utf8 === null || utf8.includes('\x1b') ? guessEncoding(bytes) : null;
  if (utf8 !== null && guess !== 'iso-2022-jp') return asUtf8(utf8);
  return asGuessed(bytes, guess);
}

/** The encoding that the head of a page declares in its XML declaration or in a meta element, null if none. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const [, label] =
    /^\s*<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i.exec(head) ??
    /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head) ??
    [];
  return label ?? null;
}

function asChosen(bytes: Uint8Array, chosen: string): Decoded {
  const row = encodingNamed(chosen);
  if (!row) return { ok: false, fault: 'encoding', detail: chosen };
  // Whoever chooses wants to see how it looks, even if some bytes do not fit.
  const text = decodedAnyway(row.label, bytes);
  return checked(text, row.name, false);
}

function asGuessed(bytes: Uint8Array, guess: string | null): Decoded {
  const torn = tornUtf8(bytes);
  if (torn !== null) return checked(torn, 'UTF-8', true);
  const label = guess ?? 'windows-1252';
  const text = decodedAs(label, bytes);
  if (text === null || isNoise(text)) return { ok: false, fault: 'binary', detail: '' };
  return checked(text, nameOf(label), true);
}

// Cut off in the middle of a letter, or put together from several files: nearly all that is beyond ASCII is UTF-8.
function tornUtf8(bytes: Uint8Array): string | null {
  const text = decodedAnyway('utf-8', bytes);
  const lost = text.match(/\ufffd/g)?.length ?? 0;
  const read = (text.match(/[^\0-\x7f]/g)?.length ?? 0) - lost;
  return read > 10 * lost ? text : null;
}

const USUAL = new RegExp(
  '[\\t\\n\\r -~\\u00a0-\\u06ff\\u0904-\\u0e7f\\u2010-\\u2026\\u3000-\\u30ff\\u4e00-\\u9fff\\uac00-\\ud7a3\\uff00-\\uff5e]',
  'g',
);

// Without a mark: the order in which nearly all units are of scripts in use.
function inUtf16(bytes: Uint8Array): Decoded {
  const sample = bytes.subarray(0, 8192);
  const shares = (['utf-16le', 'utf-16be'] as const).map((label) => {
    const text = decodedAnyway(label, sample.subarray(0, sample.length & ~1));
    const usual = text.match(USUAL);
    const spaces = text.match(/[\t\n\r ,.\u3001\u3002\uff0c]/g)?.length ?? 0;
    return { label, share: (usual?.length ?? 0) / text.length, spaces };
  });
  shares.sort((one, other) => other.share - one.share || other.spaces - one.spaces);
  const [best] = shares;
  const text = best && best.share > 0.95 && best.spaces > 0 ? decodedAs(best.label, bytes) : null;
  return text === null || !best || isNoise(text)
    ? { ok: false, fault: 'binary', detail: '' }
    : checked(text, nameOf(best.label), true);
}

const nameOf = (label: string) => encodingNamed(label)?.name ?? label;

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
    : checked(text, nameOf(encoding), false);
}

function asUtf8(text: string): Decoded {
  return isNoise(text) ? { ok: false, fault: 'binary', detail: '' } : checked(text, 'UTF-8', false);
}

function checked(text: string, encoding: string, isGuessed: boolean): Decoded {
  if (/^[\s\ufeff]*$/.test(text)) return { ok: false, fault: 'empty', detail: '' };
  return { ok: true, text, encoding, isGuessed };
}

// Control characters other than white space are very rare in a text.
const NOISE = /[^\P{Cc}\s\u0085]/gu;
const SAMPLE = 1 << 16;

function isNoise(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  return (sample.match(NOISE)?.length ?? 0) > sample.length / 100;
}
