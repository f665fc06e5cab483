import { createHash } from 'node:crypto';

/** What a made-up PDF is to be beside its text. */
export interface PdfOptions {
  /** Asked of whoever opens the file; '' locks it for its owner only, and it opens without one. */
  readonly password?: string;
  /** Pages that hold a picture and no text, after the others. */
  readonly scanned?: number;
}

const LINE = 90;
const LINES_A_PAGE = 50;

/** A PDF of the standard (ISO 32000-1), written by hand: a text in lines, in Helvetica; or pictures of pages only. */
export function pdfOf(text: string, { password, scanned = 0 }: PdfOptions = {}): Buffer {
  const pages = [
    ...pagesOf(text).map(textContent),
    ...Array.from({ length: scanned }, () => 'q 500 0 0 700 50 50 cm /I Do Q'),
  ];
  const lock = password === undefined ? null : lockOf(password);
  const kids = pages.map((_, page) => `${5 + 2 * page} 0 R`).join(' ');
  const objects: Buffer[] = [
    bytes('<< /Type /Catalog /Pages 2 0 R >>'),
    bytes(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`),
    bytes('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'),
    stream(
      '/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8',
      '\x7f',
      4,
      lock,
    ),
    ...pages.flatMap((content, page) => [
      bytes(
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents ${6 + 2 * page} 0 R /Resources << /Font << /F 3 0 R >> /XObject << /I 4 0 R >> >> >>`,
      ),
      stream('', content, 6 + 2 * page, lock),
    ]),
  ];
  return written(objects, lock);
}

function pagesOf(text: string): readonly (readonly string[])[] {
  const lines = text.split('\n').flatMap(linesOf);
  const pages: string[][] = [];
  for (let start = 0; start < lines.length; start += LINES_A_PAGE)
    pages.push(lines.slice(start, start + LINES_A_PAGE));
  return text === '' ? [] : pages;
}

function linesOf(paragraph: string): readonly string[] {
  const lines = [''];
  for (const word of paragraph.split(' ')) {
    const last = lines.at(-1)!;
    if (last !== '' && last.length + word.length > LINE) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines;
}

// The letters of Windows-1252 beyond Latin-1 that a text may have.
const WIN_ANSI: Readonly<Record<string, number>> = {
  '‘': 145,
  '’': 146,
  '“': 147,
  '”': 148,
  '–': 150,
  '—': 151,
  '…': 133,
};

function textContent(lines: readonly string[]): string {
  const shown = lines.map((line) => {
    const codes = [...line].map((letter) => WIN_ANSI[letter] ?? letter.charCodeAt(0));
    return `<${codes.map((code) => (code & 255).toString(16).padStart(2, '0')).join('')}> Tj T*`;
  });
  return `BT /F 10 Tf 12 TL 50 750 Td ${shown.join('\n')} ET`;
}

const bytes = (text: string) => Buffer.from(text, 'latin1');

function stream(entries: string, content: string, number: number, lock: Lock | null): Buffer {
  const raw = bytes(content);
  const data = lock ? rc4(objectKey(lock.key, number), raw) : raw;
  return Buffer.concat([
    bytes(`<< ${entries} /Length ${data.length} >>\nstream\n`),
    data,
    bytes('\nendstream'),
  ]);
}

function written(objects: readonly Buffer[], lock: Lock | null): Buffer {
  const parts: Buffer[] = [bytes('%PDF-1.4\n')];
  const offsets: number[] = [];
  let length = parts[0]!.length;
  const all = lock ? [...objects, bytes(lock.dictionary)] : objects;
  for (const [index, object] of all.entries()) {
    offsets.push(length);
    const part = Buffer.concat([bytes(`${index + 1} 0 obj\n`), object, bytes('\nendobj\n')]);
    parts.push(part);
    length += part.length;
  }
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const locked = lock
    ? ` /Encrypt ${all.length} 0 R /ID [<${ID.toString('hex')}> <${ID.toString('hex')}>]`
    : '';
  parts.push(
    bytes(
      `xref\n0 ${all.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${all.length + 1} /Root 1 0 R${locked} >>\nstartxref\n${length}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}

interface Lock {
  readonly key: Buffer;
  readonly dictionary: string;
}

const PADDING = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex');
const ID = Buffer.from('0123456789abcdef0123456789abcdef', 'hex');
const PERMISSIONS = -4;

// The standard security handler, revision 2: RC4 with a key of 40 bits (ISO 32000-1, 7.6.3).
function lockOf(password: string): Lock {
  const user = Buffer.concat([bytes(password), PADDING]).subarray(0, 32);
  const owner = rc4(md5(Buffer.concat([bytes('owner'), PADDING]).subarray(0, 32)).subarray(0, 5), user);
  const permissions = Buffer.alloc(4);
  permissions.writeInt32LE(PERMISSIONS);
  const key = md5(Buffer.concat([user, owner, permissions, ID])).subarray(0, 5);
  const proof = rc4(key, PADDING);
  const dictionary = `<< /Filter /Standard /V 1 /R 2 /O <${owner.toString('hex')}> /U <${proof.toString('hex')}> /P ${PERMISSIONS} >>`;
  return { key, dictionary };
}

const md5 = (data: Buffer) => createHash('md5').update(data).digest();

function objectKey(key: Buffer, number: number): Buffer {
  const salt = Buffer.from([number & 255, (number >> 8) & 255, (number >> 16) & 255, 0, 0]);
  return md5(Buffer.concat([key, salt])).subarray(0, 10);
}

function rc4(key: Buffer, data: Buffer): Buffer {
  const box = Array.from({ length: 256 }, (_, at) => at);
  for (let at = 0, other = 0; at < 256; at++) {
    other = (other + box[at]! + key[at % key.length]!) & 255;
    [box[at], box[other]] = [box[other]!, box[at]!];
  }
  let [one, two] = [0, 0];
  return Buffer.from(
    data.map((byte) => {
      one = (one + 1) & 255;
      two = (two + box[one]!) & 255;
      [box[one], box[two]] = [box[two]!, box[one]!];
      return byte ^ box[(box[one] + box[two]!) & 255]!;
    }),
  );
}
