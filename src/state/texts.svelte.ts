import type { CopyInput, CopyResult, TextAtHand } from '../core/evidence/reader-copy.ts';
import type { Evidence } from '../core/model/quote.schema.ts';
import type { QuoteCheck } from '../core/evidence/check-quote.ts';
import { passageKey } from '../core/evidence/passages.ts';
import type { SourceId } from '../core/model/ids.ts';

/** What the shell gives, so that texts need neither worker nor storage of their own. */
export interface TextServices {
  /** Reads a copy as the text of a source and checks all its quotes; `progress` runs from 0 to 1. */
  readonly read: (
    source: SourceId,
    input: CopyInput,
    progress: (share: number) => void,
    stop: AbortSignal,
  ) => Promise<CopyResult>;
  /** The text that is shipped for a source. */
  readonly fetchShipped: (source: SourceId) => Promise<CopyResult>;
  readonly keep: (at: TextAtHand) => Promise<void>;
  readonly forget: (source: SourceId) => Promise<void>;
  /** What this browser kept of an earlier visit. */
  readonly kept: () => Promise<readonly TextAtHand[]>;
}

/** The texts that are at hand: shipped with the map, or the reader's own copies; these never leave the device. */
export class Texts {
  /** By source id. */
  atHand: ReadonlyMap<SourceId, TextAtHand> = $state.raw(new Map());
  /** Sources whose copy this browser keeps for the next visit. */
  kept: ReadonlySet<SourceId> = $state.raw(new Set());
  readonly services: TextServices | null;

  constructor(services: TextServices | null) {
    this.services = services;
  }

  /** The text of a source, null where it is not at hand. */
  of(source: SourceId): TextAtHand | null {
    return this.atHand.get(source) ?? null;
  }

  /** How a quote stands to the text at hand; null where there is no text, or no quote. */
  checkOf(evidence: Evidence): QuoteCheck | null {
    return this.of(evidence.source)?.checks.get(passageKey(evidence)) ?? null;
  }

  /** Takes a text in the place of the one at hand for its source. */
  take(at: TextAtHand): void {
    this.atHand = new Map(this.atHand).set(at.source, at);
  }

  /** Lets a text go; nothing of it stays. */
  drop(source: SourceId): void {
    const left = new Map(this.atHand);
    left.delete(source);
    this.atHand = left;
  }
}
