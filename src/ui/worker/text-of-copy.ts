import {
  MAX_COPY_LENGTH,
  type CopyFault,
  type CopyFormat,
  type CopyRemark,
  type GivenCopy,
} from '../../core/evidence/reader-copy.ts';
import { declaredEncoding, decodeText } from '../../core/formats/decode-text.ts';
import { textOfHtml } from '../../core/formats/text-of-html.ts';

/** The text of a copy and what it was read from; or why it cannot be read. */
export type CopyText =
  | {
      readonly ok: true;
      readonly text: string;
      readonly format: CopyFormat;
      readonly remark: CopyRemark | null;
    }
  | { readonly ok: false; readonly fault: CopyFault; readonly detail: string };

type GivenBytes = Extract<GivenCopy, { kind: 'bytes' }>;

/** Reads the text of a file, recognised as PDF, HTML or plain text by its content first, in the encoding that the reader chose, if any; `done` receives the share read. */
export async function textOfCopy(given: GivenBytes, done: (share: number) => void): Promise<CopyText> {
  const start = new TextDecoder('latin1').decode(given.bytes.slice(0, 1024));
  // Some programs write a line of their own before the mark.
  const read = start.includes('%PDF-') ? await fromPdf(given.bytes, done) : fromText(given, done);
  return read.ok ? measured(read) : read;
}

/** A text that is long enough and not too long to be checked; or which it is. */
export function measured(read: Extract<CopyText, { ok: true }>): CopyText {
  const { length } = read.text;
  if (length > MAX_COPY_LENGTH) return { ok: false, fault: 'too-long', detail: String(length) };
  return read.text.trim() === '' ? { ok: false, fault: 'empty', detail: '' } : read;
}

async function fromPdf(bytes: ArrayBuffer, done: (share: number) => void): Promise<CopyText> {
  const { textOfPdf } = await import('./text-of-pdf.ts');
  const read = await textOfPdf(bytes, done);
  return read.ok ? { ...read, format: 'pdf' } : read;
}

const IS_PAGE = /^\ufeff?\s*(<\?xml[^>]*>\s*)?(<!--.*?-->\s*)*<(!doctype html|html[\s>])/is;

function fromText(given: GivenBytes, done: (share: number) => void): CopyText {
  const bytes = new Uint8Array(given.bytes);
  const isNamedPage = /\.(x?html?|xht)$/i.test(given.name);
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).replace(/^\xef\xbb\xbf/, '');
  const declared = isNamedPage || IS_PAGE.test(start) ? declaredEncoding(bytes) : null;
  const decoded = decodeText(bytes, declared, given.encoding ?? null);
  if (!decoded.ok) return decoded;
  const { text } = decoded;
  const remark = encodingRemark(decoded, given.encoding);
  if (!isNamedPage && !IS_PAGE.test(text.slice(0, 1024))) return { ok: true, text, format: 'text', remark };
  const shown = textOfHtml(text, done);
  return shown === null
    ? { ok: false, fault: 'damaged', detail: 'html' }
    : { ok: true, text: shown, format: 'html', remark };
}

// Nothing needs saying of UTF-8, unless somebody chose it.
function encodingRemark(
  { encoding, isGuessed }: { readonly encoding: string; readonly isGuessed: boolean },
  chosen: string | undefined,
): CopyRemark | null {
  if (chosen !== undefined) return { kind: 'encoding', encoding, how: 'chosen' };
  if (isGuessed) return { kind: 'encoding', encoding, how: 'guessed' };
  return encoding === 'UTF-8' ? null : { kind: 'encoding', encoding, how: 'declared' };
}
