import type { CheckCounts } from '../../evidence/source-checks.ts';
import { LARGEST_COPY, type CopyFault, type CopyRemark } from '../../evidence/reader-copy.ts';
import { plural } from './grammar.ts';

const megabytes = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)} MB`;
const largest = megabytes(LARGEST_COPY);
const named = (name: string): string => (name === '' ? 'The pasted text' : `“${name}”`);

/** What is wrong with a copy, and what to do; `detail` says more where the fault has kinds. */
const faults: Readonly<Record<CopyFault, (name: string, detail: string) => string>> = {
  'too-large': (name, size) =>
    `${named(name)} is ${megabytes(Number(size))}; the limit is ${largest}. Use the text alone, without pictures.`,
  'too-long': (name, length) =>
    `${named(name)} has ${Math.round(Number(length) / 1e6)} million characters, too many to check here. Use only the part with this source.`,
  empty: (name) => `${named(name)} contains no text. Choose a file or paste a text with words in it.`,
  binary: (name, kind) =>
    kind === 'office'
      ? `${named(name)} is a word processor's document or an archive. Save it as text, HTML or PDF, and use that.`
      : kind === 'picture'
        ? `${named(name)} is a picture, so there is no text to compare. Use the text itself.`
        : `${named(name)} is not text. Use a text, HTML or PDF file.`,
  encoding: (name, encoding) =>
    `${named(name)} is encoded as ${encoding} and cannot be read reliably. Save it as UTF-8, and use that.`,
  encrypted: (name) =>
    `${named(name)} is locked with a password. Open it in a PDF reader, save it without the password or copy its text, and use that.`,
  scanned: (name) =>
    `${named(name)} contains pictures of pages and no text. Run text recognition (OCR) first, or paste the text.`,
  damaged: (name, kind) =>
    kind === 'html'
      ? `${named(name)} cannot be read: its elements are nested too deeply. Copy its text from a browser, and paste that.`
      : `${named(name)} is a damaged PDF and cannot be read. Download it again, or copy its text from a PDF reader.`,
  unreadable: (name) =>
    `${named(name)} could not be opened. It may be a folder, or it may have been moved or changed. Choose the file again.`,
  stopped: (name) => `Stopped reading ${named(name)}.`,
  failed: (name, reason) =>
    `${named(name)} could not be read${reason ? ` (${reason})` : ''}. Try again, or use the text in another format.`,
};

const results = ({ found, several, differs, ...counts }: CheckCounts): readonly string[] =>
  [
    found > 0 ? `${found} found word for word` : '',
    several > 0 ? `${several} in several places` : '',
    differs > 0 ? `${differs} with differences` : '',
    counts['not-found'] > 0 ? `${counts['not-found']} not found` : '',
  ].filter(Boolean);

/** Texts about the reader's own copy of a source. */
export const copies = {
  heading: 'Your own copy',
  invite:
    'Open your own copy of this text to check every quote in it at once. It is read in this browser and is not sent anywhere.',
  drop: 'Drop a file here, or',
  choose: 'Choose a file',
  kinds: `Text, HTML or PDF, up to ${largest}.`,
  paste: 'Paste the text instead',
  pasteLabel: 'The text of the source',
  check: 'Check this text',
  useShipped: 'Check the quotes in the text published with the map',
  reading: (name: string): string =>
    name === ''
      ? 'Reading the text and checking its quotes …'
      : `Reading “${name}” and checking its quotes …`,
  cancel: 'Cancel',
  dismiss: 'Close',
  fault: (fault: CopyFault, name: string, detail: string): string => faults[fault](name, detail),
  before: 'The previous text is still here.',
  another: (stand: number, all: number): string =>
    stand === 0
      ? `This seems to be a different text: it contains none of ${plural(all, 'quote')}.`
      : `This seems to be a different text: it contains only ${stand} of ${plural(all, 'quote')}.`,
  anotherNote: 'It is not being used as the text of this source.',
  useAnyway: 'Use it anyway',
  letGo: 'Do not use it',
  summary: (counts: CheckCounts): string =>
    counts.all === 0
      ? 'The map has no quotes from this source.'
      : `${plural(counts.all, 'quote')}: ${results(counts).join(', ')}.`,
  own: (name: string): string => (name === '' ? 'Your own copy, pasted.' : `Your own copy: “${name}”.`),
  shipped: 'The text published with the map.',
  coded: 'Identical, byte for byte, to the text that was coded.',
  other: 'A different copy: not identical, byte for byte, to the text that was coded.',
  unknown: 'This browser cannot tell whether it is identical, byte for byte, to the text that was coded.',
  hash: (hash: string): string => `sha256 of this text: ${hash}`,
  codedHash: (hash: string): string => `sha256 of the coded text: ${hash}`,
  hashes: 'How this is known',
  noHash: 'Browsers compute a sha256 only on https pages. Every quote is still compared.',
  noCoded: 'The map does not say which text was coded.',
  remark: (remark: CopyRemark): string =>
    remark.kind === 'encoding'
      ? `The file is not UTF-8 and was read as ${remark.encoding}. If letters look wrong, save it as UTF-8 and open it again.`
      : `${remark.without} of ${plural(remark.pages, 'page')} contain no text: they may be pictures.`,
  keep: 'Keep it in this browser',
  keepNote: 'For your next visit, when it will be read and checked again.',
  unkept:
    'This browser does not let the page store anything; this may be a private window. The copy stays until you leave the page.',
  unforgotten:
    'The copy is gone from this page, but the browser did not allow it to be deleted from storage. Clear this site’s data in the browser settings.',
  forget: 'Remove this copy',
  forgotten: 'The copy has been removed.',
  replace: 'Use another copy',
  findings: (count: number): string => `${plural(count, 'quote')} not found word for word`,
  more: (count: number): string => `… and ${plural(count, 'more quote')}.`,
};
