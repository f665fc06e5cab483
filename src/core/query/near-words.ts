import { phraseOf, type Phrase } from './folded-text.ts';

/** Minimum length of a word that may be a slip; too many words are close to shorter ones. */
const MIN_LENGTH = 5;
const MAX_WORDS = 3;

const vocabularies = new WeakMap<object, ReadonlyMap<string, number>>();

/**
 * The phrases with each word that is in no text replaced by up to three that differ from it in one letter (one more, one fewer,
 * another, or two that changed places: Damerau, 1964), or that begin so; null if nothing is close. `owner` keeps the words of its texts.
 */
export function nearPhrases(
  texts: () => readonly string[],
  owner: object,
  asked: readonly Phrase[],
): readonly Phrase[] | null {
  const known = vocabularies.get(owner) ?? vocabularyOf(texts());
  vocabularies.set(owner, known);
  const near = asked.map((phrase) => nearPhrase(known, phrase));
  return near.some((phrase, at) => phrase !== asked[at]) ? near : null;
}

function vocabularyOf(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const word of new Set(text.split(/[ |]+/))) counts.set(word, (counts.get(word) ?? 0) + 1);
  counts.delete('');
  return counts;
}

function nearPhrase(known: ReadonlyMap<string, number>, phrase: Phrase): Phrase {
  const [words = []] = phrase.spellings;
  const choices = words.map((word) => (isKnown(known, word) ? [] : nearWords(known, word)));
  const changed = choices.findIndex((near) => near.length > 0);
  if (changed >= 0) {
    const others = choices.map((near, at) => near[0] ?? words[at] ?? '');
    return phraseOf((choices[changed] ?? []).map((near) => others.with(changed, near)));
  }
  // In "al-qaid" no word is long enough, but both together are.
  const whole = words.join('');
  const near = words.length > 1 && !isKnown(known, whole) ? nearWords(known, whole) : [];
  return near.length > 0 ? phraseOf(near.map((word) => [word])) : phrase;
}

function isKnown(known: ReadonlyMap<string, number>, start: string): boolean {
  if (known.has(start)) return true;
  for (const word of known.keys()) if (word.startsWith(start)) return true;
  return false;
}

// Whole words before beginnings of words, then words in more texts.
function nearWords(known: ReadonlyMap<string, number>, word: string): readonly string[] {
  if (word.length < MIN_LENGTH) return [];
  const found: { readonly near: string; readonly isWhole: boolean; readonly count: number }[] = [];
  for (const [near, count] of known) {
    const rest = restAfterSlip(word, near);
    if (rest !== null) found.push({ near, isWhole: rest === 0, count });
  }
  return found
    .sort((x, y) => Number(y.isWhole) - Number(x.isWhole) || y.count - x.count)
    .slice(0, MAX_WORDS)
    .map(({ near }) => near);
}

/** How many letters of a word follow what was typed, one slip allowed; null if it takes more. The first letter is never the slip. */
export function restAfterSlip(typed: string, word: string): number | null {
  if (typed[0] !== word[0]) return null;
  let at = 1;
  while (at < typed.length && typed[at] === word[at]) at += 1;
  const [tail, rest] = [typed.slice(at), word.slice(at)];
  const spellings: readonly (readonly [string, string])[] = [
    [tail.slice(1), rest.slice(1)],
    [tail.slice(1), rest],
    [tail, rest.slice(1)],
    ...(tail[0] === rest[1] && tail[1] === rest[0] ? [[tail.slice(2), rest.slice(2)] as const] : []),
  ];
  const left = spellings
    .filter(([mine, its]) => its.startsWith(mine))
    .map(([mine, its]) => its.length - mine.length);
  return left.length > 0 ? Math.min(...left) : null;
}
