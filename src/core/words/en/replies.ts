import type {
  NameParts,
  QuestionParts,
  ReplyClause,
  ReplyParts,
  SinceParts,
  VerbParts,
} from '../tell/answer-parts.ts';
import type { ClaimParts } from '../tell/statement-parts.ts';
import { saying } from './claims.ts';
import { isPluralName, listed, pluralVerb, sentence, withObject } from './grammar.ts';

const SIGNS: Readonly<Record<1 | -1, VerbParts>> = {
  [1]: { base: 'support', present: 'supports', past: 'supported', isView: false },
  [-1]: { base: 'oppose', present: 'opposes', past: 'opposed', isView: false },
};

const verbOf = (verb: QuestionParts['verb']) => (typeof verb === 'number' ? SIGNS[verb] : verb);

const isPlural = (names: readonly NameParts[]) =>
  names.length > 1 || names.some(({ name, isPlural: told }) => told ?? isPluralName(name));

const does = (name: NameParts) => (isPlural([name]) ? 'do' : 'does');

const namesOf = (names: readonly NameParts[]) =>
  listed(names.map(({ name, as }) => (as === null ? name : `${name} (${as})`)));

/** "does Russia support the Taliban", "is Russia an ally of them". */
function asked(name: NameParts, phrase: string): string {
  const rest = /^be (.*)$/.exec(phrase)?.[1];
  if (rest === undefined) return `${does(name)} ${name.name} ${phrase}`;
  return `${isPlural([name]) ? 'are' : 'is'} ${name.name} ${rest}`;
}

const without = (phrase: string) => withObject(phrase, '').replace(/\s+/g, ' ').trim();

function question({ kind, first, second, verb: given, since }: QuestionParts): string {
  const verb = verbOf(given);
  const one = first.name;
  const other = second?.name ?? '';
  const when = since ? ', and since when' : '';
  switch (kind) {
    case 'does':
      return sentenceOf(`${asked(first, withObject(verb?.base ?? '', other))}${when}?`);
    case 'who':
      return `Who ${withObject(verb?.present ?? '', one)}?`;
    case 'whom':
      return `Whom ${asked(first, without(verb?.base ?? ''))}?`;
    case 'could':
      if (verb && second) return `Could ${one} ${withObject(verb.base, other)}?`;
      if (verb) return `Whom could ${one} ${without(verb.base)}?`;
      return second ? `What could ${one} do about ${other}?` : `What could ${one} do?`;
    case 'says':
      return `What ${does(first)} ${one} say${second ? ` about ${other}` : ''}?`;
    case 'about':
      return `What is said about ${one}?`;
  }
  return kind satisfies never;
}

const sentenceOf = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** What someone does, in the present: "shares intelligence with the Taliban", "could oppose it". */
function predicate(clause: ReplyClause, object: string): string {
  const { verb, standing, isWanted, isNegated, isUnlikely, isFeared, isOption } = clause;
  const many = isPlural(clause.subjects);
  const agree = (present: string) => (many ? pluralVerb(present) : present);
  const to = withObject(verb.base, object);
  const now = withObject(agree(verb.present), object);
  switch (standing) {
    case 'stated':
      return now;
    case 'likely':
      return `probably ${now}`;
    case 'alleged':
      return `${agree('is')} alleged to ${to}`;
    case 'promised':
      return `${agree('has')} promised or ${agree('plans')} to ${to}`;
    case 'aim':
      return isWanted ? `${agree('wants')} to ${to}` : verb.isView ? now : `${agree('wants')} to ${to}`;
    case 'possible':
      if (isUnlikely) return `${agree('is')} unlikely to ${to}`;
      if (isNegated) return `might not ${to}`;
      return isFeared ? `might, it is feared, ${to}` : `${isOption ? 'could' : 'may'} ${to}`;
    case 'denied': {
      const rest = /^be (.*)$/.exec(to)?.[1];
      if (isWanted) return `${agree('does')} not want to ${to}`;
      return rest === undefined ? `${agree('does')} not ${to}` : `${agree('is')} not ${rest}`;
    }
    case 'past':
      return `${withObject(many ? verb.past.replace(/^was /, 'were ') : verb.past, object)} in the past`;
  }
  return standing satisfies never;
}

const withMeans = (words: string, means: readonly string[]) =>
  means.length === 0 ? words : `${words} through ${listed(means)}`;

