import type { QuestionVerb } from '../../analysis/question.ts';
import type { TypeId } from '../../model/ids.ts';
import type { RelationType } from '../../model/relation-type.schema.ts';
import { wordsOf } from '../../model/fold.ts';
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
  /** The verb of an answer itself, not another word that is read as it. */
  readonly isOwn: boolean;
  /** "Enemies of", without a verb. */
  readonly isNoun: boolean;
  /** A noun alone, as in "Russia’s enemies" and "Russia and the Taliban: enemies?". */
  readonly isBare: boolean;
  /** "Flee", as in "Where did they flee?". */
  readonly isPlace: boolean;
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

interface Row {
  readonly spelling: Spelling;
  sign: QuestionVerb | null;
  isOwn: boolean;
  readonly own: Set<TypeId>;
  readonly types: Set<TypeId>;
}

function indexOf({ language, types }: Vocabulary): VerbIndex {
  const byWords = new Map<string, Row>();
  const add = (phrase: string, sign: QuestionVerb | null, type: TypeId | null, isOwn: boolean) => {
    for (const spelling of spellingsOf(phrase, language)) {
      // One spelling may be a noun of one verb and the end of another.
      const key = JSON.stringify(spelling);
      const row = byWords.get(key) ?? {
        spelling,
        sign: null,
        isOwn: false,
        own: new Set(),
        types: new Set(),
      };
      byWords.set(key, row);
      row.sign ??= sign;
      row.isOwn ||= isOwn;
      if (type !== null) (isOwn ? row.own : row.types).add(type);
    }
  };
  for (const { sign, phrases } of language.signs)
    phrases.forEach((phrase, at) => add(phrase, { kind: 'sign', sign }, null, at === 0));
  for (const { id, label, verb, between, short, synonyms } of types) {
    const own = [verb.base, verb.present, verb.past, short.base, short.present, between?.base ?? ''];
    // A noun of one word is too much like any other word.
    if (label.includes(' ') && !label.includes(',')) own.push(label);
    for (const phrase of own) add(phrase, null, id, true);
    for (const phrase of synonyms ?? []) add(phrase, null, id, false);
  }
  const index = new Map<string, VerbPhrase[]>();
  for (const { spelling, sign, isOwn, own, types: some } of byWords.values()) {
    const { words, ...marks } = spelling;
    const bases = words.map((word) => new Set(language.bases(word)));
    const light = words.findIndex((word) => !language.bases(word).some((base) => language.light.has(base)));
    // "Supports" asks for all that is for somebody, though one type has the same verb.
    const verb = sign ?? { kind: 'types' as const, types: [...new Set([...own, ...some])] };
    const phrase = { words: bases, verb, main: Math.max(light, 0), isOwn, ...marks };
    for (const first of bases[0] ?? []) index.set(first, [...(index.get(first) ?? []), phrase]);
  }
  for (const phrases of index.values())
    phrases.sort((x, y) => y.words.length - x.words.length || rankOf(x) - rankOf(y));
  return index;
}

type Spelling = Pick<VerbPhrase, 'isNoun' | 'isBare' | 'isPlace'> & { readonly words: readonly string[] };

