import { foldWord, wordsOf, type FoldedWord } from '../model/fold.ts';
import { compoundsOf, type Phrase } from './folded-text.ts';

/** Where something was found, from start to end, in UTF-16 units, end not included. */
export interface Match {
  readonly start: number;
  readonly end: number;
}

const LETTER = /[\p{L}\p{N}]/u;
const MARK = /\p{M}/u;

/** The places in a text that begin with one of the phrases, without overlap, in their order. */
export function matchesIn(raw: string, phrases: readonly Phrase[]): readonly Match[] {
  const words = wordsOf(raw);
  const compounds = new Map(compoundsOf(raw, words).map((word) => [word.start, word]));
  const spellings = phrases.flatMap((phrase) => phrase.spellings);
  const matches: Match[] = [];
  words.forEach((word, at) => {
    if (word.start < (matches.at(-1)?.end ?? 0)) return;
    const compound = compounds.get(word.start);
    const ends = spellings.flatMap((spelling) => [
      ...(endOfSpelling(raw, words.slice(at, at + spelling.length), spelling) ?? []),
      ...(compound ? (endOfSpelling(raw, [compound], spelling) ?? []) : []),
    ]);
    if (ends.length > 0) matches.push({ start: word.start, end: Math.max(...ends) });
  });
  return matches;
}

function endOfSpelling(raw: string, words: readonly FoldedWord[], spelling: readonly string[]) {
  const last = spelling.length - 1;
  const fits = spelling.every((text, at) =>
    at < last ? words[at]?.text === text : words[at]?.text.startsWith(text),
  );
  const word = words[last];
  return fits && word ? [endOf(raw, word, spelling[last]?.length ?? 0)] : null;
}

// An accent or a ligature makes the raw word longer or shorter than the folded one.
function endOf(raw: string, { start, end }: FoldedWord, length: number): number {
  let at = start;
  let folded = 0;
  for (const character of raw.slice(start, end)) {
    const isLetter = LETTER.test(character);
    // A mark after the last letter belongs to it, a hyphen does not.
    if (folded >= length && (isLetter || !MARK.test(character))) break;
    folded += isLetter ? foldWord(character).length : 0;
    at += character.length;
  }
  return at;
}