const pronoun = (names: readonly NameParts[]) =>
  isPlural(names) ? 'them' : names.some(({ isPerson }) => isPerson) ? namesOf(names) : 'it';

const same = (some: readonly NameParts[], others: readonly NameParts[]) => namesOf(some) === namesOf(others);

/** Clauses one after the other; an actor that does several things is named once, and so is the one it is done to. */
function told(clauses: readonly ReplyClause[]): string {
  const groups: { subjects: readonly NameParts[]; saidBy: string; words: string[]; isCould: boolean }[] = [];
  let before: ReplyClause | null = null;
  for (const clause of clauses) {
    const isSame = before !== null && same(before.objects, clause.objects);
    const object =
      isSame && !/ (?:of|in)$/.test(clause.verb.base) ? pronoun(clause.objects) : namesOf(clause.objects);
    const last = groups.at(-1);
    const words = withMeans(predicate(clause, object), clause.means);
    const isCould = words.startsWith('could ');
    if (last && same(last.subjects, clause.subjects) && last.saidBy === clause.saidBy) {
      // "Could arm and train", not "could arm and could train"; but never across another verb.
      last.words.push(last.isCould ? words.replace(/^could /, '') : words);
      last.isCould = isCould;
    } else groups.push({ subjects: clause.subjects, saidBy: clause.saidBy, words: [words], isCould });
    before = clause;
  }
  return groups
    .map(({ subjects, saidBy, words }) => {
      const said = saidBy === '' ? '' : `, according to ${saidBy}`;
      return `${namesOf(subjects)} ${listed(words)}${said}`;
    })
    .join('; ');
}

function silent({ question: asked, sources }: ReplyParts): string {
  const who = sources === 1 ? 'The source does not' : 'The sources do not';
  const { kind, first, second } = asked;
  const verb = verbOf(asked.verb);
  const present = (name: NameParts) =>
    isPlural([name]) ? pluralVerb(verb?.present ?? '') : (verb?.present ?? '');
  const other = second?.name ?? '';
  switch (kind) {
    case 'does':
      return `${who} say whether ${first.name} ${withObject(present(first), other)}.`;
    case 'who':
      return `${who} say who ${withObject(verb?.present ?? '', first.name)}.`;
    case 'whom':
      return `${who} say whom ${first.name} ${without(present(first))}.`;
    case 'could':
      if (verb && second) return `${who} say whether ${first.name} could ${withObject(verb.base, other)}.`;
      return `${who} say what ${first.name} could do${second ? ` about ${other}` : ''}.`;
    case 'says':
      return `${who} quote ${first.name}${second ? ` on ${other}` : ''}.`;
    case 'about':
      return `${who} say anything about ${first.name} itself.`;
  }
  return kind satisfies never;
}

/** The answer in one sentence. */
function answer(parts: ReplyParts): string {
  if (parts.clauses.length === 0) return silent(parts);
  const who = parts.who === '' ? '' : `, according to ${parts.who}`;
  const denied = parts.denied === '' ? '' : `; this is also denied, according to ${parts.denied}`;
  const more = parts.isCut ? ', among other things' : '';
  return sentence(`As of ${parts.asOf}${who}, ${told(parts.clauses)}${more}${denied}`);
}

function since(parts: readonly SinceParts[], sources: number): string {
  if (parts.length === 0)
    return `${sources === 1 ? 'The source does' : 'The sources do'} not say since when.`;
  const rows = parts.map(({ when, isQuoted, what }) => `${isQuoted ? `“${when}”` : when} (${listed(what)})`);
  return sentence(`Since when: ${rows.join('; ')}`);
}

/** Answers to what is asked in plain words. */
export const replying = {
  question,
  sentence: answer,
  /** Statements one after the other, each with who says so. */
  statements: (some: readonly ClaimParts[]): string => sentence(some.map(saying).join('; ')),
  since,
  through: (members: readonly NameParts[], asked: readonly NameParts[]): string =>
    `Yes, though this is said about ${namesOf(members)}, not directly about ${namesOf(asked)}.`,
  /** What was understood, to be changed. */
  understood: {
    rest: (words: readonly string[]): string =>
      `Not understood, so ignored: ${listed(words.map((word) => `“${word}”`))}.`,
  },
};
