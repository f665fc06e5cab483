import type { ActorId, TypeId } from '../model/ids.ts';
import type { Ask } from './ask.ts';

/** What can be asked, besides how two actors are tied. */
export const QUESTION_KINDS = ['does', 'who', 'whom', 'could', 'who-could', 'says', 'about'] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/** What the actor is asked to do: anything for or against someone, or acts of certain types. */
export type QuestionVerb =
  | { readonly kind: 'sign'; readonly sign: 1 | -1 }
  | { readonly kind: 'types'; readonly types: readonly TypeId[] };

/**
 * A reader's question. Its actors by kind: `does` who and whom; `who` whom; `whom` who; `could` who, and perhaps to whom; `who-could` whom;
 * `says` who, and perhaps about whom; `about` the one it is about.
 */
export interface Question {
  readonly kind: QuestionKind;
  readonly actors: readonly ActorId[];
  /** Null if a question needs none. */
  readonly verb: QuestionVerb | null;
  /** Since when is asked too. */
  readonly since: boolean;
  /** Both are asked about alike: "Are Russia and Iran allies?" */
  readonly mutual?: true;
  /** What the reader typed, where not all of it is in the question. */
  readonly typed?: string;
}

/** Anything a reader can ask. */
export type Inquiry = Ask | Question;

/** How many actors each kind of question needs, and how many it may have. */
export const ACTORS_OF: Readonly<Record<QuestionKind, { readonly min: number; readonly max: number }>> = {
  does: { min: 2, max: 2 },
  who: { min: 1, max: 1 },
  whom: { min: 1, max: 1 },
  could: { min: 1, max: 2 },
  'who-could': { min: 1, max: 1 },
  says: { min: 1, max: 2 },
  about: { min: 1, max: 1 },
};

/** Whether a kind of question needs a verb. */
export function needsVerb(kind: QuestionKind): boolean {
  return kind === 'does' || kind === 'who' || kind === 'whom' || kind === 'who-could';
}
