import type { QuestionVerb } from '../../analysis/question.ts';
import type { Graph } from '../../model/graph.ts';
import type { ActorId } from '../../model/ids.ts';
import type { Cue } from './language.ts';
import { isCue, tokensOf, type Token } from './tokens.ts';
import { placeVerb, verbAt, verbsOf, wordsOfVerbs, type VerbPhrase, type Vocabulary } from './vocabulary.ts';

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
  /** "And" joins it to the name before. */
  readonly isJoined: boolean;
  /** The places of further names that this part holds too. */
  readonly joins: readonly number[];
}

/** What was found in a question, before its form is known. */
export interface QuestionParts {
  readonly vocabulary: Vocabulary;
  readonly names: readonly NamePart[];
  readonly verb: QuestionVerb | null;
  /** The index of the word that carries the meaning of the verb; -1 if there is none. */
  readonly verbAt: number;
  /** The words of the verb as they were typed, where they are others than an answer uses; '' else. */
  readonly readAs: string;
  /** The words of the verb as they were typed. */
  readonly verbWords: readonly string[];
  /** "Enemies of", without a verb. */
  readonly isNoun: boolean;
  readonly isPassive: boolean;
  /** The index of the first word that is a cue; -1 if there is none. */
  readonly cueAt: (cue: Cue) => number;
  /** The word that asks for reasons; '' where none does. */
  readonly why: string;
  /** The preposition of an object stands before "who": "a quién". */
  readonly isObjectAsked: boolean;
  /** It begins as questions do, or ends in a question mark. */
  readonly isAsked: boolean;
  /** The words that were not understood. */
  readonly rest: readonly string[];
}

/** Finds names, verb and cues in what was typed. */
export function partsOfQuestion(
  graph: Graph,
  text: string,
  vocabulary: Vocabulary,
  cutsNames: boolean,
): QuestionParts {
  const tokens = tokensOf(graph, text, vocabulary, cutsNames);
  const { language } = vocabulary;
  const cue = (token: Token | undefined, name: Cue) => isCue(token, name, vocabulary);
  const cueAt = (name: Cue) => tokens.findIndex((token) => cue(token, name));
  const found = verbIn(tokens, vocabulary, cueAt('where') >= 0);
  const inVerb = new Set(found?.places);
  const names = tokens.flatMap((token, at): readonly NamePart[] => {
    if (token.kind !== 'name') return [];
    const before = tokens[at - 1];
    const marks = {
      isObject: cue(before, 'object'),
      isAgent: cue(before, 'agent'),
      isTopic: cue(before, 'topic') && !inVerb.has(at - 1),
    };
    return [
      {
        at,
        ids: token.ids,
        text: token.text,
        isOwner: token.isOwner,
        isJoined: token.isJoined,
        joins: [],
        ...marks,
      },
    ];
  });
  const who = cueAt('who');
  const isUnderstood = (token: Token) =>
    token.kind === 'name' ||
    language.asides.has(token.text) ||
    [...token.bases].some((base) => language.asides.has(base)) ||
    (['who', 'what', 'where', 'when', 'modal', 'say', 'topic', 'agent', 'object'] as const).some((name) =>
      cue(token, name),
    );
  const first = tokens[0];
  const isOpened = first?.kind === 'word' && language.cues.opener.has(first.text);
  // "Where is it?" has no other verb; "Where did they flee?" has.
  const isPlaceAsked = cueAt('where') >= 0;
  const typedVerb = (found?.places ?? []).flatMap((place) => tokens[place]?.text ?? []);
  return {
    vocabulary,
    names,
    verb: found?.phrase.verb ?? (isPlaceAsked ? placeVerb(vocabulary) : null),
    verbAt: found?.places[found.phrase.main] ?? -1,
    readAs: found && !found.phrase.isOwn ? typedVerb.slice(found.phrase.main).join(' ') : '',
    verbWords: typedVerb,
    isNoun: found?.phrase.isNoun ?? false,
    isPassive: tokens.some((token, at) => cue(token, 'agent') && !inVerb.has(at)),
    cueAt,
    why: tokens[cueAt('why')]?.text ?? '',
    isObjectAsked: who > 0 && cue(tokens[who - 1], 'object'),
    isAsked: isOpened || /[?¿]/.test(text),
    rest: tokens.flatMap((token, at) => (inVerb.has(at) || isUnderstood(token) ? [] : [token.text])),
  };
}

// The verb may stand around a name: "list the Taliban as terrorists". The longest counts, of as long ones the first. What is in no
// verb is passed over: "is secretly in contact with".
function verbIn(
  tokens: readonly Token[],
  vocabulary: Vocabulary,
  isPlaceAsked: boolean,
): { readonly phrase: VerbPhrase; readonly places: readonly number[] } | null {
  const known = wordsOfVerbs(vocabulary);
  const inWords = tokens.flatMap((token, at) =>
    token.kind === 'word' && [...token.bases].some((base) => known.has(base)) ? [{ at, token }] : [],
  );
  const bases = inWords.map(({ token }) => (token.kind === 'word' ? token.bases : new Set<string>()));
  const verbs = verbsOf(vocabulary);
  const namesBefore = (at: number) => tokens.slice(0, at).filter(({ kind }) => kind === 'name').length;
  const isOwned = (at: number) => {
    const before = tokens[at - 1];
    return before?.kind === 'name' && before.isOwner;
  };
  let best: { phrase: VerbPhrase; places: readonly number[] } | null = null;
  for (let at = 0; at < inWords.length; at += 1) {
    const from = inWords[at]?.at ?? 0;
    const phrase = verbAt(
      verbs,
      bases,
      at,
      ({ isBare, isPlace }) =>
        (!isBare || isOwned(from) || namesBefore(from) > 1) && (!isPlace || isPlaceAsked),
    );
    const places = inWords.slice(at, at + (phrase?.words.length ?? 0)).map((word) => word.at);
    if (phrase && isOfLittle(phrase) && !areNextTo(places)) continue;
    if (!phrase || (best && phrase.words.length <= best.phrase.words.length)) continue;
    best = { phrase, places };
  }
  return best;

  // "Is … in" says little: "What is Russia doing in Syria?" has another verb between.
  function isOfLittle({ words }: VerbPhrase): boolean {
    const { light, prepositions } = vocabulary.language;
    return words.every((word) => [...word].some((base) => light.has(base) || prepositions.has(base)));
  }
  function areNextTo(places: readonly number[]): boolean {
    const [first = 0, last = 0] = [places[0], places.at(-1)];
    return tokens.slice(first, last + 1).filter(({ kind }) => kind === 'word').length === places.length;
  }
}
