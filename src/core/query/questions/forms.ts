import { askOf } from '../../analysis/ask.ts';
import type { Inquiry, QuestionKind } from '../../analysis/question.ts';
import type { ActorId } from '../../model/ids.ts';
import type { NamePart, QuestionParts } from './parts.ts';

/** A form of question: the parts it needs, and what is asked then; one actor for each name, in the order of `names`. */
interface QuestionForm {
  readonly kind: QuestionKind | 'tie';
  /** The names that it is about, the subject first; null if the parts do not make such a question. */
  readonly names: (parts: QuestionParts) => readonly NamePart[] | null;
}

const isWhoLike = ({ cueAt }: QuestionParts) => cueAt('who') >= 0 || cueAt('what') >= 0;

/** Who does it and to whom, if both are named. */
function ends({ names, verbAt, isPassive }: QuestionParts): readonly NamePart[] | null {
  const [first] = names;
  if (!first || names.length < 2) return null;
  // Of three names the one before the verb and the one right after it count: "on ISIS-K with the Taliban" has a preposition.
  const second = names.slice(1).find((name) => !name.isTopic) ?? names[1]!;
  if (isPassive && second.isAgent) return [second, first];
  if (isPassive && first.isAgent) return [first, second];
  // "¿Apoya a los talibanes Rusia?"
  if (first.isObject && !second.isObject && first.at > verbAt) return [second, first];
  return [first, second];
}

/** If one name is given: is it the subject of the verb, or the object? */
function isDoer(parts: QuestionParts, name: NamePart): boolean {
  const { verbAt, isPassive, isObjectAsked, cueAt, vocabulary } = parts;
  if (vocabulary.language.whoBy === 'preposition') {
    const isAgentAsked = isPassive && !name.isAgent;
    if (isPassive) return !isAgentAsked;
    return isObjectAsked || (cueAt('who') < 0 && !name.isObject);
  }
  // "Who are ISIS-K's enemies?" asks who is against it.
  if (name.isOwner && name.at < verbAt) return false;
  return name.at < verbAt !== isPassive;
}

function twoOf({ names }: QuestionParts): readonly NamePart[] | null {
  const [first, ...others] = names;
  const second = others.find(({ ids }) => ids[0] !== first?.ids[0]);
  return first && second ? [first, second] : null;
}

const single = (parts: QuestionParts, doer: boolean) => {
  const [name] = parts.names;
  if (!name || !parts.verb || !isWhoLike(parts) || isDoer(parts, name) !== doer) return null;
  // "What does X promise Y?" names both ends.
  return parts.names.length > 1 && name.at < parts.verbAt ? null : [name];
};

/** Every form of question; the first that fits is what is asked. */
export const questionForms = [
  // No source is asked for reasons: what is said about the two is the closest answer.
  { kind: 'tie', names: (parts) => (parts.cueAt('why') >= 0 ? twoOf(parts) : null) },
  { kind: 'about', names: ({ names, cueAt }) => (cueAt('why') >= 0 && names[0] ? [names[0]] : null) },
  {
    kind: 'says',
    names: ({ names, cueAt, verb }) => {
      const [first, second] = names;
      if (!first || cueAt('say') < 0 || verb || first.isTopic) return null;
      return second ? [first, second] : [first];
    },
  },
  {
    kind: 'could',
    names: (parts) => {
      const { names, cueAt, verb } = parts;
      const [first] = names;
      if (!first || cueAt('modal') < 0) return null;
      if (verb && names.length > 1) return ends(parts);
      return isWhoLike(parts) && (verb ? isDoer(parts, first) : cueAt('what') >= 0)
        ? names.slice(0, 2)
        : null;
    },
  },
  { kind: 'who', names: (parts) => single(parts, false) },
  { kind: 'whom', names: (parts) => single(parts, true) },
  { kind: 'does', names: (parts) => (parts.verb ? ends(parts) : null) },
  { kind: 'tie', names: twoOf },
  { kind: 'about', names: ({ names, isAsked }) => (isAsked && names[0] ? [names[0]] : null) },
] as const satisfies readonly QuestionForm[];

/** The question of a form about some actors. */
export function inquiryOf(
  kind: QuestionKind | 'tie',
  actors: readonly ActorId[],
  parts: Pick<QuestionParts, 'verb' | 'cueAt'>,
): Inquiry | null {
  const [from, to] = actors;
  if (!from || (to !== undefined && from === to)) return null;
  if (kind === 'tie') return to ? askOf(from, to) : null;
  return {
    kind,
    actors,
    verb: kind === 'says' || kind === 'about' ? null : parts.verb,
    since: kind === 'does' && parts.cueAt('when') >= 0,
  };
}
