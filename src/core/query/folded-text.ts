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

/** What was asked for, a phrase for each word typed: "isis-k" is one, of two words that have to follow each other. */
export function phrasesIn(text: string): readonly (readonly string[])[] {
  const phrases = text.split(/\s+/).map((part) =>
    foldText(part)
      .words.map((word) => word.text)
      .filter(Boolean),
  );
  return phrases.filter((words) => words.length > 0);
}

/** Whether a text holds a phrase; its last word may be the start of one. */
export function holds({ joined }: Pick<FoldedText, 'joined'>, phrase: readonly string[]): boolean {
  return joined.includes(` ${phrase.join(' ')}`);
}

/** The places in a text that begin with one of the phrases, without overlap, in their order. */
export function matchesIn(
  { raw, words }: FoldedText,
  phrases: readonly (readonly string[])[],
): readonly Match[] {
  const matches: Match[] = [];
  words.forEach((word, at) => {
    if (word.start < (matches.at(-1)?.end ?? 0)) return;
    const ends = phrases.flatMap(
      (phrase) => endOfPhrase(raw, words.slice(at, at + phrase.length), phrase) ?? [],
    );
    if (ends.length > 0) matches.push({ start: word.start, end: Math.max(...ends) });
  });
  return matches;
}

function endOfPhrase(raw: string, words: readonly FoldedWord[], phrase: readonly string[]): number | null {
  const last = phrase.length - 1;
  const fits = phrase.every((text, at) =>
    at < last ? words[at]?.text === text : words[at]?.text.startsWith(text),
  );
  const word = words[last];
  return fits && word ? endOf(raw, word, phrase[last]?.length ?? 0) : null;
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
