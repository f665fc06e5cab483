import type { SourceId } from '../model/ids.ts';
import type { Turned } from '../model/line-ends.ts';
import type { Evidence } from '../model/quote.schema.ts';
import type { QuoteCheck } from './check-quote.ts';

/** A file as a browser provides it: its bytes are requested only if its size allows it. */
export interface CopyFile {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** What a copy was read from. */
export type CopyFormat = 'text' | 'html' | 'pdf';

/** The text of a copy as stored in the browser for the next visit; checks are not stored with it. */
export interface KeptCopy {
  readonly source: SourceId;
  /** Of the file; '' for pasted words. */
  readonly name: string;
  readonly format: CopyFormat;
  readonly text: string;
  readonly remark?: CopyRemark;
}

/** What a reader provides as the text of a source: a file, pasted words, or what an earlier visit kept. */
export type CopyInput =
  | { readonly kind: 'file'; readonly file: CopyFile; readonly encoding?: string }
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'kept'; readonly copy: KeptCopy };

/** What a reader should know about how a copy was read: an encoding other than UTF-8, or pages of a PDF without text. */
export type CopyRemark =
  | { readonly kind: 'encoding'; readonly encoding: string; readonly how?: 'guessed' | 'declared' | 'chosen' }
  | { readonly kind: 'pages'; readonly without: number; readonly pages: number };

/** The text of a source that is available in this browser, with every quote from that source checked in it. */
export interface TextAtHand {
  readonly source: SourceId;
  readonly text: string;
  /** Published with the map as its licence allows, or the reader's own copy. */
  readonly origin: 'shipped' | 'own';
  /** Of the file; '' for pasted words. */
  readonly name: string;
  readonly format: CopyFormat;
  /** Of the text's UTF-8 bytes, hex; '' if the browser cannot compute it (a page not served over https). */
  readonly sha256: string;
  /** It is, byte for byte, the text that the map was coded from. */
  readonly isCoded: boolean;
  /** By passage key. */
  readonly checks: ReadonlyMap<string, QuoteCheck>;
  readonly remark?: CopyRemark;
  /** Only line ends, or the byte order mark, were others than in the text that was coded; they are its own here. */
  readonly turned?: Turned;
  /** To be read again in another encoding. */
  readonly file?: CopyFile;
}

/** Why a copy could not be read; each has a sentence in the messages. */
export type CopyFault =
  | 'too-large'
  | 'too-long'
  | 'empty'
  | 'binary'
  | 'encoding'
  | 'encrypted'
  | 'scanned'
  | 'damaged'
  | 'unreadable'
  | 'stopped'
  | 'failed';

/** What came of reading a copy. */
export type CopyResult =
  | { readonly ok: true; readonly at: TextAtHand }
  | { readonly ok: false; readonly fault: CopyFault; readonly detail: string };

/** Bytes above which a file is not read: a PDF of a book with pictures is smaller. */
export const MAX_COPY_BYTES = 50 * 1024 * 1024;

/** UTF-16 units above which a text is not checked: three times "War and Peace". */
export const MAX_COPY_LENGTH = 10_000_000;

/** A copy about to be read: a file's bytes, or text. */
export type GivenCopy =
  | {
      readonly kind: 'bytes';
      readonly name: string;
      readonly bytes: ArrayBuffer;
      /** The encoding that the reader has chosen. */
      readonly encoding?: string | undefined;
    }
  | {
      readonly kind: 'text';
      readonly name: string;
      readonly text: string;
      readonly format: CopyFormat;
      readonly remark: CopyRemark | null;
    };

/** A request to a worker: read one text, and check the quotes from its source in it. */
export interface CopyRequest {
  readonly source: SourceId;
  readonly origin: TextAtHand['origin'];
  readonly given: GivenCopy;
  /** The distinct quotes, by passage key. */
  readonly quotes: readonly { readonly key: string; readonly evidence: Evidence }[];
  /** The sha256 of the text that was coded; null if the map does not say. */
  readonly coded: string | null;
}
