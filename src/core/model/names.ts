import { fold, foldLetters } from './fold.ts';
import { joinedWords, stemsOf } from './joined-words.ts';
import { withoutRadicals } from './radicals.ts';
import { isUnspaced, isWordOfRun, scriptOf, UNSPACED } from './scripts.ts';

/**
 * True if some words occur in a text as a name does: whole, apart from what the languages of the text join to names (Korean
 * particles, "and" and "the" of Arabic and Hebrew, case endings). Capitals, accents, vowel points, widths, quotes and dashes
 * do not matter; but an abbreviation of two or three capitals ("US") is not a word in small letters ("us"). Where a script
 * has no spaces, its dictionary decides (`Intl.Segmenter`).
 */
export function names(text: string, words: string, languages: readonly string[] = []): boolean {
  const name = nameForm(words);
  if (name === '') return false;
  const raw = IS_SHORT.test(words.trim()) ? text.replace(SMALL_WORD, '*') : text;
  const where = { raw, languages };
  return formsOf(raw).some(
    (hay) =>
      occursIn({ ...where, hay, name, needsEnding: false }) ||
      stemsOf(name, languages).some((stem) =>
        occursIn({ ...where, hay, name: stem.text, needsEnding: stem.needsEnding }),
      ),
  );
}

const IS_SHORT = /^\p{Lu}{2,3}$/u;
const SMALL_WORD = /(?<![\p{L}\p{N}\p{M}])\p{Ll}[\p{Ll}\p{M}]*(?![\p{L}\p{N}\p{M}])/gu;

// The text as it is; without what breaks words at the end of a line; with a space for a joint of no width.
function formsOf(text: string): readonly string[] {
  const form = nameForm(text);
  const forms = [form];
  if (form.includes('- ')) forms.push(form.replace(/(?<=\p{L}\p{M}*)- (?=\p{L})/gu, ''));
  if (text.includes('\u200c')) forms.push(nameForm(text.replaceAll('\u200c', ' ')));
  return forms;
}

const IS_PLAIN = /^[ -_a-~]*$/;
const APOSTROPHES = /[\u02b9-\u02bd\u2032\u05f3`\u00b4\uff07]/g;
const DOUBLES = /[\u2033\u05f4]/g;
// Marks that a writer may leave out: accents, vowel points, harakat; not those of kana, nor the vowels of Indic scripts.
const MARKS = /(?![\u3099\u309a])(?=\p{M})[\p{sc=Zinh}\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Cyrl}]/gu;
const UNSPACED_LETTER = `[${UNSPACED.map((script) => `\\p{sc=${script}}`).join('')}]`;
// In scripts without spaces a space is the end of a line.
const UNSPACED_BREAK = new RegExp(`(?<=${UNSPACED_LETTER}) (?=${UNSPACED_LETTER})`, 'gu');

function nameForm(raw: string): string {
  if (IS_PLAIN.test(raw)) return raw.toLowerCase().replace(/ {2,}/g, ' ').trim();
  const folded = fold(withoutRadicals(raw).replace(APOSTROPHES, "'").replace(DOUBLES, '"'));
  return (
    foldLetters(folded)
      .replace(MARKS, '')
      .normalize('NFC')
      // Compatibility takes these vowels of Thai and Lao apart, and no dictionary knows them so.
      .replaceAll('\u0e4d\u0e32', '\u0e33')
      .replaceAll('\u0ecd\u0eb2', '\u0eb3')
      .replace(/\s+/g, ' ')
      .trim()
      .replace(UNSPACED_BREAK, '')
  );
}

interface Sought {
  readonly hay: string;
  readonly name: string;
  /** A stem is the name only before an ending. */
  readonly needsEnding: boolean;
  readonly raw: string;
  readonly languages: readonly string[];
}

function occursIn(sought: Sought): boolean {
  const { hay, name } = sought;
  for (let at = hay.indexOf(name); at >= 0; at = hay.indexOf(name, at + 1))
    if (isNameAt(sought, at)) return true;
  return false;
}

function isNameAt({ hay, name, needsEnding, raw, languages }: Sought, at: number): boolean {
  const end = at + name.length;
  const isBegun = isEdge(hay, at);
  const isEnded = isEdge(hay, end);
  if (isBegun && isEnded) return !needsEnding;
  const [first, last] = [scriptOf(name), scriptOf(lastLetter(name))];
  const isWithinRun = (!isBegun && isUnspaced(first)) || (!isEnded && isUnspaced(last));
  if (isWithinRun) return !STARTS_WITH_MARK.test(hay.slice(end, end + 2)) && isWordOfRun(hay, at, name);
  const isLong = name.length >= (last === 'Hang' ? 2 : 3);
  return (
    isLong &&
    (isBegun || fits(headOf(hay.slice(0, at), first), joinedWords(first, languages, raw).before)) &&
    (isEnded ? !needsEnding : fits(tailOf(hay.slice(end), last), joinedWords(last, languages, raw).after))
  );
}

const WORD = /[\p{L}\p{N}\p{M}]/u;
const STARTS_WITH_MARK = /^\p{M}/u;

// Between a letter and something else, or between letters of two scripts: "NATO는".
function isEdge(text: string, at: number): boolean {
  const before = lastLetter(text.slice(Math.max(0, at - 8), at));
  const after = String.fromCodePoint(text.codePointAt(at) ?? 32);
  if (!WORD.test(before) || !WORD.test(after)) return true;
  if (STARTS_WITH_MARK.test(after)) return false;
  const [one, other] = [scriptOf(before), scriptOf(after)];
  if (one !== '' && other !== '') return one !== other;
  // Digits are of no script: "2021년", but "G7".
  return [one, other].some((script) => script === 'Hang' || isUnspaced(script));
}

const lastLetter = (text: string) => /\P{M}(?=\p{M}*$)/u.exec(text)?.[0] ?? '';

const headOf = (text: string, script: string) =>
  lettersOf(/[\p{L}\p{N}\p{M}]*$/u.exec(text)?.[0], script, 'end');
const tailOf = (text: string, script: string) =>
  lettersOf(/^[\p{L}\p{N}\p{M}]*/u.exec(text)?.[0], script, 'start');

// What is joined is of the name's own script.
function lettersOf(run = '', script: string, from: 'start' | 'end'): string {
  const isOther = (sign: string) => !STARTS_WITH_MARK.test(sign) && scriptOf(sign) !== script;
  const signs = [...run];
  if (from === 'end') signs.reverse();
  const stop = signs.findIndex(isOther);
  const kept = stop < 0 ? signs : signs.slice(0, stop);
  return (from === 'end' ? kept.reverse() : kept).join('');
}

const patterns = new Map<string, RegExp>();

function fits(part: string, alternatives: readonly string[]): boolean {
  if (part === '' || alternatives.length === 0) return false;
  const source = `^(?:${alternatives.join('|')})$`;
  const pattern = patterns.get(source) ?? new RegExp(source, 'u');
  patterns.set(source, pattern);
  return pattern.test(part);
}
