const SINGLE_QUOTES = /[\u2018\u2019\u201a\u201b]/g;
const DOUBLE_QUOTES = /[\u201c\u201d\u201e\u201f]/g;
const DASHES = /[\u2010-\u2015\u2212]/g;

/** Folds what typesetting varies: curly quotes, dashes, runs of white space, no-break spaces, soft hyphens; keeps upper and lower case. */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll('\u00ad', '')
    .replace(/\s+/g, ' ')
    .replace(SINGLE_QUOTES, "'")
    .replace(DOUBLE_QUOTES, '"')
    .replace(DASHES, '-');
}

const WORD = /[\p{L}\p{N}\p{M}]/u;

/** True where some words stand in a text as whole words; upper and lower case, quotes and dashes do not matter. */
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
