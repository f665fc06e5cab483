import type { OwnVerb } from './claim.schema.ts';

/** A statement's own verb, taken apart. */
export interface OwnVerbParts {
  /** The words before the other end, without the brackets. */
  readonly before: string;
  /** The words after it; null where no place is marked for it. */
  readonly after: string | null;
  /** Brackets hold the words that say how it is stated, so nothing may be added to it. */
  readonly isWhole: boolean;
  /** The word on a line, in the present, with "…" for the other end; null where none is given. */
  readonly line: string | null;
}

/** Takes a statement's own verb apart: "[could] order … abroad" is "could order" and "abroad", and whole. */
export function ownVerbParts(verb: OwnVerb): OwnVerbParts {
  const [text, line] = typeof verb === 'string' ? [verb, null] : [verb.sentence, verb.line];
  const [before = '', after] = text
    .replace(/[[\]]/g, '')
    .split('…')
    .map((part) => part.replace(/\s+/g, ' '));
  return {
    before: before.trim(),
    after: after === undefined ? null : after.trimEnd(),
    isWhole: text.includes('['),
    line,
  };
}

/** The sentence's words of a statement's own verb, with the other end at "…" or not at all. */
export function verbText(verb: OwnVerb): string {
  return typeof verb === 'string' ? verb : verb.sentence;
}

/** What is wrong with the signs of a verb: brackets that do not match, an empty pair, or two places for the other end; null where nothing is. */
export function verbFault(text: string): 'brackets' | 'empty' | 'places' | null {
  const signs = [...text].filter((letter) => letter === '[' || letter === ']').join('');
  if (!/^(?:\[\])*$/.test(signs)) return 'brackets';
  if (/\[\s*\]/.test(text) || text.replace(/[[\]…\s]/g, '') === '') return 'empty';
  return text.split('…').length > 2 ? 'places' : null;
}
