import type { Graph } from '../model/graph.ts';
import type { ActorId } from '../model/ids.ts';
import { wordsOf } from '../model/fold.ts';
import { regionNames } from './region-names.ts';

/** The actors that typed words name, and what else was typed. */
export interface NamedActors {
  /** In the order of the words; each contains everything that the words may mean, the likeliest first. */
  readonly named: readonly (readonly ActorId[])[];
  /** The words that name no actor, without those of a question. */
  readonly rest: readonly string[];
}

interface Form {
  readonly words: string;
  readonly id: ActorId;
  readonly rank: number;
}

interface Forms {
  readonly all: readonly Form[];
  /** By the words without the spaces between them. */
  readonly whole: ReadonlyMap<string, readonly Form[]>;
  readonly joined: ReadonlyMap<string, readonly ActorId[]>;
}

const forms = new WeakMap<Graph, Forms>();
/** Letters of the shortest beginning of a name. */
const MIN_LENGTH = 3;
const MAX_ACTORS = 3;

/** Reads names, labels and aliases from what was typed, the last one perhaps incomplete; `asides` are the words of questions ("how is … tied to …"). */
export function namedActors(graph: Graph, text: string, asides: string): NamedActors {
  const words = wordsOf(text).map((word) => word.text);
  const aside = new Set(wordsOf(asides).map((word) => word.text));
  const known = formsOf(graph);
  const named: (readonly ActorId[])[] = [];
  const rest: string[] = [];
  for (let at = 0; at < words.length;) {
    const found = nameAt(known, words, at, aside);
    if (found) named.push(found.ids);
    else if (!aside.has(words[at] ?? '')) rest.push(words[at] ?? '');
    at += found?.length ?? 1;
  }
  return { named, rest };
}

/** What some words in a row may name. */
export interface NameFound {
  /** The likeliest first. */
  readonly ids: readonly ActorId[];
  /** In words. */
  readonly length: number;
  /** The name as written in the map; otherwise only the beginning of one. */
  readonly isWhole: boolean;
  /** The typed words are whole words of it. */
  readonly isOfWords: boolean;
}

/** The name that begins at one of some folded words; null if none does. */
export function nameFrom(
  graph: Graph,
  words: readonly string[],
  at: number,
  aside: ReadonlySet<string>,
): NameFound | null {
  return nameAt(formsOf(graph), words, at, aside);
}

/** The actors by each of their names, without the spaces in it. */
export function namesJoined(graph: Graph): ReadonlyMap<string, readonly ActorId[]> {
  return formsOf(graph).joined;
}

// The longest run of words that is a name or begins one; of equally long ones, the one that is a name. Only the last words typed may
// be the beginning of a longer name: "Russia's military" is not the beginning of "Russia's allies".
function nameAt(
  { all, whole }: Forms,
  words: readonly string[],
  at: number,
  aside: ReadonlySet<string>,
): NameFound | null {
  let best: NameFound | null = null;
  let begun = all;
  for (let length = 1; at + length <= words.length; length += 1) {
    const typed = words.slice(at, at + length);
    const start = typed.join(' ');
    begun = begun.filter((form) => form.words.startsWith(start));
    const named = whole.get(typed.join(''));
    const isBeginning = start.length >= MIN_LENGTH && !typed.every((word) => aside.has(word));
    if (named) best = { ids: likeliest(named), length, isWhole: true, isOfWords: true };
    else if (isBeginning && begun.length > 0 && (!best?.isWhole || at + length === words.length))
      best = {
        ...{ ids: likeliest(begun), length, isWhole: false },
        isOfWords: begun.some((form) => form.words.startsWith(`${start} `)),
      };
    if (begun.length === 0 && length > 1) break;
  }
  return best;
}

function likeliest(found: readonly Form[]): readonly ActorId[] {
  const ranked = found.toSorted(
    (one, other) => one.rank - other.rank || one.words.length - other.words.length,
  );
  return [...new Set(ranked.map(({ id }) => id))].slice(0, MAX_ACTORS);
}

function formsOf(graph: Graph): Forms {
  const known = forms.get(graph);
  if (known) return known;
  // A Spanish reader types "Tayikistán" on a map in English.
  const regions = regionNames(graph.map.language, graph.language);
  const all = [...graph.actors.values()].flatMap(({ id, name, label, aliases }) =>
    [name, label ?? '', ...aliases, ...(regions.get(name) ?? [])].map((raw, rank) => {
      const words = wordsOf(raw).map((word) => word.text);
      return { words: words.join(' '), id, rank };
    }),
  );
  const named = all.filter(({ words }) => words !== '');
  const whole = new Map<string, Form[]>();
  for (const form of named) {
    const key = form.words.replaceAll(' ', '');
    whole.set(key, [...(whole.get(key) ?? []), form]);
  }
  const joined = new Map([...whole].map(([name, some]) => [name, some.map(({ id }) => id)]));
  const made = { all: named, whole, joined };
  forms.set(graph, made);
  return made;
}

/** What was typed, without the words that only make it a question. */
export function withoutAsides(text: string, asides: string): string {
  const aside = new Set(wordsOf(asides).map((word) => word.text));
  return text
    .split(/\s+/)
    .filter((part) => wordsOf(part).some((word) => !aside.has(word.text)))
    .join(' ');
}