// "Give arms to" is also "give arms"; "fight for" is never "fight". "Be an enemy of" is also "enemy of", and "enemy" alone.
function spellingsOf(
  phrase: string,
  { skipped, prepositions, light, copula, bases, id }: QuestionLanguage,
): readonly Spelling[] {
  const words = wordsOf(phrase)
    .map(({ text }) => text)
    .filter((word) => !skipped.has(word));
  const isIn = (set: ReadonlySet<string>, word: string) => bases(word).some((base) => set.has(base));
  const endsIn = prepositions.has(words.at(-1) ?? '');
  const short = words.slice(0, -1);
  const isOpen =
    endsIn &&
    (short.length > 1 || (short.length === 1 && !isIn(light, short[0] ?? '') && endsOpen(words, id)));
  const [first = '', next = ''] = words;
  const noun = isIn(copula, first) && !prepositions.has(next) ? words.slice(1) : [];
  const bare = noun.length === 1 ? noun : noun.length === 2 && endsIn ? noun.slice(0, 1) : [];
  const isOf = noun.length > 1 && endsIn;
  const spelled = (some: readonly string[], marks: Partial<Spelling> = {}): Spelling => ({
    isNoun: false,
    isBare: false,
    isPlace: false,
    ...marks,
    words: some,
  });
  return [
    spelled(words),
    ...(isOpen ? [spelled(short)] : []),
    ...(isOf ? [spelled(noun, { isNoun: true })] : []),
    ...(bare.length > 0 ? [spelled(bare, { isNoun: true, isBare: true })] : []),
    ...(endsIn && !isOpen && !isIn(light, first) ? [spelled(short, { isPlace: true })] : []),
  ].filter((spelling) => spelling.words.length > 0);
}

const endsOpen = (words: readonly string[], language: string) =>
  language === 'es' ? ['a', 'con'].includes(words.at(-1) ?? '') : words.at(-1) === 'with';

// Of equally long ones the one that asks for more.
const rankOf = ({ verb }: VerbPhrase) => (verb.kind === 'sign' ? 0 : 1);

/** The longest verb that begins at one of some words, of as long ones all the types; null where none does. */
export function verbAt(
  index: VerbIndex,
  words: readonly ReadonlySet<string>[],
  at: number,
  isFit: (phrase: VerbPhrase) => boolean = ({ isBare, isPlace }) => !isBare && !isPlace,
): VerbPhrase | null {
  const found = new Set<VerbPhrase>();
  let longest = 0;
  for (const base of words[at] ?? [])
    for (const phrase of index.get(base) ?? []) {
      if (phrase.words.length < longest) break;
      if (!isFit(phrase) || !phrase.words.every((own, place) => meets(own, words[at + place]))) continue;
      if (phrase.words.length > longest) found.clear();
      longest = phrase.words.length;
      found.add(phrase);
    }
  const all = [...found].sort((x, y) => rankOf(x) - rankOf(y) || Number(y.isOwn) - Number(x.isOwn));
  const [best] = all;
  if (!best || best.verb.kind === 'sign') return best ?? null;
  const types = all.flatMap(({ verb }) => (verb.kind === 'types' ? verb.types : []));
  return { ...best, verb: { kind: 'types', types: [...new Set(types)] } };
}

/** Every word that a verb may have, in each form: what is in none of them stands between the words of a verb without changing it. */
export function wordsOfVerbs(vocabulary: Vocabulary): ReadonlySet<string> {
  const index = verbsOf(vocabulary);
  const made = wordsKnown.get(index);
  if (made) return made;
  const all = new Set(
    [...index.values()].flat().flatMap(({ words }) => words.flatMap((forms) => [...forms])),
  );
  wordsKnown.set(index, all);
  return all;
}

const wordsKnown = new WeakMap<VerbIndex, ReadonlySet<string>>();

/** What "where" asks for; null where no type of a map is about places. */
export function placeVerb(vocabulary: Vocabulary): QuestionVerb | null {
  const { language } = vocabulary;
  const typesOf = (phrase: string) => {
    const bases = phrase.split(' ').map((word) => new Set(language.bases(word)));
    const verb = verbAt(verbsOf(vocabulary), bases, 0)?.verb;
    return verb?.kind === 'types' ? verb.types : [];
  };
  // "Be in" is also said of a body that somebody belongs to, "be present in" is not.
  const [wide, narrow] = [typesOf(language.place[0]), typesOf(language.place[1])];
  const types = wide.filter((type) => narrow.includes(type));
  return types.length > 0 ? { kind: 'types', types } : null;
}

function meets(own: ReadonlySet<string>, word: ReadonlySet<string> | undefined): boolean {
  if (!word) return false;
  for (const base of own) if (word.has(base)) return true;
  return false;
}
