/** One encoding of text that a reader may choose: its label in the Encoding Standard, and what it is called. */
export interface EncodingRow {
  readonly label: string;
  readonly name: string;
}

/** The encodings that texts are met in, the common ones first. */
export const encodings: readonly EncodingRow[] = [
  'UTF-8',
  'UTF-16LE',
  'UTF-16BE',
  'Windows-1252',
  'Windows-1250',
  'ISO-8859-2',
  'Windows-1251',
  'KOI8-R',
  'KOI8-U',
  'ISO-8859-5',
  'IBM866',
  'Windows-1253',
  'ISO-8859-7',
  'Windows-1254',
  'Windows-1255',
  'ISO-8859-8',
  'Windows-1256',
  'ISO-8859-6',
  'Windows-1257',
  'Windows-1258',
  'Windows-874',
  'Macintosh',
  'x-mac-cyrillic',
  'Shift_JIS',
  'EUC-JP',
  'ISO-2022-JP',
  'GB18030',
  'Big5',
  'EUC-KR',
].map((name) => ({ name, label: name.toLowerCase() }));

/** An encoding by one of its names, "cp1251" or "latin1"; null for a name that means none. */
export function encodingNamed(name: string): EncodingRow | null {
  try {
    const { encoding } = new TextDecoder(name.trim().replace(/^cp(?=125\d$)/i, 'windows-'));
    return encodings.find(({ label }) => label === encoding) ?? { label: encoding, name: encoding };
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** The text of some bytes in an encoding, a byte order mark kept; null if they do not fit it, or nobody knows it. */
export function decodedAs(label: string, bytes: Uint8Array, isWhole = true): string | null {
  try {
    const decoder = new TextDecoder(label, { fatal: true, ignoreBOM: true });
    return inPrint(label, decoder.decode(bytes, { stream: !isWhole }));
  } catch (error) {
    // An unknown encoding is a RangeError, bytes that do not fit it are a TypeError.
    if (error instanceof RangeError || error instanceof TypeError) return null;
    throw error;
  }
}

/** The text of some bytes in an encoding, whatever does not fit replaced. */
export function decodedAnyway(label: string, bytes: Uint8Array): string {
  return inPrint(label, new TextDecoder(label, { ignoreBOM: true }).decode(bytes));
}

// Some versions of Node read Windows-1252 as Latin-1, where these are controls.
const PRINTED = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
const inPrint = (label: string, text: string) =>
  label === 'windows-1252'
    ? text.replace(/[\x80-\x9f]/g, (control) => PRINTED.charAt(control.charCodeAt(0) - 0x80))
    : text;
