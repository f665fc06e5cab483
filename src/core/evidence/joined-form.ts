import type { Span } from '../model/quote.schema.ts';
import type { NormalForm } from './normal-form.ts';
import { OffsetMapBuilder } from './offset-map.ts';

/** A normal form without its spaces and the hyphens between letters, so that words are found that a line or a page has torn. */
export interface JoinedForm {
  readonly text: string;
  /** The raw span that a span of `text` comes from. */
  readonly rawSpan: (span: Span) => Span;
  /** What was taken out, by rising offsets of `text`. */
  readonly joints: readonly Joint[];
}

/**
 * What was taken out at an offset. A break may be missing on the other side: "coun-⏎ter" is "counter"; a mere hyphen may
 * not: "re-sign" is not "resign"; a space only within many words, as where the parts of a page meet: "a part" is not "apart".
 */
interface Joint {
  readonly at: number;
  readonly kind: 'break' | 'hyphen' | 'space';
}

// White space between two signs of a script that has no spaces is the end of a line.
const UNSPACED = '[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}]';
const JOINT = /(?<=[\p{L}\p{N}\p{M}])- ?(?=[\p{L}\p{N}])| /gu;
const UNSPACED_BREAK = new RegExp(`${UNSPACED} ${UNSPACED}`, 'u');
// Units from which a quote is many words, so that a space more or less does not make it another.
const MANY = 24;

/** Takes out spaces and hyphens between letters, and remembers which was where. */
export function joinedForm(form: NormalForm): JoinedForm {
  const pieces: string[] = [];
  const joints: Joint[] = [];
  const map = new OffsetMapBuilder();
  let [done, length] = [0, 0];
  for (const { 0: joint, index } of form.text.matchAll(JOINT)) {
    pieces.push(form.text.slice(done, index));
    length += index - done;
    joints.push({ at: length, kind: kindOf(joint, form.text, index) });
    map.plain(index - done);
    map.cluster(joint.length, 0);
    done = index + joint.length;
  }
  pieces.push(form.text.slice(done));
  map.plain(form.text.length - done);
  const { back } = map.build();
  return { text: pieces.join(''), rawSpan: (span) => form.rawSpan(back(span)), joints };
}

/** True where words that agree from `start` on differ in nothing but what tears words. */
export function isSameButTorn(text: JoinedForm, start: number, words: JoinedForm): boolean {
  const end = start + words.text.length;
  const theirs = new Map<number, Joint['kind']>();
  for (let index = firstAfter(text.joints, start); index < text.joints.length; index++) {
    const joint = text.joints[index];
    if (!joint || joint.at >= end) break;
    theirs.set(joint.at - start, joint.kind);
  }
  const mine = new Map(words.joints.map(({ at, kind }) => [at, kind]));
  const areMany = words.text.length >= MANY;
  const agree = (some: ReadonlyMap<number, Joint['kind']>, others: ReadonlyMap<number, Joint['kind']>) =>
    [...some].every(([at, kind]) => kind === 'break' || (kind === 'space' && areMany) || others.has(at));
  return agree(theirs, mine) && agree(mine, theirs);
}

// Two units before and after are enough for a sign beyond the basic plane.
function kindOf(joint: string, text: string, index: number): Joint['kind'] {
  if (joint !== ' ') return joint === '-' ? 'hyphen' : 'break';
  return text.charCodeAt(index - 1) > 0x2e7f &&
    UNSPACED_BREAK.test(text.slice(Math.max(0, index - 2), index + 3))
    ? 'break'
    : 'space';
}

function firstAfter(joints: readonly Joint[], offset: number): number {
  let [low, high] = [0, joints.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((joints[middle]?.at ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
