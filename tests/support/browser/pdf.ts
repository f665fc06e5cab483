import { joined, pdfLock, type PdfLock } from './pdf-lock.ts';

/** What a made-up PDF is to be beside its text. */
export interface PdfOptions {
  /** Asked of whoever opens the file; '' locks it for its owner only, and it opens without one. */
  readonly password?: string;
  /** Pages that hold a picture and no text, after the others. */
  readonly scanned?: number;
}

const LINE = 90;
const LINES_A_PAGE = 50;

/** A PDF of the standard (ISO 32000-1), written by hand: a text in lines, in Helvetica, and pictures of pages. */
export function pdfOf(text: string, { password, scanned = 0 }: PdfOptions = {}): Uint8Array<ArrayBuffer> {
  const picture = 'q 500 0 0 700 50 50 cm /I Do Q';
  const pages = [...pagesOf(text).map(textContent), ...Array.from({ length: scanned }, () => picture)];
  const lock = password === undefined ? null : pdfLock(password);
  const kids = pages.map((_, page) => `${5 + 2 * page} 0 R`).join(' ');
  const image =
    '/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8';
  const resources = '<< /Font << /F 3 0 R >> /XObject << /I 4 0 R >> >>';
  const objects = [
    bytes('<< /Type /Catalog /Pages 2 0 R >>'),
    bytes(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`),
    bytes('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'),
    stream(image, '\x7f', 4, lock),
    ...pages.flatMap((content, page) => [
      bytes(
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents ${6 + 2 * page} 0 R /Resources ${resources} >>`,
      ),
      stream('', content, 6 + 2 * page, lock),
    ]),
  ];
  return written(objects, lock);
}

function pagesOf(text: string): readonly (readonly string[])[] {
  const lines = text.split('\n').flatMap(linesOf);
  const count = text === '' ? 0 : Math.ceil(lines.length / LINES_A_PAGE);
  return Array.from({ length: count }, (_, page) =>
    lines.slice(page * LINES_A_PAGE, (page + 1) * LINES_A_PAGE),
  );
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
};

function textContent(lines: readonly string[]): string {
  const shown = lines.map((line) => {
    const codes = [...line].map((letter) => WIN_ANSI[letter] ?? letter.charCodeAt(0));
    return `<${codes.map((code) => (code & 255).toString(16).padStart(2, '0')).join('')}> Tj T*`;
  });
  return `BT /F 10 Tf 12 TL 50 750 Td ${shown.join('\n')} ET`;
}

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

function stream(entries: string, content: string, object: number, lock: PdfLock | null): Uint8Array {
  const raw = bytes(content);
  const data = lock ? lock.locked(raw, object) : raw;
  return joined(bytes(`<< ${entries} /Length ${data.length} >>\nstream\n`), data, bytes('\nendstream'));
}

function written(objects: readonly Uint8Array[], lock: PdfLock | null): Uint8Array<ArrayBuffer> {
  const all = lock ? [...objects, bytes(lock.dictionary)] : objects;
  const parts = [bytes('%PDF-1.4\n')];
  const rows = ['0000000000 65535 f '];
  let length = parts[0]!.length;
  for (const [index, object] of all.entries()) {
    rows.push(`${String(length).padStart(10, '0')} 00000 n `);
    const part = joined(bytes(`${index + 1} 0 obj\n`), object, bytes('\nendobj\n'));
    parts.push(part as Uint8Array<ArrayBuffer>);
    length += part.length;
  }
  const locked = lock ? ` /Encrypt ${all.length} 0 R /ID [<${lock.id}> <${lock.id}>]` : '';
  const trailer = `trailer\n<< /Size ${rows.length} /Root 1 0 R${locked} >>\nstartxref\n${length}\n%%EOF\n`;
  parts.push(bytes(`xref\n0 ${rows.length}\n${rows.join('\n')}\n${trailer}`));
  return Uint8Array.from(joined(...parts));
}
