/** Scripts that leave no space between words, by their codes in ISO 15924. */
export const UNSPACED = ['Han', 'Hira', 'Kana', 'Thai', 'Laoo', 'Khmr', 'Mymr'];

const SPACED = [
  'Latn',
  'Grek',
  'Cyrl',
  'Arab',
  'Hebr',
  'Syrc',
  'Hang',
  'Ethi',
  'Deva',
  'Beng',
  'Geor',
  'Armn',
];
const SCRIPTS = [...SPACED, ...UNSPACED].map((name) => ({ name, sign: new RegExp(`^\\p{sc=${name}}`, 'u') }));

/** The script of the first sign of a text; '' for digits, punctuation and scripts that nothing is known of. */
export function scriptOf(text: string): string {
  // What lengthens a vowel of kana is of no script.
  if (text.startsWith('\u30fc')) return 'Kana';
  return SCRIPTS.find(({ sign }) => sign.test(text))?.name ?? '';
}

/** True for a script that leaves no space between words. */
export function isUnspaced(script: string): boolean {
  return UNSPACED.includes(script);
}

let segmenter: Intl.Segmenter | null | undefined;

// Missing in some older browsers.
const segmenterHere = () =>
  (segmenter ??= 'Segmenter' in Intl ? new Intl.Segmenter('und', { granularity: 'word' }) : null);

const AROUND = 40;

/**
 * True if a name that begins at an offset of a text without spaces is there by the dictionary of its script. A name that is no word of the dictionary counts
 * wherever it is, since the dictionary cuts what it does not know at random; one that is a word does not count within another word
 * ("Mali" in "Somalia": 马里 in 索马里), but may have something added (日本 in 日本人, ไทย in ประเทศไทย).
 */
export function isWordOfRun(text: string, at: number, name: string): boolean {
  const cutter = segmenterHere();
  if (!cutter) return true;
  const wordsOf = (run: string) => [...cutter.segment(run)];
  if (wordsOf(name).length > 1) return true;
  const from = Math.max(0, at - AROUND);
  const start = at - from;
  const end = start + name.length;
  const words = wordsOf(text.slice(from, at + name.length + AROUND)).map(({ index, segment }) => ({
    start: index,
    end: index + segment.length,
  }));
  const around = words.find((word) => word.start <= start && word.end >= end);
  const [isBegun, isEnded] = [
    words.some((word) => word.start === start),
    words.some((word) => word.end === end),
  ];
  if (isBegun && isEnded) return true;
  if (!around) return false;
  switch (scriptOf(name)) {
    case 'Han':
      return isBegun && name.length > 1;
    case 'Hira':
    case 'Kana':
      return false;
    default:
      return (isBegun || isEnded) && name.length > 2;
  }
}
