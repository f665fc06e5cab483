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
  [1]: {
    ...{ base: 'support', present: 'supports', past: 'supported' },
    ...{ between: 'cooperate', isView: false, isOfPlace: false },
  },
  [-1]: {
    ...{ base: 'oppose', present: 'opposes', past: 'opposed' },
    ...{ between: null, isView: false, isOfPlace: false },
  },
};

const verbOf = (verb: QuestionParts['verb']) => (typeof verb === 'number' ? SIGNS[verb] : verb);

const isPlural = (names: readonly NameParts[]) =>
  names.length > 1 || names.some(({ name, isPlural: told }) => told ?? isPluralName(name));

const does = (name: NameParts) => (isPlural([name]) ? 'do' : 'does');

const namesOf = (names: readonly NameParts[]) =>
  listed(names.map(({ name, as }) => (as === null ? name : `${name} (${as})`)));

/** "does Russia support the Taliban", "is Russia an ally of them". */
function asked(names: readonly NameParts[], phrase: string): string {
  const rest = /^be(?: (.*))?$/.exec(phrase);
  const name = listed(names.map((each) => each.name));
  if (rest === null) return `${isPlural(names) ? 'do' : 'does'} ${name} ${phrase}`;
  return `${isPlural(names) ? 'are' : 'is'} ${name} ${rest[1] ?? ''}`.trim();
}

const without = (phrase: string) => withObject(phrase, '').replace(/\s+/g, ' ').trim();

/** What two do to each other. */
function mutually(verb: VerbParts | null): string {
  const noun = /^be an? (\S+) of$/.exec(verb?.base ?? '')?.[1];
  if (verb?.between) return verb.between;
  return noun === undefined ? withObject(verb?.base ?? '', 'each other') : `be ${noun}s`;
}

/** "Where is ISIS-K", "what do the Taliban control", "whom does Russia support": the word, and the verb without its object. */
function askedFor(verb: VerbParts | null, base: string): readonly [word: string, rest: string] {
  const rest = without(base);
  if (!verb?.isOfPlace) return ['whom', rest];
  if (/ in$/.test(rest)) return ['where', rest.replace(/ in$/, '')];
  return [
    /^(?:come|move|flee|deploy)\b/.test(rest) ? 'where' : 'what',
    rest.replace(/^(deploy|flee|move) to$/, '$1'),
  ];
}

