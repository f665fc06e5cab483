import { diffArrays } from 'diff';

/** What a quote has, and what the text has in its place, both raw; the same twice where they agree. */
export interface Stretch {
  readonly quote: string;
  readonly text: string;
}

/** A quote and the text in its place from their first to their last unit: the stretches joined are both of them. */
export type Difference = readonly Stretch[];

const MARKED = '\\P{M}\\p{M}*|\\p{M}+';
const BLANK = '\\p{White_Space}+';
const LETTERS = new RegExp(`${BLANK}|${MARKED}`, 'gu');
const WORDS = new RegExp(`${BLANK}|[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}'\u2019]*|${MARKED}`, 'gu');
// No one reads more changes than this one by one, and finding the minimum takes long.
const MAX_CHANGES = 2000;

/** How a quote and a stretch of text differ, letter by letter: for stretches with the same normal form. */
export function letterDifference(quote: string, text: string): Difference {
  return aligned(quote.match(LETTERS) ?? [], text.match(LETTERS) ?? []);
}

/** How a quote and a stretch of text differ, word by word, and letter by letter within words that are mostly alike. */
export function wordDifference(quote: string, text: string): Difference {
  const stretches = aligned(quote.match(WORDS) ?? [], text.match(WORDS) ?? []);
  return tidied(merged(stretches).flatMap(narrowed));
}

/** The stretches in which quote and text differ, in order. */
export function changesIn(difference: Difference): readonly Stretch[] {
  return difference.filter(isChange);
}

const isChange = ({ quote, text }: Stretch) => quote !== text;
const isBlank = (text = '') => /^\p{White_Space}+$/u.test(text);
const plus = (one: Stretch, other: Stretch): Stretch => ({
  quote: one.quote + other.quote,
  text: one.text + other.text,
});

function aligned(quote: string[], text: string[]): Difference {
  const changes = diffArrays(quote, text, { maxEditLength: MAX_CHANGES });
  if (!changes) return [{ quote: quote.join(''), text: text.join('') }];
  return tidied(
    changes.map(({ value, added, removed }) => {
      const words = value.join('');
      return { quote: added ? '' : words, text: removed ? '' : words };
    }),
  );
}

// Neighbouring changes are merged into one, and so are neighbouring matches.
function tidied(stretches: Difference): Difference {
  const kept: Stretch[] = [];
  for (const stretch of stretches.filter(({ quote, text }) => quote !== '' || text !== '')) {
    const before = kept.at(-1);
    if (before && isChange(before) === isChange(stretch)) kept[kept.length - 1] = plus(before, stretch);
    else kept.push(stretch);
  }
  return kept;
}

// Two changed words with a space between them are one change.
function merged(stretches: Difference): Difference {
  const kept: Stretch[] = [];
  for (const stretch of stretches) {
    const [change, space] = [kept.at(-2), kept.at(-1)];
    const isBridged =
      change && space && isChange(change) && space.quote === space.text && isBlank(space.quote);
    if (isBridged && isChange(stretch)) kept.splice(-2, 2, plus(plus(change, space), stretch));
    else kept.push(stretch);
  }
  return kept;
}

// "color" and "colour" differ by a letter; "regards" and "considers" by a word, though both end in "s".
function narrowed({ quote, text }: Stretch): Difference {
  if (quote === text) return [{ quote, text }];
  const [mine, theirs] = [quote.match(LETTERS) ?? [], text.match(LETTERS) ?? []];
  const shorter = Math.min(mine.length, theirs.length);
  let [before, after] = [0, 0];
  while (before < shorter && mine[before] === theirs[before]) before++;
  while (after < shorter - before && mine.at(-1 - after) === theirs.at(-1 - after)) after++;
  // In others only the white space at their ends matches.
  if ((before + after) * 2 < Math.max(mine.length, theirs.length)) {
    before = before > 0 && isBlank(mine[0]) ? 1 : 0;
    after = after > 0 && isBlank(mine.at(-1)) ? 1 : 0;
  }
  const part = (letters: readonly string[], start: number, end: number) => letters.slice(start, end).join('');
  const head = part(mine, 0, before);
  const tail = part(mine, mine.length - after, mine.length);
  const change = {
    quote: part(mine, before, mine.length - after),
    text: part(theirs, before, theirs.length - after),
  };
  return [{ quote: head, text: head }, change, { quote: tail, text: tail }];
}
