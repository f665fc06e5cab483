import type { Difference, Stretch } from './difference.ts';

const LETTER = "[\\p{L}\\p{N}\\p{M}'\u2019]";
const TAIL = new RegExp(`${LETTER}+$`, 'u');
const HEAD = new RegExp(`^${LETTER}+`, 'u');
const HAS_LETTER = new RegExp(LETTER, 'u');

/** A difference with changed letters shown as changed words: "considers" for "considersa", not an "s" and an "a" side by side. */
export function wholeWords(difference: Difference): Difference {
  const stretches: Stretch[] = [];
  let carried = '';
  difference.forEach((stretch, index) => {
    if (stretch.quote === stretch.text) {
      const rest = stretch.quote.slice(carried.length);
      carried = '';
      if (rest !== '') stretches.push({ quote: rest, text: rest });
      return;
    }
    const { quote, text } = stretch;
    if (!HAS_LETTER.test(quote + text)) return void stretches.push(stretch);
    const before = stretches.at(-1);
    const [head = ''] = (before && before.quote === before.text && TAIL.exec(before.quote)) || [];
    const after = difference[index + 1];
    const [tail = ''] = (after && after.quote === after.text && HEAD.exec(after.quote)) || [];
    if (before && head !== '') {
      const kept = before.quote.slice(0, -head.length);
      stretches.splice(-1, 1, ...(kept === '' ? [] : [{ quote: kept, text: kept }]));
    }
    carried = tail;
    stretches.push({ quote: head + quote + tail, text: head + text + tail });
  });
  return stretches;
}

/** Whether quote and text differ only in white space and invisible characters. */
export function isOnlySpacing(difference: Difference): boolean {
  const bare = (text: string) => text.replace(/[\s\p{Cf}]+/gu, '');
  return difference.every(({ quote, text }) => bare(quote) === bare(text));
}
