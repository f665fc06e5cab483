/** Units of no width that the normal form drops, for a class of a regular expression: soft hyphen, zero-width, bidi controls. */
export const DROPPED = '\\u00ad\\u061c\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufeff';
/** The common character that the normal form makes of others: curly quotes, dashes, ligatures; for a class likewise. */
export const TYPESET = '\\u2018-\\u201f\\u2010-\\u2015\\u2212\\ufb00-\\ufb06';

const SPACE = '\\p{White_Space}';
// The lookbehind keeps a long run of dropped units from being tried from each of them.
const SPACES = new RegExp(`(?<![${DROPPED}])([${DROPPED}]*)${SPACE}[${SPACE}${DROPPED}]*`, 'gu');
const LINE_BREAK = /[\n\v\f\r\u0085\u2028\u2029]/;
const SINGLE_QUOTES = /[\u2018-\u201b]/g;
const DOUBLE_QUOTES = /[\u201c-\u201f]/g;
const DASHES = /[\u2010-\u2015\u2212]/g;
const NO_WIDTH = new RegExp(`[${DROPPED}]`, 'gu');
const LIGATURES = /[\ufb00-\ufb06]/g;
const LETTERS_OF = ['ff', 'fi', 'fl', 'ffi', 'ffl', 'st', 'st'];

/**
 * Folds what typesetting varies, for matching only: NFC (Unicode Standard Annex 15); a run of white space, including no-break and
 * thin spaces too, one space; curly quotes and dashes straight; Latin ligatures their letters; soft hyphens, zero-width
 * characters and bidi controls dropped, but a soft hyphen that breaks a line is a hyphen. Keeps upper and lower case.
 */
export function fold(text: string): string {
  return text
    .replace(SPACES, (run, before: string) =>
      before.includes('\u00ad') && LINE_BREAK.test(run) ? '- ' : ' ',
    )
    .replace(NO_WIDTH, '')
    .replace(LIGATURES, (ligature) => LETTERS_OF[ligature.charCodeAt(0) - 0xfb00] ?? ligature)
    .normalize('NFC')
    .replace(SINGLE_QUOTES, "'")
    .replace(DOUBLE_QUOTES, '"')
    .replace(DASHES, '-');
}

// Scripts that leave no space between words.
const UNSPACED = ['Han', 'Hira', 'Kana', 'Thai', 'Laoo', 'Khmr', 'Mymr']
  .map((name) => `\\p{sc=${name}}`)
  .join('');
const LETTER = '\\p{L}\\p{N}\\p{M}';
const WORD = new RegExp(`[${UNSPACED}]\\p{M}*|[${LETTER}](?:(?![${UNSPACED}])[${LETTER}${DROPPED}])*`, 'gu');
// Most texts contain only such letters and signs, and are split ten times faster by a pattern that knows no others.
const IS_PLAIN = /^[ -~\u2010-\u201f\u2026]*$/;
const PLAIN_WORD = /[a-z0-9]+/gi;

/** One word and where it is in the raw text, in UTF-16 units. */
export interface FoldedWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Cuts a text into folded words, each with its place; of scripts without spaces, each letter is a word. */
export function wordsOf(raw: string): readonly FoldedWord[] {
  const words: FoldedWord[] = [];
  for (const { 0: word, index } of raw.matchAll(IS_PLAIN.test(raw) ? PLAIN_WORD : WORD)) {
    const text = foldWord(word);
    if (text !== '') words.push({ text, start: index, end: index + word.length });
  }
  return words;
}

/** True if a text holds some words as whole words, apart from what `foldWord` takes away and what is between words. */
export function mentions(text: string, words: string): boolean {
  const [hay, needle] = [text, words].map((raw) =>
    wordsOf(raw)
      .map((word) => `${word.text} `)
      .join(''),
  );
  return !!needle && ` ${hay ?? ''}`.includes(` ${needle}`);
}

const ASCII = /^[ -~]*$/;
// What Unicode cannot decompose, and what Arabic and Persian keyboards write differently.
const LETTERS: Readonly<Record<string, string>> = {
  ...{
    æ: 'ae',
    œ: 'oe',
    ß: 'ss',
    ø: 'o',
    ł: 'l',
    đ: 'd',
    ð: 'd',
    þ: 'th',
    ı: 'i',
    ħ: 'h',
    ŧ: 't',
    ŋ: 'n',
    ς: 'σ',
  },
  ...{ ى: 'ي', ی: 'ي', ې: 'ي', ک: 'ك', ة: 'ه', ہ: 'ه', ۀ: 'ه', ٱ: 'ا', ـ: '' },
};
const OTHER = new RegExp(`[${Object.keys(LETTERS).join('')}٠-٩۰-۹]`, 'gu');
const NO_LETTER = /[^\p{L}\p{N}]+/gu;

/**
 * Letters as search and names compare them, with their marks apart: compatibility decomposed, in lower case, without the
 * lengthening of Arabic; one spelling of those that keyboards write differently.
 */
export function foldLetters(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  return (
    text
      .normalize('NFKD')
      .toLowerCase()
      // The digits of these two scripts end in the digit that they mean.
      .replace(OTHER, (letter) => LETTERS[letter] ?? String(letter.charCodeAt(0) & 15))
  );
}

/** A word for search: its folded letters and digits, without any mark; '' if nothing else was in it. */
export function foldWord(word: string): string {
  return foldLetters(word).replace(NO_LETTER, '');
}
