import { wordsOf, type FoldedWord } from '../model/fold.ts';

/** A text prepared for searching: lower case, without accents. */
export interface FoldedText {
  readonly raw: string;
  /** All words, each after one space, so that " is" finds everything that starts with "is"; then, each after a bar, words joined by hyphens and similar marks. */
  readonly joined: string;
}

/** Words that have to follow each other, the last of them perhaps incomplete: "isis-k" is one phrase. */
export interface Phrase {
  /** What finds it: each alternative is its words in their order. */
  readonly spellings: readonly (readonly string[])[];
  /** The same as they are in `joined`. */
  readonly needles: readonly string[];
}

/** Between two words that a reader may also write as one: "ISIS-K", "Sana’a", "U.S.", but not "and/or". */
const JOINTS = new Set("-'.·\u2018\u2019\u02bc\u02bb\u2010\u2011\u2012\u2013\u2014\u2015\u2212");
const MAX_JOINED = 5;

/** Folds a text as a whole. */
export function foldText(raw: string): FoldedText {
  const words = wordsOf(raw);
  const plain = words.map(({ text }) => ` ${text}`).join('');
  return {
    raw,
    joined:
      plain +
      compoundsOf(raw, words)
        .map(({ text }) => `| ${text}`)
        .join(''),
  };
}

/** Words joined by hyphens, apostrophes and full stops, as one word each: from every word of such a chain to its end. */
export function compoundsOf(raw: string, words: readonly FoldedWord[]): readonly FoldedWord[] {
  const found: FoldedWord[] = [];
  words.forEach((first, at) => {
    let text = first.text;
    let end = first.end;
    for (let next = at + 1; next < Math.min(words.length, at + MAX_JOINED); next += 1) {
      const word = words[next];
      if (!word || word.start !== end + 1 || !JOINTS.has(raw.charAt(end))) break;
      text += word.text;
      end = word.end;
    }
    if (end !== first.end) found.push({ text, start: first.start, end });
  });
  return found;
}

/** What was asked for, one phrase for each word typed. */
export function phrasesIn(text: string): readonly Phrase[] {
  return text
    .split(/\s+/)
    .map((part) => wordsOf(part).map((word) => word.text))
    .filter((words) => words.length > 0)
    .map((words) => phraseOf([words]));
}

/** The phrase with any of these spellings; one of several words may also be written as one. */
export function phraseOf(given: readonly (readonly string[])[]): Phrase {
  const spellings = given.flatMap((words) => (words.length > 1 ? [words, [words.join('')]] : [words]));
  return { spellings, needles: spellings.map((words) => ` ${words.join(' ')}`) };
}

/** Whether a folded text contains a phrase; its last word may be the start of one. */
export function holds(joined: string, { needles }: Phrase): boolean {
  return needles.some((needle) => joined.includes(needle));
}

/** Whether a folded text contains a phrase that ends at the end of a word. */
export function holdsWhole(joined: string, { needles }: Phrase): boolean {
  return needles.some((needle) => {
    for (let at = joined.indexOf(needle); at >= 0; at = joined.indexOf(needle, at + 1)) {
      const next = joined[at + needle.length];
      if (next === undefined || next === ' ' || next === '|') return true;
    }
    return false;
  });
}
