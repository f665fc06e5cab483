import {
  MAX_COPY_LENGTH,
  type CopyFault,
  type CopyFormat,
  type CopyRemark,
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

/** Reads the text of a file, recognised as PDF, HTML or plain text by its content first; `done` receives the share read. */
export async function textOfCopy(
  name: string,
  bytes: ArrayBuffer,
  done: (share: number) => void,
): Promise<CopyText> {
  const start = new TextDecoder('latin1').decode(bytes.slice(0, 1024));
  // Some programs write a line of their own before the mark.
  const read = start.includes('%PDF-')
    ? await fromPdf(bytes, done)
    : fromText(name, new Uint8Array(bytes), done);
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

function fromText(name: string, bytes: Uint8Array, done: (share: number) => void): CopyText {
  const isNamedPage = /\.(x?html?|xht)$/i.test(name);
  const decoded = decodeText(bytes, isNamedPage ? declaredEncoding(bytes) : null);
  if (!decoded.ok) return decoded;
  const { text, encoding, isGuessed } = decoded;
  const remark = isGuessed ? { kind: 'encoding' as const, encoding } : null;
  const isPage =
    isNamedPage || /^\ufeff?\s*(<\?xml[^>]*>\s*)?<(!doctype html|html[\s>])/i.test(text.slice(0, 1024));
  if (!isPage) return { ok: true, text, format: 'text', remark };
  const shown = textOfHtml(text, done);
  return shown === null
    ? { ok: false, fault: 'damaged', detail: 'html' }
    : { ok: true, text: shown, format: 'html', remark };
}
