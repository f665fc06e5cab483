/** A text cut into words for searching: small letters, without accents, each with its place in the raw text. */
export interface FoldedText {
  readonly raw: string;
  readonly words: readonly FoldedWord[];
  /** All words after one space each, so that " is" finds whatever starts with "is". */
  readonly joined: string;
}

/** One word and where it stands in the raw text, in UTF-16 units. */
export interface FoldedWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** From where to where something was found, in UTF-16 units, end not included. */
export interface Match {
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** Cuts a text into words. */
export function foldText(raw: string): FoldedText {
  const words = [...raw.matchAll(WORD)].map(({ 0: word, index }) => ({
    text: foldWord(word),
    start: index,
    end: index + word.length,
  }));
  return { raw, words, joined: words.map(({ text }) => ` ${text}`).join('') };
}

/** The first places in a text where words start with what was asked, without overlap, in their order. */
export function matchesIn({ raw, words }: FoldedText, asked: readonly string[]): readonly Match[] {
  return words.flatMap((word) => {
    const longest = asked
      .filter((prefix) => word.text.startsWith(prefix))
      .reduce((most, prefix) => Math.max(most, prefix.length), 0);
    return longest > 0 ? [{ start: word.start, end: endOf(raw, word, longest) }] : [];
  });
}

// An accent or a ligature makes the raw word longer or shorter than the folded one.
function endOf(raw: string, { start, end }: FoldedWord, length: number): number {
  let at = start;
  let folded = 0;
  for (const character of raw.slice(start, end)) {
    const size = foldWord(character).length;
    if (folded >= length && size > 0) break;
    folded += size;
    at += character.length;
  }
  return at;
}

function foldWord(word: string): string {
  return word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
