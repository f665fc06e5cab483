import type { Item } from './rows-of.ts';

/** The one stop that the tab key makes among many rows, and where the arrow keys take it. */
export class RowStops {
  readonly #items: () => readonly Item[];
  /** The row that had the focus last. */
  current = $state(0);
  /** Where the tab key stops: never at the head of a group. */
  readonly stop: number = $derived.by(() => {
    const items = this.#items();
    return items[this.current]?.kind === 'row' ? this.current : items.findIndex(({ kind }) => kind === 'row');
  });

  constructor(items: () => readonly Item[]) {
    this.#items = items;
  }

  /** The row that a key leads to, a page being so many rows; null for a key that leads nowhere. */
  after(key: string, page: number): number | null {
    const items = this.#items();
    const all = items.length;
    const step = {
      ArrowDown: 1,
      ArrowUp: -1,
      PageDown: page,
      PageUp: -page,
      Home: -all,
      End: all,
    }[key];
    if (step === undefined) return null;
    const wanted = Math.min(all - 1, Math.max(0, this.stop + step));
    for (const way of [Math.sign(step), -Math.sign(step)])
      for (let at = wanted; at >= 0 && at < all; at += way) if (items[at]?.kind === 'row') return at;
    return this.stop;
  }
}
