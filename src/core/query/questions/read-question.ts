import type { Inquiry } from '../../analysis/question.ts';
import type { Graph } from '../../model/graph.ts';
import type { RelationType } from '../../model/relation-type.schema.ts';
import { wordsOf } from '../../model/fold.ts';
import { namesJoined } from '../named-actors.ts';
import { MAX_TEXT_LENGTH } from '../text-filter.ts';
import { inquiryOf, questionForms } from './forms.ts';
import { english } from './languages/en.ts';
import { spanish } from './languages/es.ts';
import { partsOfQuestion, type NamePart } from './parts.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What was understood of a question. */
export interface ReadQuestion {
  /** The likeliest first; more if a name belongs to several actors. */
  readonly inquiries: readonly Inquiry[];
  /** Words that were not understood. */
  readonly rest: readonly string[];
  /** Words of the verb that the question puts otherwise: "at war with" is read as "act against"; '' where there are none. */
  readonly readAs: string;
  /** The word that asks for reasons, which no question here can be about; '' where none does. */
  readonly why: string;
  /** It was put as a question, and not only as words to search for. */
  readonly isAsked: boolean;
}

const languages = [english, spanish];
/** The maximum number of questions that one text is read as. */
const MAX_READINGS = 3;

const known = new WeakMap<Graph, readonly Vocabulary[]>();

/** The languages in which questions about a map are understood: the reader's first, then English, whose rows every page has. */
export function vocabulariesOf(graph: Graph, englishTypes: readonly RelationType[]): readonly Vocabulary[] {
  const made = known.get(graph);
  if (made) return made;
  const own = languages.find(({ id }) => id === graph.language);
  const vocabularies = [
    ...(own ? [{ language: own, types: [...graph.types.values()] }] : []),
    ...(own === english
      ? []
      : [{ language: english, types: [...englishTypes, ...(graph.map.relationTypes ?? [])] }]),
  ];
  known.set(graph, vocabularies);
  return vocabularies;
}

/** Reads a question by rules, in the first language in which it says most; null if it names no actor of the map, or is not a question. */
export function readQuestion(
  graph: Graph,
  text: string,
  vocabularies: readonly Vocabulary[],
): ReadQuestion | null {
  if (isName(graph, text)) return null;
  const read = vocabularies.flatMap((vocabulary) => readIn(graph, text, vocabulary) ?? []);
  return read.find(isSure) ?? read.find(({ rest }) => rest.length === 0) ?? read[0] ?? null;
}

/** The questions that were read, with what was typed where they do not say all of it in its own words. */
export function inquiriesOf(read: ReadQuestion, text: string): readonly Inquiry[] {
  const isAll = read.rest.length === 0 && read.readAs === '' && read.why === '';
  const typed = text.slice(0, MAX_TEXT_LENGTH).trim();
  return isAll ? read.inquiries : read.inquiries.map((inquiry) => ({ ...inquiry, typed }));
}

const isSure = ({ inquiries: [first], rest }: ReadQuestion) =>
  first?.kind !== 'tie' && first?.kind !== 'about' && rest.length === 0;

// Who types the name of an actor looks for that actor, though it may end in "allies".
function isName(graph: Graph, text: string): boolean {
  const words = wordsOf(text.slice(0, MAX_TEXT_LENGTH)).map((word) => word.text);
  return namesJoined(graph).has(words.join(''));
}

// "Russia's allies" may be one actor of the map, or ask who they are: what leaves no word over is first.
function readIn(graph: Graph, text: string, vocabulary: Vocabulary): ReadQuestion | null {
  const [whole, cut] = [false, true].map((cutsNames) => readWith(graph, text, vocabulary, cutsNames));
  if (!whole || !cut || isSure(whole) || !isSure(cut)) return whole ?? (cut && isSure(cut) ? cut : null);
  const others = whole.rest.length === 0 ? whole.inquiries : [];
  return { ...cut, inquiries: [...cut.inquiries, ...others].slice(0, MAX_READINGS) };
}

function readWith(
  graph: Graph,
  text: string,
  vocabulary: Vocabulary,
  cutsNames: boolean,
): ReadQuestion | null {
  const parts = partsOfQuestion(graph, text.slice(0, MAX_TEXT_LENGTH), vocabulary, cutsNames);
  for (const { kind, names: namesOf } of questionForms) {
    const names = namesOf(parts);
    if (!names) continue;
    const inquiries = choicesOf(names).flatMap((actors) => inquiryOf(kind, actors, parts) ?? []);
    if (inquiries.length === 0) continue;
    const used = new Set(names.flatMap(({ at, joins }) => [at, ...joins]));
    const unused = parts.names.filter(({ at }) => !used.has(at)).map((name) => name.text);
    const { why } = parts;
    // The answer to "why" tells of the verb among all that is between the two.
    const hasVerb =
      why !== '' || inquiries.some((inquiry) => inquiry.kind !== 'tie' && inquiry.verb !== null);
    return {
      inquiries: inquiries.slice(0, MAX_READINGS),
      rest: [...parts.rest, ...(hasVerb ? [] : parts.verbWords.filter(isTelling(vocabulary))), ...unused],
      readAs: hasVerb && why === '' ? parts.readAs : '',
      why,
      isAsked: parts.isAsked,
    };
  }
  return null;
}

const isTelling =
  ({ language }: Vocabulary) =>
  (word: string) =>
    !language.asides.has(word) && !language.bases(word).some((base) => language.light.has(base));

// One actor for each name, those likeliest in all places first.
function choicesOf([first, second]: readonly NamePart[]) {
  const [froms, tos] = [first?.ids ?? [], second?.ids];
  return tos ? froms.flatMap((from) => tos.map((to) => [from, to])) : froms.map((from) => [from]);
}
