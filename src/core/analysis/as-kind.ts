import type { ActorId } from '../model/ids.ts';
import { askOf } from './ask.ts';
import { ACTORS_OF, needsVerb, type Inquiry, type QuestionKind, type QuestionVerb } from './question.ts';

/** Whether a kind of question names whom it is done to, and asks who does it. */
export function isOfObject(kind: QuestionKind | 'tie'): boolean {
  return kind === 'who' || kind === 'who-could';
}

/** The same question in another form, as far as its actors and verb allow; null where they do not. */
export function asKind(
  asked: { readonly actors: readonly ActorId[]; readonly verb: QuestionVerb | null; readonly since: boolean },
  kind: QuestionKind | 'tie',
): Inquiry | null {
  const [first, second] = asked.actors;
  if (kind === 'tie') return first && second && first !== second ? askOf(first, second) : null;
  const { min, max } = ACTORS_OF[kind];
  if (asked.actors.length < min) return null;
  // "Who supports Y?" keeps the object of "Does X support Y?".
  const actors = isOfObject(kind) ? asked.actors.slice(-1) : asked.actors.slice(0, max);
  const verb = kind === 'says' || kind === 'about' ? null : asked.verb;
  return {
    kind,
    actors,
    verb: verb ?? (needsVerb(kind) ? { kind: 'sign', sign: 1 } : null),
    since: kind === 'does' && asked.since,
  };
}
