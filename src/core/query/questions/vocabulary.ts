import type { QuestionVerb } from '../../analysis/question.ts';
import type { TypeId } from '../../model/ids.ts';
import type { RelationType } from '../../model/relation-type.schema.ts';
import { wordsOf } from '../folded-text.ts';
import type { QuestionLanguage } from './language.ts';

/** A language with the relation types whose verbs are in it. */
export interface Vocabulary {
  readonly language: QuestionLanguage;
  readonly types: readonly RelationType[];
}

/** A verb as a question may put it, each of its words with all that it may be a form of. */
export interface VerbPhrase {
  readonly words: readonly ReadonlySet<string>[];
  readonly verb: QuestionVerb;
  /** The first word that carries meaning: "support" of "be a supporter of" would be "supporter". */
  readonly main: number;
}

/** The verbs of a vocabulary by what their first word may be a form of, the longest first. */
export type VerbIndex = ReadonlyMap<string, readonly VerbPhrase[]>;

const known = new WeakMap<Vocabulary, VerbIndex>();

/** The verbs by which questions ask for the types of a vocabulary, or for a sign. */
export function verbsOf(vocabulary: Vocabulary): VerbIndex {
  const made = known.get(vocabulary);
  if (made) return made;
  const index = indexOf(vocabulary);
  known.set(vocabulary, index);
  return index;
}

function indexOf({ language, types }: Vocabulary): VerbIndex {
  const byWords = new Map<
    string,
    { words: readonly string[]; sign: QuestionVerb | null; types: Set<TypeId> }
  >();
  const add = (phrase: string, sign: QuestionVerb | null, type: TypeId | null) => {
    for (const own of spellingsOf(phrase, language)) {
      const key = own.join(' ');
      const row = byWords.get(key) ?? { words: own, sign: null, types: new Set<TypeId>() };
      byWords.set(key, row);
      row.sign ??= sign;
      if (type !== null) row.types.add(type);
    }
  };
  for (const { sign, phrases } of language.signs)
    for (const phrase of phrases) add(phrase, { kind: 'sign', sign }, null);
  for (const { id, label, verb, between, short, synonyms } of types) {
    const own = [
      verb.base,
      verb.present,
      verb.past,
      short.base,
      short.present,
      between?.base ?? '',
      ...(synonyms ?? []),
    ];
    // A noun of one word is too similar to any other word.
    for (const phrase of label.includes(' ') && !label.includes(',') ? [...own, label] : own)
      add(phrase, null, id);
  }
  const index = new Map<string, VerbPhrase[]>();
  for (const { words, sign, types: some } of byWords.values()) {
    const bases = words.map((word) => new Set(language.bases(word)));
    const light = words.findIndex((word) => !language.bases(word).some((base) => language.light.has(base)));
    // "Supports" asks for everything in someone's favour, though one type has the same verb.
    const verb = sign ?? { kind: 'types' as const, types: [...some] };
    const phrase = { words: bases, verb, main: Math.max(light, 0) };
    for (const first of bases[0] ?? []) index.set(first, [...(index.get(first) ?? []), phrase]);
  }
  for (const phrases of index.values())
    phrases.sort((x, y) => y.words.length - x.words.length || rankOf(x) - rankOf(y));
  return index;
}

// "Give arms to" is also "give arms"; "fight for" is never "fight".
function spellingsOf(phrase: string, { skipped, prepositions, light, id }: QuestionLanguage) {
  const words = wordsOf(phrase)
    .map(({ text }) => text)
    .filter((word) => !skipped.has(word));
  const short = words.slice(0, -1);
  const isOpen =
    prepositions.has(words.at(-1) ?? '') &&
    (short.length > 1 || (short.length === 1 && !light.has(short[0] ?? '') && endsOpen(words, id)));
  return [words, ...(isOpen ? [short] : [])].filter((each) => each.length > 0);
}

const endsOpen = (words: readonly string[], language: string) =>
  language === 'es' ? ['a', 'con'].includes(words.at(-1) ?? '') : words.at(-1) === 'with';

// Of equally long ones the one that asks for more.
const rankOf = ({ verb }: VerbPhrase) => (verb.kind === 'sign' ? 0 : 1);

/** The longest verb that begins at one of some words; null if none does. */
export function verbAt(
  index: VerbIndex,
  words: readonly ReadonlySet<string>[],
  at: number,
): VerbPhrase | null {
  let best: VerbPhrase | null = null;
  for (const base of words[at] ?? [])
    for (const phrase of index.get(base) ?? []) {
      const isBetter =
        !best ||
        phrase.words.length > best.words.length ||
        (phrase.words.length === best.words.length && rankOf(phrase) < rankOf(best));
      if (!isBetter) break;
      if (phrase.words.every((own, place) => meets(own, words[at + place]))) best = phrase;
    }
  return best;
}

function meets(own: ReadonlySet<string>, word: ReadonlySet<string> | undefined): boolean {
  if (!word) return false;
  for (const base of own) if (word.has(base)) return true;
  return false;
}
