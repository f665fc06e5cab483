const GRAM = 5;
const MAX_ENTRIES = 2_000_000;
const MAX_PLACES = 400;
const MAX_GRAMS = 32;
const MAX_STRETCHES = 8;

/**
 * Where every five units of a text occur, to find words quickly and to seed an approximate search (filtering with q-grams: Navarro, A guided tour
 * to approximate string matching, 2001, section 8). Of a text over two million units only some are held.
 */
export class GramIndex {
  readonly #text: string;
  readonly #step: number;
  // Places by hash: those of the hash `h` are `#places[#starts[h]]` up to `#places[#starts[h + 1]]`.
  readonly #starts: Uint32Array;
  readonly #places: Uint32Array;
  readonly #mask: number;

  constructor(text: string) {
    const windows = Math.max(0, text.length - GRAM + 1);
    this.#text = text;
    this.#step = Math.max(1, Math.ceil(windows / MAX_ENTRIES));
    const entries = Math.ceil(windows / this.#step);
    // Few enough lists to stay in a processor's cache while they are filled.
    const bits = Math.min(18, Math.max(8, Math.ceil(Math.log2(entries + 1)) - 2));
    this.#mask = (1 << bits) - 1;
    this.#starts = new Uint32Array(this.#mask + 2);
    this.#places = new Uint32Array(entries);
    const hashes = new Uint32Array(entries);
    for (let entry = 0; entry < entries; entry++) {
      const hash = this.#hash(text, entry * this.#step);
      hashes[entry] = hash;
      this.#starts[hash + 1]! += 1;
    }
    for (let hash = 0; hash <= this.#mask; hash++) this.#starts[hash + 1]! += this.#starts[hash]!;
    const next = this.#starts.slice();
    for (let entry = 0; entry < entries; entry++) this.#places[next[hashes[entry]!]!++] = entry * this.#step;
  }

  /** Every place where some words begin, in rising order; null if the index cannot know: for fewer than five units, or a very long text. */
  startsOf(words: string): readonly number[] | null {
    if (this.#step > 1 || words.length < GRAM) return null;
    let rarest = { at: 0, first: 0, last: Infinity };
    for (let at = 0; at + GRAM <= words.length; at++) {
      const hash = this.#hash(words, at);
      const [first, last] = [this.#starts[hash]!, this.#starts[hash + 1]!];
      if (last - first < rarest.last - rarest.first) rarest = { at, first, last };
    }
    const starts: number[] = [];
    for (let index = rarest.first; index < rarest.last; index++) {
      const start = this.#places[index]! - rarest.at;
      if (start >= 0 && this.#text.startsWith(words, start)) starts.push(start);
    }
    return starts;
  }

  /** Offsets near which the words may begin, the likeliest first: those with the most votes from their rarest pieces. */
  likelyStarts(words: string): readonly number[] {
    const width = Math.max(16, words.length >> 3);
    const votes = new Map<number, number>();
    for (const { at, first, last } of this.#rarest(words)) {
      const piece = words.slice(at, at + GRAM);
      for (let index = first; index < Math.min(last, first + MAX_PLACES); index++) {
        const place = this.#places[index]!;
        if (!this.#text.startsWith(piece, place)) continue;
        const bucket = Math.floor((place - at) / width);
        votes.set(bucket, (votes.get(bucket) ?? 0) + 1);
      }
    }
    // A start near the edge of a bucket has its votes on both sides of the edge.
    const withNext = [...votes].map(([bucket, own]) => ({ bucket, own: own + (votes.get(bucket + 1) ?? 0) }));
    return withNext
      .sort((one, other) => other.own - one.own || one.bucket - other.bucket)
      .slice(0, MAX_STRETCHES)
      .map(({ bucket }) => Math.max(0, (bucket + 1) * width));
  }

  #rarest(words: string) {
    const grams: { readonly at: number; readonly first: number; readonly last: number }[] = [];
    for (let at = 0; at + GRAM <= words.length; at++) {
      const hash = this.#hash(words, at);
      const [first, last] = [this.#starts[hash]!, this.#starts[hash + 1]!];
      if (last > first) grams.push({ at, first, last });
    }
    return grams.sort((one, other) => one.last - one.first - (other.last - other.first)).slice(0, MAX_GRAMS);
  }

  // Five units multiplied by odd numbers, with the high bits, which all of them affect, shifted down.
  #hash(text: string, at: number): number {
    const sum =
      Math.imul(text.charCodeAt(at), 0x2c1b3c6d) +
      Math.imul(text.charCodeAt(at + 1), 0x297a2d39) +
      Math.imul(text.charCodeAt(at + 2), 0x1b873593) +
      Math.imul(text.charCodeAt(at + 3), 0x9e3779b1) +
      Math.imul(text.charCodeAt(at + 4), 0x85ebca6b);
    return ((sum ^ (sum >>> 15)) >>> 3) & this.#mask;
  }
}
