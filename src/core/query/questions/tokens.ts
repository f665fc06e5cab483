import type { Graph } from '../../model/graph.ts';
import type { ActorId } from '../../model/ids.ts';
import { wordsOf } from '../folded-text.ts';
import { nameFrom, namesOfOneWord } from '../named-actors.ts';
import { restAfterSlip } from '../near-words.ts';
import type { Cue } from './language.ts';
import { verbAt, verbsOf, type Vocabulary } from './vocabulary.ts';

/** A name or a word of a question, in the order typed; what changes nothing is left out. */
export type Token =
  | { readonly kind: 'name'; readonly ids: readonly ActorId[]; readonly text: string }
  | { readonly kind: 'word'; readonly text: string; readonly bases: ReadonlySet<string> };

/** Letters of the shortest word in which a slip is forgiven. */
const SHORTEST_SLIP = 5;

/** Cuts a question into names and words. A verb of several words is stronger than a shorter name in it: "military support" names no military. */
export function tokensOf(graph: Graph, text: string, vocabulary: Vocabulary): readonly Token[] {
  const { language } = vocabulary;
  const verbs = verbsOf(vocabulary);
  const folded = wordsOf(text).map((word) => word.text);
  const bases = folded.map((word) => new Set(language.bases(word)));
  const tokens: Token[] = [];
  const isKnown = (word: string, own: ReadonlySet<string>) =>
    language.skipped.has(word) ||
    language.asides.has(word) ||
    Object.values(language.cues).some((cue) => [...own].some((base) => cue.has(base))) ||
    [...own].some((base) => verbs.has(base));
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
      tokens.push({ kind: 'name', ids: name.ids, text: folded.slice(at, at + name.length).join(' ') });
      at += name.length;
    } else if (verb > 1) {
      for (let place = 0; place < verb; place += 1) addWord(at + place);
      at += verb;
    } else {
      const near = isKnown(word, bases[at]!) ? [] : nearNames(graph, word);
      if (near.length > 0) tokens.push({ kind: 'name', ids: near, text: word });
      else addWord(at);
      at += 1;
    }
  }
  return tokens;
}

// "Rusia" is Russia, and "talibanes" are the Taliban.
function nearNames(graph: Graph, word: string): readonly ActorId[] {
  if (word.length < SHORTEST_SLIP) return [];
  const names = namesOfOneWord(graph);
  for (const singular of [word.replace(/s$/, ''), word.replace(/es$/, '')]) {
    const ids = names.get(singular);
    if (ids) return [...new Set(ids)];
  }
  const near = [...names].flatMap(([name, ids]) =>
    name.length >= SHORTEST_SLIP && restAfterSlip(word, name) === 0 ? ids : [],
  );
  return [...new Set(near)].slice(0, 3);
}

/** Whether a token is a word that stands for a cue. */
export function isCue(token: Token | undefined, cue: Cue, { language }: Vocabulary): boolean {
  if (token?.kind !== 'word') return false;
  for (const base of token.bases) if (language.cues[cue].has(base)) return true;
  return false;
}
