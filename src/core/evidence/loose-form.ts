import { withoutRadicals } from '../model/radicals.ts';
import type { Span } from '../model/quote.schema.ts';
import type { NormalForm } from './normal-form.ts';
import { OffsetMapBuilder } from './offset-map.ts';

// Signs without spaces need no word before a mark.
const UNSPACED = '[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Hangul}]';
const CLOSING = '[.,;:!?"\'\u2019\u201d)\\]»›…、。，．；：！？」』】〉》）؟،۔।]';
const WORD_BEFORE = `(?<=[\\p{L}\\p{M}]{2}[\\p{Ll}\\p{Lo}\\p{M}]|${UNSPACED}|[\\p{L}\\p{M}\\p{Nd}]${CLOSING}{1,3})`;
const NUMBERS = (digit: string) => `${digit}{1,3}(?:[,;-] ?${digit}{1,3})*`;
const SUPERSCRIPT = '[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]';

// "[3]", "[4, 5]", "[note 1]", "[a]", "〔2〕", "（注1）".
const LABEL = '\\p{L}{1,9}[. ]{0,2}';
const IN_BRACKETS = `(?:(?:${LABEL})?${NUMBERS('\\p{Nd}')}|[a-z*†‡]|[a-z]+ needed|(?:when|who|whom|which|where|why)\\?)`;
const BRACKETED = `[\\[［〔【]${IN_BRACKETS}[\\]］〕】]|[(（]注 ?\\p{Nd}{1,3}[)）]`;
// "doctors³", "US³", "in 2015³".
const RAISED = `(?<=[\\p{L}\\p{M}]{2}[\\p{L}\\p{M}]|\\p{Lu}{2}|${UNSPACED}|[\\p{L}\\p{M}\\p{Nd}]${CLOSING}{1,3}|\\p{Nd}{4})${NUMBERS(SUPERSCRIPT)}`;
// "master12", "bread,12".
const PLAIN = `${WORD_BEFORE}${NUMBERS('[0-9]')}(?![\\p{L}\\p{M}\\p{N}%°]|[.,:][0-9])`;
const SIGNS = '(?<=[\\p{L}\\p{M}\\p{P}\\p{Nd}])(?:[*†‡]{1,3}|[\u2460-\u2473\u24d0-\u24e9])';
const MARK = `${BRACKETED}|${RAISED}|${PLAIN}|${SIGNS}`;

// Widths, presentation forms, radicals, ligatures; with the sounds of kana in half width, which are signs of their own.
const ALIKE = '[\u2e80-\u2ef3]|(?![A-Z])\\p{Changes_When_NFKC_Casefolded}[\uff9e\uff9f]?';
// The harakat, the lengthening of Arabic, and points of Hebrew; and letters that keyboards write differently.
const POINTS = '[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u064b-\u0652\u0670\u0640]+';
const LETTERS: Readonly<Record<string, string>> = {
  ی: 'ي',
  ى: 'ي',
  ک: 'ك',
  ہ: 'ه',
  ٱ: 'ا',
  ß: 'ss',
  ẞ: 'SS',
};
const ALL_POINTS = new RegExp(POINTS, 'gu');
const CHANGED = new RegExp(`(${MARK})|(${POINTS})|([${Object.keys(LETTERS).join('')}])|${ALIKE}`, 'gu');

/**
 * A normal form without the marks of notes, and with signs that look alike made one (Unicode normal form KC, which keeps
 * raised digits of units: "m²" is "m2"), without harakat and points.
 */
export function looseForm(form: NormalForm): NormalForm {
  const pieces: string[] = [];
  const map = new OffsetMapBuilder();
  let done = 0;
  for (const match of form.text.matchAll(CHANGED)) {
    const [sign, mark, points, letter] = match;
    const loose = (mark ?? points) ? '' : letter ? (LETTERS[letter] ?? letter) : alikeOf(sign);
    if (loose === sign) continue;
    pieces.push(form.text.slice(done, match.index), loose);
    map.plain(match.index - done);
    map.cluster(sign.length, loose.length);
    done = match.index + sign.length;
  }
  pieces.push(form.text.slice(done));
  map.plain(form.text.length - done);
  const { back, forth } = map.build();
  return {
    text: pieces.join(''),
    rawSpan: (span: Span) => form.rawSpan(back(span)),
    offsetOf: (offset) => forth(form.offsetOf(offset)),
  };
}

function alikeOf(sign: string): string {
  const alike = withoutRadicals(sign).normalize('NFKC');
  return [...alike]
    .map((one) => LETTERS[one] ?? one)
    .join('')
    .replace(ALL_POINTS, '')
    .trimStart();
}
