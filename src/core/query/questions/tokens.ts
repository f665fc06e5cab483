import type { Graph } from '../../model/graph.ts';
import type { ActorId } from '../../model/ids.ts';
import { groupsOf } from '../../model/groupings.ts';
import { wordsOf } from '../folded-text.ts';
import { nameFrom, namesJoined } from '../named-actors.ts';
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
    }
  | { readonly kind: 'word'; readonly text: string; readonly bases: ReadonlySet<string> };

/** Minimum length of a word in which a slip is forgiven. */
const MIN_SLIP_LENGTH = 5;

/** Cuts a question into names and words. A verb of several words is stronger than a shorter name in it: "military support" names no military. */
export function tokensOf(graph: Graph, text: string, vocabulary: Vocabulary): readonly Token[] {
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
  const addWord = (at: number) => {
    const word = folded[at] ?? '';
    if (!language.skipped.has(word)) tokens.push({ kind: 'word', text: word, bases: bases[at] ?? new Set() });
  };
  for (let at = 0; at < folded.length;) {
    const word = folded[at] ?? '';
    const name = nameFrom(graph, folded, at, language.asides);
    const verb = verbAt(verbs, bases, at)?.words.length ?? 0;
    const isNamed = name !== null && (name.isWhole ? name.length >= verb : !isKnown(word, bases[at]!));
    if (isNamed) {
      const typed = folded.slice(at, at + name.length).join(' ');
      const owner = tokens.at(-1);
      const owned = owner?.kind === 'name' && owner.isOwner ? ownedBy(graph, owner.ids, name.ids) : [];
      if (owned.length > 0) tokens.pop();
      tokens.push({
        kind: 'name',
        ids: owned.length > 0 ? owned : name.ids,
        text: typed,
        isOwner: owns(at + name.length),
      });
      at += name.length;
    } else if (verb > 1) {
      for (let place = 0; place < verb; place += 1) addWord(at + place);
      at += verb;
    } else {
      const near = isKnown(word, bases[at]!) ? null : nearName(graph, folded, at);
      if (near) tokens.push({ kind: 'name', ...near, isOwner: owns(at + near.length) });
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
  if (word.length < MIN_SLIP_LENGTH) return [];
  for (const singular of [word.replace(/s$/, ''), word.replace(/es$/, '')]) {
    const ids = names.get(singular);
    if (ids) return [...new Set(ids)];
  }
  const near = [...names].flatMap(([name, ids]) =>
    name.length >= MIN_SLIP_LENGTH &&
    Math.abs(name.length - word.length) < 2 &&
    restAfterSlip(word, name) === 0
      ? ids
      : [],
  );
  return [...new Set(near)].slice(0, 3);
}

/** Whether a token is one of a cue's words. */
export function isCue(token: Token | undefined, cue: Cue, { language }: Vocabulary): boolean {
  if (token?.kind !== 'word') return false;
  for (const base of token.bases) if (language.cues[cue].has(base)) return true;
  return false;
}
