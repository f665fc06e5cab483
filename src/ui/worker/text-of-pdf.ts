import type { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { CopyRemark } from '../../core/evidence/reader-copy.ts';
import type { PrintedLine } from '../../core/formats/text-of-lines.ts';
import { textOfPages } from '../../core/formats/text-of-pages.ts';

/** The text of a PDF, its pages running on; or why there is none. */
export type PdfText =
  | { readonly ok: true; readonly text: string; readonly remark: CopyRemark | null }
  | { readonly ok: false; readonly fault: 'encrypted' | 'scanned' | 'damaged'; readonly detail: string };

/**
 * Reads the text layer of a PDF by PDF.js, in the thread that asks for it: a worker. Neither fonts nor scripts of the file are run, and nothing is requested.
 */
export async function textOfPdf(bytes: ArrayBuffer, done: (share: number) => void): Promise<PdfText> {
  const { getDocument, VerbosityLevel } = await loadPdfJs();
  const task = getDocument({
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: true,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    stopAtErrors: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const document = await task.promise;
    const pages: (readonly PrintedLine[])[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(linesOf(items));
      page.cleanup();
      done(number / document.numPages);
    }
    return outcome(pages);
  } catch (error) {
    const { name, message } = error instanceof Error ? error : { name: '', message: String(error) };
    return { ok: false, fault: name === 'PasswordException' ? 'encrypted' : 'damaged', detail: message };
  } finally {
    await task.destroy();
  }
}

// Fetched only when a PDF comes. The reading half announces itself to the other, which then starts no worker of its own; but it takes
// a thread that can post messages for one of PDF.js, and would send messages to the page.
async function loadPdfJs() {
  const own = Object.getOwnPropertyDescriptor(globalThis, 'postMessage');
  Object.defineProperty(globalThis, 'postMessage', { value: undefined, configurable: true });
  try {
    await import('pdfjs-dist/legacy/build/pdf.worker.min.mjs');
  } finally {
    if (own) Object.defineProperty(globalThis, 'postMessage', own);
    else Reflect.deleteProperty(globalThis, 'postMessage');
  }
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}

type Document = Awaited<ReturnType<typeof getDocument>['promise']>;
type Page = Awaited<ReturnType<Document['getPage']>>;
type Items = Awaited<ReturnType<Page['getTextContent']>>['items'];

// A piece of text has its place in the last two numbers of its matrix, in points.
function linesOf(items: Items): readonly PrintedLine[] {
  const lines: PrintedLine[] = [];
  let line: PrintedLine | undefined;
  for (const item of items) {
    if (!('str' in item)) continue;
    const [left = 0, base = 0] = item.transform.slice(4) as readonly number[];
    const right = left + item.width;
    if (!line) line = { text: item.str, left, right, base, size: item.height };
    else if (item.str !== '')
      line = { ...line, text: line.text + item.str, right, size: Math.max(line.size, item.height) };
    if (!item.hasEOL) continue;
    lines.push(line);
    line = undefined;
  }
  return line ? [...lines, line] : lines;
}

function outcome(pages: readonly (readonly PrintedLine[])[]): PdfText {
  const printed = pages.filter((lines) => lines.some(({ text }) => text.trim() !== ''));
  const without = pages.length - printed.length;
  if (printed.length === 0) return { ok: false, fault: 'scanned', detail: '' };
  const remark = without === 0 ? null : { kind: 'pages' as const, without, pages: pages.length };
  return { ok: true, text: textOfPages(printed), remark };
}
