import { untrack } from 'svelte';
import {
  defaultRangeExtractor,
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
  type Range,
} from '@tanstack/virtual-core';

/** Px of a row before it is measured. */
const ESTIMATE = 48;
const OVERSCAN = 8;

/** A row that is in the document. */
export interface StandingRow {
  readonly index: number;
  /** Px of the rows before it that do not. */
  readonly before: number;
}

/** What rows there are. */
interface Given {
  /** One for each row, the same for the same row. */
  readonly keys: readonly string[];
  /** A row that is kept whatever is in view, since the focus is or may come there; -1 for none. */
  readonly kept: number;
}

/** Which rows of a long table have to be in the document: those in view, some around them, and one that is kept. */
export class VirtualRows {
  readonly #given: () => Given;
  readonly #virtualizer: Virtualizer<HTMLElement, HTMLTableRowElement>;
  #scroller: HTMLElement | null = null;
  #changes = $state(0);
  readonly #standing = $derived.by(() => this.#stand());

  constructor(given: () => Given) {
    this.#given = given;
    this.#virtualizer = new Virtualizer<HTMLElement, HTMLTableRowElement>(untrack(() => this.#options()));
  }

  get rows(): readonly StandingRow[] {
    return this.#standing.rows;
  }

  /** Px of the rows after the last one in the document. */
  get after(): number {
    return this.#standing.after;
  }

  /** How many rows are in view, at least one. */
  get page(): number {
    const { range } = this.#virtualizer;
    return Math.max(1, (range?.endIndex ?? 1) - (range?.startIndex ?? 0) - 1);
  }

  /** Takes an element as what scrolls. */
  readonly scroll = (element: HTMLElement) => {
    this.#scroller = element;
    const stop = untrack(() => {
      const end = this.#virtualizer._didMount();
      this.#virtualizer._willUpdate();
      return end;
    });
    return () => {
      stop();
      this.#scroller = null;
    };
  };

  /** Measures a row, now and whenever its size changes. */
  readonly measure = (element: HTMLTableRowElement) => {
    untrack(() => this.#virtualizer.measureElement(element));
    return () => this.#virtualizer.measureElement(null);
  };

  /** Brings a row into view. */
  reveal(index: number): void {
    this.#virtualizer.scrollToIndex(index, { align: 'auto' });
  }

  #options() {
    const { keys, kept } = this.#given();
    return {
      count: keys.length,
      getItemKey: (index: number) => keys[index] ?? index,
      getScrollElement: () => this.#scroller,
      estimateSize: () => ESTIMATE,
      overscan: OVERSCAN,
      // The heads are in front of the rows, so the rows extend that much farther down than the scrolled part.
      scrollPaddingEnd: this.#scroller?.querySelector('thead')?.offsetHeight ?? 0,
      scrollToFn: elementScroll,
      observeElementRect,
      observeElementOffset,
      onChange: () => untrack(() => this.#changes++),
      rangeExtractor: (range: Range) => {
        const shown = defaultRangeExtractor(range);
        if (kept < 0 || kept >= keys.length || shown.includes(kept)) return shown;
        return [...shown, kept].sort((one, other) => one - other);
      },
    };
  }

  #stand(): { readonly rows: readonly StandingRow[]; readonly after: number } {
    // Read, so that this is asked again after scrolling and measuring.
    void this.#changes;
    this.#virtualizer.setOptions(this.#options());
    const items = this.#virtualizer.getVirtualItems();
    const rows = items.map(({ index, start }, place) => ({
      index,
      before: start - (items[place - 1]?.end ?? 0),
    }));
    return { rows, after: this.#virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0) };
  }
}
