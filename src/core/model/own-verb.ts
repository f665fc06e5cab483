import type { OwnVerb } from './claim.schema.ts';

/** A statement's own verb, taken apart. */
export interface OwnVerbParts {
  /** The words before the other end, without the brackets. */
  readonly before: string;
  /** The words after it; null if no place is marked for it. */
  readonly after: string | null;
  /** The words name the subject themselves, at "{from}" or in words of their own: "{from=members of several groups}". */
  readonly hasSubject: boolean;
  /** Brackets contain the words that say how it is stated, so nothing may be added to it. */
  readonly isWhole: boolean;
  /** The word on a line, in the present, with "…" for the other end; null if none is given. */
  readonly line: string | null;
}

const SUBJECT = /\{from(?:=([^}]*))?\}/;

/** The words of a verb with the subject's name at its place. */
export function withSubject(text: string, name: string): string {
  return text.replace(SUBJECT, (_, own?: string) => own ?? name);
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
    hasSubject: SUBJECT.test(text),
    line,
  };
}

/** The sentence's words of a statement's own verb, with the other end at "…" or not at all. */
export function verbText(verb: OwnVerb): string {
  return typeof verb === 'string' ? verb : verb.sentence;
}

/** What is wrong with the signs of a verb: brackets that do not match, an empty pair, two places for the other end, or an unknown slot; null if nothing is. */
export function verbFault(text: string): 'brackets' | 'empty' | 'places' | 'slot' | null {
  const signs = [...text].filter((letter) => letter === '[' || letter === ']').join('');
  if (!/^(?:\[\])*$/.test(signs)) return 'brackets';
  if (/\[\s*\]/.test(text) || text.replace(/[[\]…\s]/g, '') === '') return 'empty';
  if (text.split('…').length > 2) return 'places';
  return /[{}]/.test(text.replace(SUBJECT, '')) ? 'slot' : null;
}
