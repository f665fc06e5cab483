import type { Graph } from '../../model/graph.ts';
import type { ActorId } from '../../model/ids.ts';
import { groupsOf } from '../../model/groupings.ts';
import { wordsOf } from '../../model/fold.ts';
import { nameFrom, namesJoined, type NameFound } from '../named-actors.ts';
import { restAfterSlip } from '../near-words.ts';
import type { Cue } from './language.ts';
import { verbAt, verbsOf, type Vocabulary } from './vocabulary.ts';

/** A name or a word of a question, in the order typed; words that change nothing are left out. */
export type Token =
  | {
      readonly kind: 'name';
      readonly ids: readonly ActorId[];
      readonly text: string;
      /** It is the possessor of what comes next: "ISIS-K's enemies". */
      readonly isOwner: boolean;
      /** "And" joins it to the name before. */
      readonly isJoined: boolean;
    }
  | { readonly kind: 'word'; readonly text: string; readonly bases: ReadonlySet<string> };

/** Letters of the shortest name in which a slip is forgiven, and of the shortest word that may be one. */
const SHORTEST_SLIP = 5;

const SHORTEST_TYPED = 4;

/**
 * Cuts a question into names and words. A verb of several words is stronger than a shorter name in it: "military support" names
 * no military. With `cutsNames` a noun of relation is stronger too: "Russia's allies" are then "Russia" and "allies".
 */
export function tokensOf(
  graph: Graph,
  text: string,
  vocabulary: Vocabulary,
  cutsNames: boolean,
): readonly Token[] {
  const { language } = vocabulary;
  const verbs = verbsOf(vocabulary);
  const folded = joinedWords(
    wordsOf(text).map((word) => word.text),
    language.joined,
  );
  const bases = folded.map((word) => new Set(language.bases(word)));
  const tokens: Token[] = [];
  const isKnown = (word: string, own: ReadonlySet<string>) =>
    language.skipped.has(word) ||
    language.asides.has(word) ||
    Object.values(language.cues).some((cue) => [...own].some((base) => cue.has(base))) ||
    [...own].some((base) => verbs.has(base));
  const owns = (next: number) => folded[next] === 's';
  let isJoined = false;
  const addWord = (at: number) => {
    const word = folded[at] ?? '';
    if (language.conjunctions.has(word)) isJoined = tokens.at(-1)?.kind === 'name';
    if (language.skipped.has(word)) return;
    tokens.push({ kind: 'word', text: word, bases: bases[at] ?? new Set() });
    // "With Russia and with Iran" joins them too.
    isJoined &&= language.prepositions.has(word);
  };
  const addName = (name: Omit<Extract<Token, { kind: 'name' }>, 'kind' | 'isJoined'>) => {
    tokens.push({ kind: 'name', ...name, isJoined });
    isJoined = false;
  };
  // "Terrorist groups" begins a name, though a verb may have "terrorist" in it.
  const isBegun = ({ length, isOfWords }: NameFound, verb: number, first: string) =>
    isOfWords && length > Math.max(verb, 1) && !language.skipped.has(first);
  const nameHere = (at: number) => {
    const name = nameFrom(graph, folded, at, language.asides);
    if (!name || !cutsNames) return name;
    const cut = folded.slice(at, at + name.length).findIndex((_, place) => {
      const phrase = verbAt(verbs, bases, at + place, ({ isNoun }) => isNoun);
      return phrase !== null;
    });
    if (cut < 0) return name;
    // A word more, so that what is left is not read as the beginning of a longer name.
    return cut === 0 ? null : nameFrom(graph, [...folded.slice(0, at + cut), '?'], at, language.asides);
  };
  for (let at = 0; at < folded.length;) {
    const word = folded[at] ?? '';
    const name = nameHere(at);
    const verb = verbAt(verbs, bases, at)?.words.length ?? 0;
    const isNamed =
      name !== null &&
      (name.isWhole ? name.length >= verb : isBegun(name, verb, word) || !isKnown(word, bases[at]!));
    if (isNamed) {
      const typed = folded.slice(at, at + name.length).join(' ');
      const owner = tokens.at(-1);
      const owned = owner?.kind === 'name' && owner.isOwner ? ownedBy(graph, owner.ids, name.ids) : [];
      if (owned.length > 0) tokens.pop();
      addName({
        ids: owned.length > 0 ? owned : name.isWhole ? name.ids : withGroup(graph, name.ids),
        text: typed,
        isOwner: owns(at + name.length),
      });
      at += name.length;
    } else if (verb > 1) {
      for (let place = 0; place < verb; place += 1) addWord(at + place);
      at += verb;
    } else {
      const near = isKnown(word, bases[at]!) ? null : nearName(graph, folded, at);
      if (near) addName({ ids: near.ids, text: near.text, isOwner: owns(at + near.length) });
      else addWord(at);
      at += near?.length ?? 1;
    }
  }
  return tokens;
}

// "Russia's military" is one actor, if the map groups the second within the first.
function ownedBy(graph: Graph, owners: readonly ActorId[], ids: readonly ActorId[]): readonly ActorId[] {
  return ids.filter((id) => groupsOf(graph, id).some((group) => owners.includes(group)));
}

// "Russian" begins the names of many that the map groups within Russia, and so means Russia first.
function withGroup(graph: Graph, ids: readonly ActorId[]): readonly ActorId[] {
  if (ids.length < 2) return ids;
  const groups = ids.map((id) => groupsOf(graph, id));
  const shared = groups[0]?.find((group) => groups.every((some) => some.includes(group)));
  return shared === undefined || ids.includes(shared) ? ids : [shared, ...ids];
}

function joinedWords(words: readonly string[], joined: readonly string[]): readonly string[] {
  return words.flatMap((word, at) => {
    if (joined.includes(`${words[at - 1]} ${word}`)) return [];
    const two = `${word} ${words[at + 1]}`;
    return [joined.includes(two) ? two.replace(' ', '') : word];
  });
}

// "Rusia" is Russia, "talibanes" are the Taliban, and "al qaida" is Al Qaeda.
function nearName(graph: Graph, folded: readonly string[], at: number) {
  for (const length of [2, 1]) {
    const typed = folded.slice(at, at + length);
    const ids = typed.length < length ? [] : nearNames(namesJoined(graph), typed.join(''));
    if (ids.length > 0) return { ids, length, text: typed.join(' ') };
  }
  return null;
}

function nearNames(names: ReadonlyMap<string, readonly ActorId[]>, word: string): readonly ActorId[] {
  if (word.length < SHORTEST_TYPED) return [];
  const singulars = [word.replace(/s$/, ''), word.replace(/es$/, '')];
  for (const singular of singulars) {
    const ids = names.get(singular);
    if (ids && word.length >= SHORTEST_SLIP) return [...new Set(ids)];
  }
  const near = [...names].flatMap(([name, ids]) => {
    const isNear = [word, ...singulars].some(
      (typed) =>
        typed.length >= SHORTEST_TYPED &&
        Math.abs(name.length - typed.length) < 2 &&
        restAfterSlip(typed, name) === 0,
    );
    return name.length >= SHORTEST_SLIP && isNear ? ids : [];
  });
  return [...new Set(near)].slice(0, 3);
}

/** Whether a token is one of a cue's words. */
export function isCue(token: Token | undefined, cue: Cue, { language }: Vocabulary): boolean {
  if (token?.kind !== 'word') return false;
  for (const base of token.bases) if (language.cues[cue].has(base)) return true;
  return false;
}
