import type { SourceId } from '../model/ids.ts';
import type { QuoteCheck } from './check-quote.ts';

/** What a reader gives to be read as the text of a source: a file's bytes with its name, or pasted words. */
export type CopyInput =
  | { readonly kind: 'file'; readonly name: string; readonly bytes: ArrayBuffer }
  | { readonly kind: 'words'; readonly words: string };

/** The text of a source that is at hand in this browser, with every quote of that source held against it. */
export interface TextAtHand {
  readonly source: SourceId;
  readonly text: string;
  /** Shipped with the map by its licence, or the reader's own copy. */
  readonly origin: 'shipped' | 'own';
  /** Of the file; '' for pasted words. */
  readonly name: string;
  readonly format: 'text' | 'html' | 'pdf';
  /** Of the text's UTF-8 bytes, hex. */
  readonly sha256: string;
  /** It is, byte for byte, the text that the map was coded from. */
  readonly isCoded: boolean;
  /** By passage key. */
  readonly checks: ReadonlyMap<string, QuoteCheck>;
}

/** Why a copy could not be read; each has a sentence in the messages. */
export type CopyFault =
  'too-large' | 'empty' | 'binary' | 'encoding' | 'encrypted' | 'scanned' | 'damaged' | 'stopped' | 'failed';

/** What came of reading a copy. */
export type CopyResult =
  | { readonly ok: true; readonly at: TextAtHand }
  | { readonly ok: false; readonly fault: CopyFault; readonly detail: string };
