import type { QuestionVerb } from '../../analysis/question.ts';
import type { Graph } from '../../model/graph.ts';
import type { ActorId } from '../../model/ids.ts';
import type { Cue } from './language.ts';
import { isCue, tokensOf, type Token } from './tokens.ts';
import { verbAt, verbsOf, type VerbPhrase, type Vocabulary } from './vocabulary.ts';

/** A name in a question. */
export interface NamePart {
  /** Its place among the tokens. */
  readonly at: number;
  readonly ids: readonly ActorId[];
  readonly text: string;
  /** It follows a preposition that only objects have: "a los talibanes". */
  readonly isObject: boolean;
  /** It follows "by". */
  readonly isAgent: boolean;
  /** It follows "about". */
  readonly isTopic: boolean;
  /** It is the possessor of what comes next: "ISIS-K's enemies". */
  readonly isOwner: boolean;
}

/** What was found in a question, before its form is known. */
export interface QuestionParts {
  readonly vocabulary: Vocabulary;
  readonly names: readonly NamePart[];
  readonly verb: QuestionVerb | null;
  /** The index of the word that carries the meaning of the verb; -1 if there is none. */
  readonly verbAt: number;
  readonly isPassive: boolean;
  /** The index of the first word that is a cue; -1 if there is none. */
  readonly cueAt: (cue: Cue) => number;
  /** "Who" follows the preposition of an object: "a quién". */
  readonly isObjectAsked: boolean;
  /** It begins as questions do, or ends in a question mark. */
  readonly isAsked: boolean;
  /** The words that were not understood. */
  readonly rest: readonly string[];
}

/** Finds names, verb and cues in what was typed. */
export function partsOfQuestion(graph: Graph, text: string, vocabulary: Vocabulary): QuestionParts {
  const tokens = tokensOf(graph, text, vocabulary);
  const { language } = vocabulary;
  const cue = (token: Token | undefined, name: Cue) => isCue(token, name, vocabulary);
  const cueAt = (name: Cue) => tokens.findIndex((token) => cue(token, name));
  const found = verbIn(tokens, vocabulary);
  const inVerb = new Set(found?.places);
  const names = tokens.flatMap((token, at): readonly NamePart[] => {
    if (token.kind !== 'name') return [];
    const before = tokens[at - 1];
    const marks = {
      isObject: cue(before, 'object'),
      isAgent: cue(before, 'agent'),
      isTopic: cue(before, 'topic') && !inVerb.has(at - 1),
    };
    return [{ at, ids: token.ids, text: token.text, isOwner: token.isOwner, ...marks }];
  });
  const who = cueAt('who');
  const isUnderstood = (token: Token) =>
    token.kind === 'name' ||
    language.asides.has(token.text) ||
    [...token.bases].some((base) => language.asides.has(base)) ||
    (['who', 'what', 'when', 'modal', 'say', 'topic', 'agent', 'object'] as const).some((name) =>
      cue(token, name),
    );
  const first = tokens[0];
  const isOpened = first?.kind === 'word' && language.cues.opener.has(first.text);
  return {
    vocabulary,
    names,
    verb: found?.phrase.verb ?? null,
    verbAt: found?.places[found.phrase.main] ?? -1,
    isPassive: tokens.some((token, at) => cue(token, 'agent') && !inVerb.has(at)),
    cueAt,
    isObjectAsked: who > 0 && cue(tokens[who - 1], 'object'),
    isAsked: isOpened || /[?¿]/.test(text),
    rest: tokens.flatMap((token, at) => (inVerb.has(at) || isUnderstood(token) ? [] : [token.text])),
  };
}

// The verb may surround a name: "list the Taliban as terrorists". The longest counts; of equally long ones, the first.
function verbIn(
  tokens: readonly Token[],
  vocabulary: Vocabulary,
): { readonly phrase: VerbPhrase; readonly places: readonly number[] } | null {
  const places = tokens.flatMap((token, at) => (token.kind === 'word' ? [at] : []));
  const bases = places.map((at) => {
    const token = tokens[at];
    return token?.kind === 'word' ? token.bases : new Set<string>();
  });
  const verbs = verbsOf(vocabulary);
  let best: { phrase: VerbPhrase; places: readonly number[] } | null = null;
  for (let at = 0; at < places.length; at += 1) {
    const phrase = verbAt(verbs, bases, at);
    if (!phrase || (best && phrase.words.length <= best.phrase.words.length)) continue;
    best = { phrase, places: places.slice(at, at + phrase.words.length) };
  }
  return best;
}
