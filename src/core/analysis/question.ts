import type { ActorId, TypeId } from '../model/ids.ts';
import { askOf, type Ask } from './ask.ts';

/** What can be asked, other than how two actors are tied. */
export const QUESTION_KINDS = ['does', 'who', 'whom', 'could', 'says', 'about'] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/** What the actor is asked to do: anything for or against someone, or acts of certain types. */
export type QuestionVerb =
  | { readonly kind: 'sign'; readonly sign: 1 | -1 }
  | { readonly kind: 'types'; readonly types: readonly TypeId[] };

/**
 * A reader's question. Its actors by kind: `does` subject and object; `who` the object; `whom` the subject; `could` the subject, and perhaps the object;
 * `says` the speaker, and perhaps the topic; `about` the topic.
 */
export interface Question {
  readonly kind: QuestionKind;
  readonly actors: readonly ActorId[];
  /** Null if a question needs none. */
  readonly verb: QuestionVerb | null;
  /** Since when is asked too. */
  readonly since: boolean;
}

/** Anything a reader can ask. */
export type Inquiry = Ask | Question;

/** How many actors each kind of question needs, and how many it may have. */
export const ACTORS_OF: Readonly<Record<QuestionKind, { readonly min: number; readonly max: number }>> = {
  does: { min: 2, max: 2 },
  who: { min: 1, max: 1 },
  whom: { min: 1, max: 1 },
  could: { min: 1, max: 2 },
  says: { min: 1, max: 2 },
  about: { min: 1, max: 1 },
};

/** Whether a kind of question needs a verb. */
export function needsVerb(kind: QuestionKind): boolean {
  return kind === 'does' || kind === 'who' || kind === 'whom';
}

/** The same question in another form, as far as its actors and verb allow; null if they do not. */
export function asKind(
  asked: { readonly actors: readonly ActorId[]; readonly verb: QuestionVerb | null; readonly since: boolean },
  kind: QuestionKind | 'tie',
): Inquiry | null {
  const [first, second] = asked.actors;
  if (kind === 'tie') return first && second && first !== second ? askOf(first, second) : null;
  const { min, max } = ACTORS_OF[kind];
  if (asked.actors.length < min) return null;
  // "Who supports Y?" keeps the object of "Does X support Y?".
  const actors = kind === 'who' ? asked.actors.slice(-1) : asked.actors.slice(0, max);
  const verb = kind === 'says' || kind === 'about' ? null : asked.verb;
  return {
    kind,
    actors,
    verb: verb ?? (needsVerb(kind) ? { kind: 'sign', sign: 1 } : null),
    since: kind === 'does' && asked.since,
  };
}
