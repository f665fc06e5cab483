import type { Inquiry } from '../../analysis/question.ts';
import type { Graph } from '../../model/graph.ts';
import type { RelationType } from '../../model/relation-type.schema.ts';
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
  /** It was put as a question, not only as words to search for. */
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
  const read = vocabularies.flatMap((vocabulary) => readIn(graph, text, vocabulary) ?? []);
  const isSure = ({ inquiries: [first], rest }: ReadQuestion) =>
    first?.kind !== 'tie' && first?.kind !== 'about' && rest.length === 0;
  return read.find(isSure) ?? read.find(({ rest }) => rest.length === 0) ?? read[0] ?? null;
}

function readIn(graph: Graph, text: string, vocabulary: Vocabulary): ReadQuestion | null {
  const parts = partsOfQuestion(graph, text.slice(0, MAX_TEXT_LENGTH), vocabulary);
  for (const { kind, names: namesOf } of questionForms) {
    const names = namesOf(parts);
    if (!names) continue;
    const inquiries = choicesOf(names).flatMap((actors) => inquiryOf(kind, actors, parts) ?? []);
    if (inquiries.length === 0) continue;
    const unused = parts.names.filter((name) => !names.includes(name)).map((name) => name.text);
    return {
      inquiries: inquiries.slice(0, MAX_READINGS),
      rest: [...parts.rest, ...unused],
      isAsked: parts.isAsked,
    };
  }
  return null;
}

// One actor for each name, those likeliest in all places first.
function choicesOf([first, second]: readonly NamePart[]) {
  const [froms, tos] = [first?.ids ?? [], second?.ids];
  return tos ? froms.flatMap((from) => tos.map((to) => [from, to])) : froms.map((from) => [from]);
}
