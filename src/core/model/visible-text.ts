// For a class of a regular expression: a JSON Schema holds its source, without flags.
const PRINT_NOTHING = [
  '\\s',
  // Controls.
  '\\u0000-\\u001f\\u007f-\\u009f',
  // Soft hyphen, joiners, zero-width characters, bidi controls.
  '\\u00ad\\u034f\\u061c\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufff0-\\ufffb',
  // Fillers and blanks: Hangul, Khmer, Mongolian, Braille.
  '\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u2800\\u3164\\uffa0',
  // Variation selectors, and the first half of those and of tags beyond the basic plane.
  '\\ufe00-\\ufe0f\\udb40',
  // Second halves: what is visible counts by its first.
  '\\udc00-\\udfff',
];

/** One character that prints something. */
export const VISIBLE = noneOf(PRINT_NOTHING);

function noneOf(ranges: readonly string[]): RegExp {
  return new RegExp(`[^${ranges.join('')}]`);
}
