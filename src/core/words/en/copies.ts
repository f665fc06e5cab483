import type { CheckCounts } from '../../evidence/source-checks.ts';
import { LARGEST_COPY, type CopyFault, type CopyRemark } from '../../evidence/reader-copy.ts';
import { plural } from './grammar.ts';

const megabytes = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)} MB`;
const largest = megabytes(LARGEST_COPY);
const named = (name: string): string => (name === '' ? 'The pasted text' : `“${name}”`);

/** What is wrong with a copy, and what to do; `detail` says more where the fault has kinds. */
const faults: Readonly<Record<CopyFault, (name: string, detail: string) => string>> = {
  'too-large': (name, size) =>
    `${named(name)} has ${megabytes(Number(size))}, and ${largest} is the most that is read here. Give the text alone, without pictures.`,
  'too-long': (name, length) =>
    `${named(name)} has ${Math.round(Number(length) / 1e6)} million characters, too many to be checked here. Give the part that holds this source.`,
  empty: (name) => `${named(name)} holds no text. Give a file or a text with words in it.`,
  binary: (name, kind) =>
    kind === 'office'
      ? `${named(name)} is a word processor's document or an archive. Save it as text, HTML or PDF, and give that.`
      : kind === 'picture'
        ? `${named(name)} is a picture, without letters that could be compared. Give the text itself.`
        : `${named(name)} is no text: its bytes are no letters. Give a text, HTML or PDF file.`,
  encoding: (name, encoding) =>
    `${named(name)} is written in ${encoding} in a way that cannot be read for certain. Save it as UTF-8, and give that.`,
  encrypted: (name) =>
    `${named(name)} is locked with a password. Open it in a PDF reader, save it without the password or copy its text, and give that.`,
  scanned: (name) =>
    `${named(name)} holds pictures of pages and no text. Have its text recognised (OCR) first, or paste the text.`,
  damaged: (name, kind) =>
    kind === 'html'
      ? `${named(name)} is no page that could be read: its elements are nested without end. Copy its text from a browser, and paste that.`
      : `${named(name)} is a damaged PDF and could not be read. Fetch it anew, or copy its text from a PDF reader.`,
  unreadable: (name) =>
    `${named(name)} could not be opened: it may be a folder, or have been moved or changed meanwhile. Choose the file again.`,
  stopped: (name) => `Reading ${named(name)} was stopped.`,
  failed: (name, reason) =>
    `${named(name)} could not be read${reason ? ` (${reason})` : ''}. Try again, or give its text in another form.`,
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
    'Give your own copy of this text, and every quote is checked in it at once. It is read in this browser and is sent nowhere.',
  drop: 'Drop a file here, or',
  choose: 'Choose a file',
  kinds: `Text, HTML or PDF, up to ${largest}.`,
  paste: 'Paste the text instead',
  pasteLabel: 'The text of the source',
  check: 'Check this text',
  useShipped: 'Check the quotes in the text that is shipped with the map',
  reading: (name: string): string =>
    name === ''
      ? 'Reading the text and checking its quotes …'
      : `Reading “${name}” and checking its quotes …`,
  cancel: 'Cancel',
  dismiss: 'Close',
  fault: (fault: CopyFault, name: string, detail: string): string => faults[fault](name, detail),
  before: 'What was here before is still here.',
  another: (stand: number, all: number): string =>
    stand === 0
      ? `This seems to be another text: none of ${plural(all, 'quote')} stands in it.`
      : `This seems to be another text: only ${stand} of ${plural(all, 'quote')} ${stand === 1 ? 'stands' : 'stand'} in it.`,
  anotherNote: 'It has not been taken as the text of this source.',
  useAnyway: 'Use it all the same',
  letGo: 'Let it go',
  summary: (counts: CheckCounts): string =>
    counts.all === 0
      ? 'The map holds no quote of this source.'
      : `${plural(counts.all, 'quote')}: ${results(counts).join(', ')}.`,
  own: (name: string): string => (name === '' ? 'Your own copy, pasted.' : `Your own copy: “${name}”.`),
  shipped: 'The text that is shipped with the map.',
  coded: 'This is the text that was coded, byte for byte.',
  other: 'Another copy: not the text that was coded, byte for byte.',
  unknown: 'Whether it is the text that was coded, byte for byte, cannot be worked out here.',
  hash: (hash: string): string => `sha256 of this text: ${hash}`,
  codedHash: (hash: string): string => `sha256 of the coded text: ${hash}`,
  hashes: 'How this is known',
  noHash:
    'A browser works out a sha256 only on pages that came by https. Every quote is compared all the same.',
  noCoded: 'The map does not say which text was coded.',
  remark: (remark: CopyRemark): string =>
    remark.kind === 'encoding'
      ? `The file is not in UTF-8 and was read as ${remark.encoding}. If letters look wrong, save it as UTF-8 and give it again.`
      : `${remark.without} of ${plural(remark.pages, 'page')} hold no text: they may be pictures.`,
  keep: 'Keep it in this browser',
  keepNote: 'For your next visit; it is then read and checked anew.',
  unkept:
    'This browser does not let pages keep anything here, as in a private window. The copy stays until you leave the page.',
  unforgotten:
    'The copy is gone from this page, but this browser did not let it be taken out of its storage. Clear the data of this site in the settings of the browser.',
  forget: 'Forget this copy',
  forgotten: 'The copy is forgotten.',
  replace: 'Give another copy',
  findings: (count: number): string => `${plural(count, 'quote')} not found word for word`,
  more: (count: number): string => `… and ${plural(count, 'further quote')}.`,
};
