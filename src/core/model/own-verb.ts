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
  /** The words say when it was, at "{when=that summer}", so no other words for time are added. */
  readonly tellsTime: boolean;
  /** The word on a line, in the present, with "…" for the other end; null where none is given. */
  readonly line: string | null;
  /** How it is stated, in the author's words; null where the general name is right. */
  readonly stated: string | null;
}

const WHEN = /\{when=([^}]+)\}/;

const SUBJECT = /\{from(?:=([^}]*))?\}/;

/** The words of a verb with the subject's name at its place. */
export function withSubject(text: string, name: string): string {
  return text.replace(SUBJECT, (_, own?: string) => own ?? name);
}

/** Takes a statement's own verb apart: "[could] order … abroad" is "could order" and "abroad", and whole. */
export function ownVerbParts(verb: OwnVerb): OwnVerbParts {
  const { sentence: text, line, stated } = typeof verb === 'string' ? { sentence: verb } : verb;
  const [before = '', after] = text
    .replace(/[[\]]/g, '')
    .replace(WHEN, '$1')
    .split('…')
    .map((part) => part.replace(/\s+/g, ' '));
  return {
    before: before.trim(),
    after: after === undefined ? null : after.trimEnd(),
    isWhole: text.includes('['),
    hasSubject: SUBJECT.test(text),
    tellsTime: WHEN.test(text),
    line: line ?? null,
    stated: stated ?? null,
  };
}

/** The sentence's words of a statement's own verb, with the other end at "…" or not at all. */
export function verbText(verb: OwnVerb): string {
  return typeof verb === 'string' ? verb : verb.sentence;
}

/** The same as a reader sees it: without the signs for brackets and for the subject. */
export function verbWords(verb: OwnVerb): string {
  return verbText(verb)
    .replace(SUBJECT, (_, own?: string) => own ?? '')
    .replace(WHEN, '$1')
    .replace(/[[\]]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What is wrong with the signs of a verb: brackets that do not match, an empty pair, two places for the other end, or a slot that is not known; null where nothing is. */
export function verbFault(text: string): 'brackets' | 'empty' | 'places' | 'slot' | null {
  const signs = [...text].filter((letter) => letter === '[' || letter === ']').join('');
  if (!/^(?:\[\])*$/.test(signs)) return 'brackets';
  if (/\[\s*\]/.test(text) || text.replace(/[[\]…\s]/g, '') === '') return 'empty';
  if (text.split('…').length > 2) return 'places';
  return /[{}]/.test(text.replace(SUBJECT, '').replace(WHEN, '')) ? 'slot' : null;
}