function question({ kind, first, second, verb: given, since, isMutual }: QuestionParts): string {
  const verb = verbOf(given);
  const one = first.name;
  const other = second?.name ?? '';
  const when = since ? ', and since when' : '';
  switch (kind) {
    case 'does':
      if (isMutual && second) return sentenceOf(`${asked([first, second], mutually(verb))}${when}?`);
      return sentenceOf(`${asked([first], withObject(verb?.base ?? '', other))}${when}?`);
    case 'who':
      return `Who ${withObject(verb?.present ?? '', one)}?`;
    case 'whom': {
      const [word, rest] = askedFor(verb, verb?.base ?? '');
      return sentenceOf(`${word} ${asked([first], rest)}?`);
    }
    case 'who-could':
      return `Who could ${withObject(verb?.base ?? '', one)}?`;
    case 'could':
      if (verb && second) return `Could ${one} ${withObject(verb.base, other)}?`;
      if (verb) {
        const [word, rest] = askedFor(verb, verb.base);
        return sentenceOf(`${word} could ${one} ${rest}?`);
      }
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
      return now.replace(/^(?:(?:is|are|has|have)\b)?/, (be) => (be === '' ? 'probably ' : `${be} probably`));
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

const PLACE_LAST = / (?:in|to)(?: …)?$/;

const hasPlaceLast = ({ base, present, past }: VerbParts) =>
  [base, present, past].every((phrase) => PLACE_LAST.test(phrase));

/** "There" for a place that has just been named: "fled there". */
const there = (verb: VerbParts): VerbParts => {
  const at = (phrase: string) => phrase.replace(PLACE_LAST, ' there…');
  return { ...verb, base: at(verb.base), present: at(verb.present), past: at(verb.past) };
};

/** The same done by several is one clause, though each has a verb in its own number. */
function joined(clauses: readonly ReplyClause[]): readonly ReplyClause[] {
  const found = new Map<string, ReplyClause>();
  for (const clause of clauses) {
    const { subjects, verb, ...rest } = clause;
    const key = JSON.stringify([rest, pluralVerb(verb.present)]);
    const known = found.get(key);
    found.set(key, known ? { ...known, subjects: [...known.subjects, ...subjects] } : clause);
  }
  return [...found.values()];
}

/** What is so, what is wanted, what could be and what was: each is a clause of its own, so that one never reads as another. */
const modeOf = ({ standing, isWanted, isUnlikely, isNegated }: ReplyClause) =>
  standing === 'possible' ? `possible ${isUnlikely} ${isNegated}` : isWanted ? 'wanted' : standing;

interface Told {
  readonly subjects: readonly NameParts[];
  readonly saidBy: string;
  readonly mode: string;
  readonly words: string[];
  readonly objects: (readonly NameParts[])[];
}

/** Clauses one after the other; who does several things is named once, and so is whom it is done to. */
function told(clauses: readonly ReplyClause[]): string {
  const groups: Told[] = [];
  let before: ReplyClause | null = null;
  for (const clause of joined(clauses)) {
    const isSame = before !== null && same(before.objects, clause.objects);
    const isPlace = isSame && clause.verb.isOfPlace && hasPlaceLast(clause.verb);
    const isNamed = !isSame || / (?:of|in)$/.test(clause.verb.base);
    const object = isPlace ? '' : isNamed ? namesOf(clause.objects) : pronoun(clause.objects);
    const words = withMeans(
      predicate(isPlace ? { ...clause, verb: there(clause.verb) } : clause, object),
      clause.means,
    );
    const last = groups.at(-1);
    const mode = modeOf(clause);
    if (last && same(last.subjects, clause.subjects) && last.saidBy === clause.saidBy && last.mode === mode) {
      // "Could arm and train", not "could arm and could train".
      last.words.push(words.replace(/^(?:could|(?:is|are) unlikely to) /, ''));
      last.objects.push(clause.objects);
    } else
      groups.push({
        ...{ subjects: clause.subjects, saidBy: clause.saidBy, mode },
        ...{ words: [words], objects: [clause.objects] },
      });
    before = clause;
  }
  return groups
    .map(({ subjects, saidBy, words }, at) => {
      const said = saidBy === '' ? '' : `, according to ${saidBy}`;
      return `${subjectAfter(groups[at - 1], subjects)} ${listed(words)}${said}`;
    })
    .join('; ');
}

/** "It" for the one who did what was told last, where nobody else could be meant. */
function subjectAfter(last: Told | undefined, subjects: readonly NameParts[]): string {
  const isPerson = subjects.some((name) => name.isPerson);
  if (!last || isPerson || !same(last.subjects, subjects)) return namesOf(subjects);
  const many = isPlural(subjects);
  return many && last.objects.some(isPlural) ? namesOf(subjects) : many ? 'they' : 'it';
}

/** "Russia and Iran are allies". */
function mutualClause(names: readonly NameParts[], verb: VerbParts | null): string {
  return `${listed(names.map(({ name }) => name))} ${mutually(verb).replace(/^be /, 'are ')}`;
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
      if (asked.isMutual && second) return `${who} say whether ${mutualClause([first, second], verb)}.`;
      return `${who} say whether ${first.name} ${withObject(present(first), other)}.`;
    case 'who':
      return `${who} say who ${withObject(verb?.present ?? '', first.name)}.`;
    case 'whom': {
      const [word, rest] = askedFor(verb, present(first));
      return `${who} say ${word} ${first.name} ${rest}.`;
    }
    case 'who-could':
      return `${who} say who could ${withObject(verb?.base ?? '', first.name)}.`;
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
  together: (names: readonly string[]): string => listed(names),
  /** Whether the words of a statement's own verb are the same for one and for several. */
  isSteady: (verb: string): boolean => !/^(?:was|is|has|does)\b/.test(verb),
  /** Statements one after the other, each with who says so. */
  statements: (some: readonly ClaimParts[]): string => sentence(some.map(saying).join('; ')),
  since,
  through: (members: readonly NameParts[], asked: readonly NameParts[]): string =>
    `Yes, though this is said about ${namesOf(members)}, not directly about ${namesOf(asked)}.`,
  /** What was understood, to be changed. */
  understood: {
    readAs: (typed: string, verb: string): string => `“${typed}” is read as “${verb}”.`,
    rest: (words: readonly string[]): string =>
      `Not understood, so ignored: ${listed(words.map((word) => `“${word}”`))}.`,
  },
};
