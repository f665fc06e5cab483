import type { QuoteCheck } from '../core/evidence/check-quote.ts';
import { isAnotherText } from '../core/evidence/source-checks.ts';
import { passageKey } from '../core/evidence/passages.ts';
import type { CopyFault, CopyInput, CopyResult, KeptCopy, TextAtHand } from '../core/evidence/reader-copy.ts';
import type { SourceId } from '../core/model/ids.ts';
import type { Evidence } from '../core/model/quote.schema.ts';

/** What the shell provides, so that texts need neither worker nor storage of their own. */
export interface TextServices {
  /** Reads a copy as the text of a source and checks all its quotes; `progress` runs from 0 to 1. */
  readonly read: (
    source: SourceId,
    input: CopyInput,
    progress: (share: number) => void,
    stop: AbortSignal,
  ) => Promise<CopyResult>;
  /** Whether a text is published for a source. */
  readonly isShipped: (source: SourceId) => boolean;
  /** Fetches the text published for a source, and checks all its quotes. */
  readonly fetchShipped: (
    source: SourceId,
    progress: (share: number) => void,
    stop: AbortSignal,
  ) => Promise<CopyResult>;
  /** Rejects if this browser keeps nothing, as in a private window. */
  readonly keep: (copy: KeptCopy) => Promise<void>;
  readonly forget: (source: SourceId) => Promise<void>;
  /** What this browser kept from earlier visits. */
  readonly kept: () => Promise<readonly KeptCopy[]>;
}

/** What is happening to a source apart from the available text: a copy is being read, was refused, or seems to be another text. */
export type Attempt =
  | { readonly kind: 'reading'; readonly name: string; readonly share: number }
  | { readonly kind: 'refused'; readonly name: string; readonly fault: CopyFault; readonly detail: string }
  | { readonly kind: 'doubtful'; readonly at: TextAtHand };

/** The available texts: published with the map, or the reader's own copies; these never leave the device. */
export class Texts {
  /** By source id. */
  atHand: ReadonlyMap<SourceId, TextAtHand> = $state.raw(new Map());
  /** By source id; an available text stays as it is until an attempt has ended. */
  attempts: ReadonlyMap<SourceId, Attempt> = $state.raw(new Map());
  /** Sources whose copy this browser keeps for the next visit. */
  kept: ReadonlySet<SourceId> = $state.raw(new Set());
  /** Sources whose copy this browser refused to store, or to delete. */
  unkept: ReadonlySet<SourceId> = $state.raw(new Set());
  readonly services: TextServices | null;
  readonly #running = new Map<SourceId, AbortController>();

  constructor(services: TextServices | null) {
    this.services = services;
  }

  /** The text of a source, null if it is not available. */
  of(source: SourceId): TextAtHand | null {
    return this.atHand.get(source) ?? null;
  }

  /** What is happening to a source, null if nothing is. */
  attemptOf(source: SourceId): Attempt | null {
    return this.attempts.get(source) ?? null;
  }

  /** How a quote matches the available text; null if there is no text, or no quote. */
  checkOf(evidence: Evidence): QuoteCheck | null {
    return this.of(evidence.source)?.checks.get(passageKey(evidence)) ?? null;
  }

