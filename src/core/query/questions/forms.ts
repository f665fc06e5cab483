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

const isWhoLike = ({ cueAt }: QuestionParts) =>
  (['who', 'what', 'where'] as const).some((cue) => cueAt(cue) >= 0);

/** Who does it and to whom, where both are named. Names joined by "and" are one part: "Do Russia and Iran support Syria?" */
function ends({ names: all, verbAt, isPassive }: QuestionParts): readonly NamePart[] | null {
  const names = all.length > 2 ? together(all) : all;
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

// The first of each name is meant; the others would be guesses upon guesses.
function together(names: readonly NamePart[]): readonly NamePart[] {
  const parts: NamePart[] = [];
  for (const name of names) {
    const last = parts.at(-1);
    if (last && name.isJoined)
      parts[parts.length - 1] = {
        ...last,
        ids: [...last.ids.slice(0, last.joins.length + 1), ...name.ids.slice(0, 1)],
        joins: [...last.joins, name.at],
      };
    else parts.push(name);
  }
  return parts;
}

/** Where one name is given: does it do the verb, or is it done to? */
function isDoer(parts: QuestionParts, name: NamePart): boolean {
  const { verbAt, isPassive, isObjectAsked, cueAt, vocabulary } = parts;
  if (cueAt('where') >= 0) return true;
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
  const groups = together(parts.names);
  const [name] = groups;
  if (!name || !parts.verb) return null;
  // "Enemies of ISIS-K", and nothing else, asks who they are.
  if (parts.isNoun && groups.length === 1 && !isWhoLike(parts) && !name.joins.length)
    return doer ? null : [name];
  if (!isWhoLike(parts) || isDoer(parts, name) !== doer) return null;
  // "What does X promise Y?" names both ends.
  return groups.length > 1 && name.at < parts.verbAt ? null : [name];
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
    kind: 'who-could',
    names: (parts) => (parts.cueAt('modal') >= 0 && parts.cueAt('who') >= 0 ? single(parts, false) : null),
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
  parts: Pick<QuestionParts, 'verb' | 'cueAt' | 'names'>,
): Inquiry | null {
  const [from, to] = actors;
  if (!from || (to !== undefined && from === to)) return null;
  if (kind === 'tie') return to ? askOf(from, to) : null;
  // "Do Russia and Iran cooperate?" names two, and nobody else.
  const isMutual = kind === 'does' && parts.names.length === 2 && parts.names[1]!.isJoined;
  return {
    kind,
    actors,
    verb: kind === 'says' || kind === 'about' ? null : parts.verb,
    since: kind === 'does' && parts.cueAt('when') >= 0,
    ...(isMutual ? { mutual: true as const } : {}),
  };
}
