import type { Span } from '../model/quote.schema.ts';
import type { NormalForm } from './normal-form.ts';

/** A normal form without its spaces and the hyphens between letters, to find words broken by a line or a page. */
export interface JoinedForm {
  readonly text: string;
  /** The raw span that a span of `text` comes from. */
  readonly rawSpan: (span: Span) => Span;
  /** What was taken out before each of these rising offsets of `text`. */
  readonly joints: { readonly at: readonly number[]; readonly kind: readonly Joint[] };
}

/**
 * What was taken out at an offset. A break may be missing on the other side: "coun-⏎ter" is "counter"; a mere hyphen may
 * not: "re-sign" is not "resign"; a space only within many words, as where the parts of a page meet: "a part" is not "apart".
 */
type Joint = 'break' | 'hyphen' | 'space';

const [SPACE, HYPHEN] = [32, 45];
const LETTER_BEFORE = /[\p{L}\p{N}\p{M}]$/u;
const LETTER_AFTER = /^[\p{L}\p{N}]/u;
// White space between two signs of a script that has no spaces is the end of a line.
const UNSPACED = '[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}]';
const UNSPACED_BREAK = new RegExp(`${UNSPACED} ${UNSPACED}`, 'u');
const FIRST_UNSPACED = 0x2e80;
// From this many units a quote is many words, so that one space more or less does not change it.
const MANY = 24;

/** Takes out spaces and hyphens between letters, and remembers which was where. */
export function joinedForm(form: NormalForm): JoinedForm {
  const { text } = form;
  const pieces: string[] = [];
  const [at, kind, taken]: [number[], Joint[], number[]] = [[], [], []];
  let [done, out] = [0, 0];
  for (let unit = 0; unit < text.length; unit++) {
    const joint = jointAt(text, unit);
    if (!joint) continue;
    const length = joint === 'break' && text.charCodeAt(unit) === HYPHEN ? 2 : 1;
    pieces.push(text.slice(done, unit));
    at.push(unit - out);
    kind.push(joint);
    out += length;
    taken.push(out);
    done = unit + length;
    unit = done - 1;
  }
  pieces.push(text.slice(done));
  const takenBefore = (joints: number) => (joints === 0 ? 0 : (taken[joints - 1] ?? 0));
  return {
    text: pieces.join(''),
    rawSpan: ({ start, end }) =>
      form.rawSpan({
        start: start + takenBefore(countUpTo(at, start)),
        end: end + takenBefore(countUpTo(at, end - 1)),
      }),
    joints: { at, kind },
  };
}

/** True if words that agree from `start` on differ only in what breaks words. */
export function isSameButTorn(text: JoinedForm, start: number, words: JoinedForm): boolean {
  const theirs = jointsWithin(text, start, start + words.text.length);
  const mine = jointsWithin(words, 0, words.text.length);
  const areMany = words.text.length >= MANY;
  const agree = (some: ReadonlyMap<number, Joint>, others: ReadonlyMap<number, Joint>) =>
    [...some].every(([at, kind]) => kind === 'break' || (kind === 'space' && areMany) || others.has(at));
  return agree(theirs, mine) && agree(mine, theirs);
}

function jointsWithin({ joints }: JoinedForm, start: number, end: number): ReadonlyMap<number, Joint> {
  const within = new Map<number, Joint>();
  for (let index = countUpTo(joints.at, start); index < joints.at.length; index++) {
    const [at, kind] = [joints.at[index], joints.kind[index]];
    if (at === undefined || kind === undefined || at >= end) break;
    within.set(at - start, kind);
  }
  return within;
}

function jointAt(text: string, unit: number): Joint | null {
  const code = text.charCodeAt(unit);
  if (code === SPACE) return isUnspacedBreak(text, unit) ? 'break' : 'space';
  if (code !== HYPHEN || !LETTER_BEFORE.test(text.slice(Math.max(0, unit - 2), unit))) return null;
  const isBroken = text.charCodeAt(unit + 1) === SPACE;
  const next = unit + (isBroken ? 2 : 1);
  if (!LETTER_AFTER.test(text.slice(next, next + 2))) return null;
  return isBroken ? 'break' : 'hyphen';
}

// Two units before and after are enough for a sign beyond the basic plane.
function isUnspacedBreak(text: string, unit: number): boolean {
  if (text.charCodeAt(unit - 1) < FIRST_UNSPACED) return false;
  return UNSPACED_BREAK.test(text.slice(Math.max(0, unit - 2), unit + 3));
}

// Binary search: how many of the rising numbers are no greater than another.
function countUpTo(numbers: readonly number[], max: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= max) low = middle + 1;
    else high = middle;
  }
  return low;
}