  /** Reads a copy to replace the available text; the newest wins, and one that seems to be another text waits to be accepted. */
  async read(source: SourceId, input: CopyInput): Promise<void> {
    const { services } = this;
    if (!services) return;
    await this.#attempt(source, nameOf(input), isAnotherText, (progress, stop) =>
      services.read(source, input, progress, stop),
    );
  }

  /** Fetches the text published for a source, if there is one and none is available yet. */
  async ensure(source: SourceId): Promise<void> {
    const { services } = this;
    if (!services?.isShipped(source) || this.of(source) || this.attemptOf(source)) return;
    await this.#attempt(source, source, takeAny, (progress, stop) =>
      services.fetchShipped(source, progress, stop),
    );
  }

  /** Stops reading a copy for a source. */
  stop(source: SourceId): void {
    this.#running.get(source)?.abort();
  }

  /** Takes the copy that seems to be another text all the same. */
  accept(source: SourceId): void {
    const attempt = this.attemptOf(source);
    if (attempt?.kind === 'doubtful') this.take(attempt.at);
  }

  /** Discards a refused or doubtful copy; the text available before stays. */
  dismiss(source: SourceId): void {
    this.#tell(source, null);
  }

  /** Replaces the available text of a source. */
  take(at: TextAtHand): void {
    this.#tell(at.source, null);
    const isOther = this.of(at.source)?.text !== at.text;
    this.atHand = new Map(this.atHand).set(at.source, at);
    // The stored copy was the previous one; the reader has not asked to keep this one.
    if (isOther && this.kept.has(at.source)) void this.unkeep(at.source);
  }

  /** Lets a text go from this page. */
  drop(source: SourceId): void {
    this.atHand = without(this.atHand, source);
  }

  /** Keeps the reader's own copy in this browser for the next visit. */
  async keep(source: SourceId): Promise<void> {
    const at = this.of(source);
    if (!at || at.origin !== 'own') return;
    const { name, format, text, remark } = at;
    await this.#store(source, true, () =>
      this.services?.keep({ source, name, format, text, ...(remark ? { remark } : {}) }),
    );
  }

  /** Deletes the copy from this browser's storage; it stays available until the page is left. */
  async unkeep(source: SourceId): Promise<void> {
    await this.#store(source, false, () => this.services?.forget(source));
  }

  /** Removes the reader's own copy, from this page and from this browser's storage; the published text, if any, comes back. */
  async forget(source: SourceId): Promise<void> {
    this.drop(source);
    if (this.kept.has(source)) await this.unkeep(source);
    await this.ensure(source);
  }

  /** Reads and checks again what earlier visits kept; a check is never trusted from storage. */
  async restore(): Promise<void> {
    const { services } = this;
    if (!services) return;
    // If a browser stores nothing there is nothing to restore; readers who want to keep a copy are told then.
    const copies = await services.kept().catch(() => []);
    for (const copy of copies) {
      // What the reader has added since the page opened is newer.
      if (this.attemptOf(copy.source) || this.of(copy.source)?.origin === 'own') continue;
      const isNewest = await this.#attempt(copy.source, copy.name, takeAny, (progress, stop) =>
        services.read(copy.source, { kind: 'kept', copy }, progress, stop),
      );
      // What the reader has added meanwhile is not what is kept.
      if (isNewest) this.kept = new Set(this.kept).add(copy.source);
    }
  }

  // False where a newer attempt has taken its place.
  async #attempt(
    source: SourceId,
    name: string,
    isDoubtful: (checks: TextAtHand['checks']) => boolean,
    run: (progress: (share: number) => void, stop: AbortSignal) => Promise<CopyResult>,
  ): Promise<boolean> {
    this.stop(source);
    const running = new AbortController();
    this.#running.set(source, running);
    const isNewest = () => this.#running.get(source) === running;
    const progress = (share: number) => {
      if (isNewest()) this.#tell(source, { kind: 'reading', name, share });
    };
    progress(0);
    const result = await run(progress, running.signal).catch(failure);
    if (!isNewest()) return false;
    this.#running.delete(source);
    if (!result.ok) {
      const { fault, detail } = result;
      this.#tell(source, fault === 'stopped' ? null : { kind: 'refused', name, fault, detail });
    } else if (!result.at.isCoded && isDoubtful(result.at.checks)) {
      this.#tell(source, { kind: 'doubtful', at: result.at });
    } else this.take(result.at);
    return true;
  }

  async #store(source: SourceId, isKept: boolean, run: () => Promise<void> | undefined): Promise<void> {
    try {
      await run();
      this.unkept = withoutOne(this.unkept, source);
      this.kept = isKept ? new Set(this.kept).add(source) : withoutOne(this.kept, source);
    } catch {
      // A browser may refuse in a private window or when the disk is full; the reader is told.
      this.unkept = new Set(this.unkept).add(source);
    }
  }

  #tell(source: SourceId, attempt: Attempt | null): void {
    this.attempts = attempt ? new Map(this.attempts).set(source, attempt) : without(this.attempts, source);
  }
}

const takeAny = () => false;

function nameOf(input: CopyInput): string {
  switch (input.kind) {
    case 'file':
      return input.file.name;
    case 'words':
      return '';
    case 'kept':
      return input.copy.name;
    default:
      return input satisfies never;
  }
}

const failure = (error: unknown): CopyResult => ({
  ok: false,
  fault: 'failed',
  detail: error instanceof Error ? error.message : String(error),
});

function without<Value>(map: ReadonlyMap<SourceId, Value>, source: SourceId): ReadonlyMap<SourceId, Value> {
  const left = new Map(map);
  left.delete(source);
  return left;
}

function withoutOne(set: ReadonlySet<SourceId>, source: SourceId): ReadonlySet<SourceId> {
  const left = new Set(set);
  left.delete(source);
  return left;
}
