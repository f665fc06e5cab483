import { GramIndex } from './gram-index.ts';

// If a long text is searched more often than this, an index pays off; making it takes as long as some eighty searches.
const MANY_SEARCHES = 80;
const LONG = 100_000;

/** A text that is searched for many words: an index of it is made once that is faster. */
export class Haystack {
  readonly text: string;
  #searches = 0;
  #grams: GramIndex | undefined;

  constructor(text: string) {
    this.text = text;
  }

  /** Where pieces of five units occur; made when first needed. */
  get grams(): GramIndex {
    return (this.#grams ??= new GramIndex(this.text));
  }

  /** Everywhere that some words begin, by rising offsets; places may overlap. */
  startsOf(words: string): readonly number[] {
    if (words === '') return [];
    this.#searches += 1;
    const isIndexed = this.text.length >= LONG && this.#searches > MANY_SEARCHES;
    return (isIndexed ? this.grams.startsOf(words) : null) ?? this.#scanned(words);
  }

  #scanned(words: string): readonly number[] {
    const starts: number[] = [];
    for (let start = this.text.indexOf(words); start >= 0; start = this.text.indexOf(words, start + 1))
      starts.push(start);
    return starts;
  }
}
