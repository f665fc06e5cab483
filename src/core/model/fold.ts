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

const WORD = /[\p{L}\p{N}\p{M}]/u;

/** True if some words occur in a text as whole words; upper and lower case, quotes and dashes do not matter. */
export function names(text: string, words: string): boolean {
  const hay = fold(text).toLowerCase();
  const needle = fold(words).toLowerCase().trim();
  if (needle === '') return false;
  for (let at = hay.indexOf(needle); at >= 0; at = hay.indexOf(needle, at + 1)) {
    const before = hay.charAt(at - 1);
    const after = hay.charAt(at + needle.length);
    if (!WORD.test(before) && !WORD.test(after)) return true;
  }
  return false;
}
