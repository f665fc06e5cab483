import { OffsetMapBuilder } from './offset-map.ts';
import type { NormalForm } from './normal-form.ts';
import type { Span } from '../model/quote.schema.ts';

/** A normal form with the hyphens between letters taken out, so that a word broken at the end of a line is found. */
export interface JoinedForm {
  readonly text: string;
  /** The raw span that a span of `text` comes from. */
  readonly rawSpan: (span: Span) => Span;
  /** What was taken out, by rising offsets of `text`. */
  readonly joints: readonly Joint[];
}

/** Where a hyphen or a line break was taken out. */
interface Joint {
  readonly at: number;
  /** A break may be missing on the other side: "coun-⏎ter" is "counter"; a mere hyphen may not: "re-sign" is not "resign". */
  readonly isBreak: boolean;
}

// White space between two signs of a script that has no spaces is a line's end.
const UNSPACED = '[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}]';
const JOINT = new RegExp(
  `(?<=[\\p{L}\\p{N}\\p{M}])- ?(?=[\\p{L}\\p{N}])|(?<=${UNSPACED}) (?=${UNSPACED})`,
  'gu',
);

/** Takes out hyphens between letters, and remembers which of them broke a line. */
export function joinedForm(form: NormalForm): JoinedForm {
  const pieces: string[] = [];
  const joints: Joint[] = [];
  const map = new OffsetMapBuilder();
  let [done, length] = [0, 0];
  for (const { 0: joint, index } of form.text.matchAll(JOINT)) {
    pieces.push(form.text.slice(done, index));
    length += index - done;
    joints.push({ at: length, isBreak: joint !== '-' });
    map.plain(index - done);
    map.cluster(joint.length, 0);
    done = index + joint.length;
  }
  pieces.push(form.text.slice(done));
  map.plain(form.text.length - done);
  const { back } = map.build();
  return { text: pieces.join(''), rawSpan: (span) => form.rawSpan(back(span)), joints };
}

/** True where words that agree from `start` on differ in nothing but the ends of lines. */
export function isSameButForBreaks(text: JoinedForm, start: number, words: JoinedForm): boolean {
  const end = start + words.text.length;
  const theirs = new Map<number, boolean>();
  for (let index = firstAfter(text.joints, start); (text.joints[index]?.at ?? end) < end; index++) {
    const joint = text.joints[index];
    if (joint) theirs.set(joint.at - start, joint.isBreak);
  }
  const mine = new Map(words.joints.map(({ at, isBreak }) => [at, isBreak]));
  const isFine = ([at, isBreak]: [number, boolean], others: ReadonlyMap<number, boolean>) =>
    isBreak || others.has(at);
  return (
    [...theirs].every((joint) => isFine(joint, mine)) && [...mine].every((joint) => isFine(joint, theirs))
  );
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
