import type { Span } from '../model/quote.schema.ts';

/** The mapping between a text and its normalised form, both in UTF-16 units. */
export interface OffsetMap {
  /** The span of the first text that a span of the second comes from, whole clusters; a span of no units is at no place. */
  readonly back: (span: Span) => Span;
  /** Where an offset in the first text is in the second; within a cluster, its end. */
  readonly forth: (offset: number) => number;
}

/** Builds an offset map from the stretches of both texts, in order. */
export class OffsetMapBuilder {
  readonly #from: number[] = [];
  readonly #to: number[] = [];
  readonly #isPlain: boolean[] = [];
  #fromEnd = 0;
  #toEnd = 0;

  /** Adds units that are in both texts, one for one. */
  plain(units: number): void {
    if (units === 0) return;
    if (this.#isPlain.at(-1) !== true) this.#push(true);
    this.#fromEnd += units;
    this.#toEnd += units;
  }

  /** Adds units of the first text that became others, or none. */
  cluster(from: number, to: number): void {
    this.#push(false);
    this.#fromEnd += from;
    this.#toEnd += to;
  }

  /** The map of all that was added. */
  build(): OffsetMap {
    const [from, to, isPlain] = [this.#from, this.#to, this.#isPlain];
    const [fromEnd, toEnd] = [this.#fromEnd, this.#toEnd];
    const toFrom = (offset: number, side: 'start' | 'end') => {
      // The end of a span belongs to the cluster of its last unit.
      const index = lastAtMost(to, side === 'start' ? offset : offset - 1);
      if (isPlain[index] === true) return (from[index] ?? 0) + offset - (to[index] ?? 0);
      return side === 'start' ? (from[index] ?? 0) : (from[index + 1] ?? fromEnd);
    };
    return {
      back: ({ start, end }) => ({
        start: start >= toEnd ? fromEnd : toFrom(start, 'start'),
        end: end > toEnd ? fromEnd : toFrom(end, 'end'),
      }),
      forth: (offset) => {
        if (offset >= fromEnd) return toEnd;
        const index = lastAtMost(from, offset);
        const [start, made] = [from[index] ?? 0, to[index] ?? 0];
        if (isPlain[index] === true) return made + offset - start;
        return offset === start ? made : (to[index + 1] ?? toEnd);
      },
    };
  }

  #push(isPlain: boolean): void {
    this.#from.push(this.#fromEnd);
    this.#to.push(this.#toEnd);
    this.#isPlain.push(isPlain);
  }
}

// Binary search: the last of the rising numbers that is no greater; of equal ones the last.
function lastAtMost(numbers: readonly number[], max: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= max) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
