import type { Span } from '../../../core/model/quote.schema.ts';

// A reader's eye rests about here, as a share of the height of the pane.
const READING_LINE = 1 / 3;

/**
 * Finds offsets of a text on the page and vice versa. Each element of the text carries its first offset as
 * `data-start` and the one after its last as `data-end`, in the order of the text; nothing is measured but what is asked for.
 */
export class PagePlaces {
  readonly pane: HTMLElement;
  readonly #items: readonly HTMLElement[];
  readonly #spans: readonly Span[];

  constructor(pane: HTMLElement) {
    this.pane = pane;
    this.#items = [...pane.querySelectorAll<HTMLElement>('[data-start]')];
    this.#spans = this.#items.map(({ dataset }) => ({
      start: Number(dataset['start']),
      end: Number(dataset['end']),
    }));
  }

  /** Where the reader's eye rests, px from the top of the window; towards both ends of the text it moves to the edge, so that all is reached. */
  get readingLine(): number {
    const { clientHeight, scrollHeight, scrollTop } = this.pane;
    const rest = clientHeight * READING_LINE;
    const max = Math.max(0, scrollHeight - clientHeight);
    const [lead, tail] = [Math.min(rest, max / 3), Math.min(clientHeight - rest, max / 3)];
    const left = max - scrollTop;
    if (scrollTop < lead) return this.#top + (rest * scrollTop) / lead;
    if (left < tail) return this.#top + clientHeight - ((clientHeight - rest) * left) / tail;
    return this.#top + rest;
  }

  get #top(): number {
    return this.pane.getBoundingClientRect().top;
  }

  /** The card of a passage that has one; null if its words are in the text. */
  card(key: string): HTMLElement | null {
    return this.pane.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
  }

  /** The key of the card that a height of the window runs through; null if there is none. */
  cardAt(y: number): string | null {
    for (const card of this.pane.querySelectorAll<HTMLElement>('[data-key]')) {
      const { top, bottom } = card.getBoundingClientRect();
      if (top <= y && y <= bottom) return card.dataset['key'] ?? null;
    }
    return null;
  }

  /** One range for each element that a span runs through. */
  rangesOf(span: Span): readonly Range[] {
    const ranges: Range[] = [];
    for (let at = this.#indexOf(span.start); at < this.#items.length; at++) {
      const [item, own] = [this.#items[at], this.#spans[at]];
      if (!item || !own || own.start >= span.end) break;
      const range = rangeIn(
        item,
        Math.max(span.start, own.start) - own.start,
        Math.min(span.end, own.end) - own.start,
      );
      if (range) ranges.push(range);
    }
    return ranges;
  }

  /** Where the first words of a span are now; null if the page has no such offset. */
  boxOf(span: Span): DOMRect | null {
    const range = this.rangesOf({ start: span.start, end: Math.max(span.start + 1, span.end) })[0];
    return range?.getClientRects()[0] ?? range?.getBoundingClientRect() ?? null;
  }

  /** Brings an offset to the reading line. */
  bring(offset: number): void {
    const item = this.#items[this.#indexOf(offset)];
    if (!item) return;
    const box = this.boxOf({ start: offset, end: offset + 1 }) ?? item.getBoundingClientRect();
    this.#bringTo(box.top);
  }

  /** Brings an element to the reading line. */
  bringElement(element: HTMLElement): void {
    this.#bringTo(element.getBoundingClientRect().top);
  }

  // Only the pane is scrolled: everything around it stays.
  #bringTo(top: number): void {
    this.pane.scrollTop += top - this.#top - this.pane.clientHeight * READING_LINE;
  }

  /** The offset at a height of the window: of the element there, as far into it as the height is. */
  offsetAt(y: number): number {
    let [low, high] = [0, this.#items.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#items[middle]?.getBoundingClientRect().bottom ?? 0) <= y) low = middle + 1;
      else high = middle;
    }
    const index = Math.min(low, this.#items.length - 1);
    const [item, span] = [this.#items[index], this.#spans[index]];
    if (!item || !span) return 0;
    const { top, height } = item.getBoundingClientRect();
    const share = height > 0 ? Math.min(1, Math.max(0, (y - top) / height)) : 0;
    return Math.round(span.start + share * (span.end - span.start));
  }

  /** The part of the text in view. */
  seen(): Span {
    const start = this.offsetAt(this.#top);
    return { start, end: Math.max(start + 1, this.offsetAt(this.#top + this.pane.clientHeight)) };
  }

  /** The offset of the letter at a point of the window; null if there is none. */
  offsetAtPoint(x: number, y: number): number | null {
    const caret = caretAt(x, y);
    const item = caret?.node.parentElement?.closest<HTMLElement>('[data-start]');
    if (!caret || !item || !this.pane.contains(item)) return null;
    const before = document.createRange();
    before.setStart(item, 0);
    before.setEnd(caret.node, caret.offset);
    return Number(item.dataset['start']) + before.toString().length;
  }

  // The last element that begins at or before an offset.
  #indexOf(offset: number): number {
    let [low, high] = [0, this.#spans.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#spans[middle]?.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return Math.max(0, low - 1);
  }
}

function caretAt(x: number, y: number): { readonly node: Node; readonly offset: number } | null {
  // Older browsers know one of the two only.
  if ('caretPositionFromPoint' in document) {
    const position = document.caretPositionFromPoint(x, y);
    return position && { node: position.offsetNode, offset: position.offset };
  }
  const range = (document as Document).caretRangeFromPoint(x, y);
  return range && { node: range.startContainer, offset: range.startOffset };
}

function rangeIn(item: HTMLElement, start: number, end: number): Range | null {
  if (start >= end) return null;
  const walker = document.createTreeWalker(item, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  let [passed, hasStart] = [0, false];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0;
    if (!hasStart && start < passed + length) {
      range.setStart(node, start - passed);
      hasStart = true;
    }
    if (hasStart && end <= passed + length) {
      range.setEnd(node, end - passed);
      return range;
    }
    passed += length;
  }
  return null;
}
