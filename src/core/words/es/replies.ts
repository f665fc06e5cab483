import type { replying as english } from '../en/replies.ts';
import type { NameParts, QuestionParts, ReplyClause, ReplyParts, VerbParts } from '../tell/answer-parts.ts';
import { saying } from './claims.ts';
import { capital, followed, isPluralName, listed, pluralVerb, sentence } from './grammar.ts';

const SIGNS: Readonly<Record<1 | -1, VerbParts>> = {
  [1]: {
    ...{ base: 'apoyar a', present: 'apoya a', past: 'apoyaba a' },
    ...{ between: 'cooperar', isView: false, isOfPlace: false },
  },
  [-1]: {
    ...{ base: 'oponerse a', present: 'se opone a', past: 'se oponía a' },
    ...{ between: null, isView: false, isOfPlace: false },
  },
};

/** The object in its slot, if a verb has one. */
const placed = (phrase: string, object: string) =>
  phrase.includes('…') ? phrase.replace('…', object) : followed(phrase, object);

const verbOf = (verb: QuestionParts['verb']) => (typeof verb === 'number' ? SIGNS[verb] : verb);

const isPlural = (names: readonly NameParts[]) =>
  names.length > 1 || names.some(({ name, isPlural: told }) => told ?? isPluralName(name));

const agree = (names: readonly NameParts[], verb: string) => (isPlural(names) ? pluralVerb(verb) : verb);

const namesOf = (names: readonly NameParts[]) =>
  listed(names.map(({ name, as }) => (as === null ? name : `${name} (${as})`)));

/** "comparte inteligencia con" → "con", "comparte inteligencia": what a question about the object puts first. */
function taken(phrase: string): readonly [preposition: string, rest: string] {
  const [, rest, preposition] = /^(.*) (a|con|de|en|contra|sobre|por)$/.exec(phrase) ?? [];
  return rest === undefined || preposition === undefined ? ['a', phrase] : [preposition, rest];
}

/** "dónde está ISIS-K", "qué controlan", "a quién apoya": what a question about the object begins with, and the rest of its verb. */
function askedFor(verb: VerbParts | null, phrase: string): readonly [word: string, rest: string] {
  if (!verb?.isOfPlace) {
    const [preposition, rest] = taken(phrase);
    return [`${preposition} quién`, rest];
  }
  const [, rest, preposition] = /^(.*) (a|de|en)$/.exec(phrase) ?? [];
  if (rest === undefined || preposition === undefined) return ['qué', phrase];
  if (preposition === 'en') return ['dónde', rest];
  if (/^(?:pertenec|da)/.test(rest)) return [`${preposition} qué`, rest];
  return [`${preposition} dónde`, rest];
}

/** What two do to each other: "son aliados", "cooperan", "se oponen el uno al otro". */
function mutually(verb: VerbParts | null): string {
  const between = verb?.between;
  if (between) {
    const [first = '', ...rest] = between.split(' ');
    const present: Readonly<Record<string, string>> = {
      ...{ ser: 'son', mantener: 'mantienen', hacer: 'hacen', tener: 'tienen' },
      ...{ compartir: 'comparten', cooperar: 'cooperan' },
    };
    return [present[first] ?? pluralVerb((verb?.present ?? '').split(' ')[0] ?? ''), ...rest].join(' ');
  }
  const [preposition, rest] = taken(pluralVerb(verb?.present ?? ''));
  return `${rest} el uno ${preposition === 'a' ? 'al' : preposition === 'de' ? 'del' : `${preposition} el`} otro`;
}

/** A map may have types of its own, in the words of its own language; those have no form for both. */
const isSpanish = (verb: VerbParts | null) => /^\p{L}+[aeií]r(?:se)?(?: |$)/u.test(verb?.base ?? '');

const both = (first: NameParts, second: NameParts) => listed([first.name, second.name]);

function question({ kind, first, second, verb: given, since, isMutual }: QuestionParts): string {
  const verb = verbOf(given);
  const present = agree([first], verb?.present ?? '');
  const other = second?.name ?? '';
  const when = since ? ', y desde cuándo' : '';
  switch (kind) {
    case 'does':
      if (isMutual && second && isSpanish(verb))
        return `¿${capital(both(first, second))} ${mutually(verb)}${when}?`;
      return `¿${capital(first.name)} ${placed(present, other)}${when}?`;
    case 'who':
      return `¿Quién ${placed(verb?.present ?? '', first.name)}?`;
    case 'whom': {
      const [word, rest] = askedFor(verb, present);
      return `¿${capital(word)} ${rest} ${first.name}?`;
    }
    case 'who-could':
      return `¿Quién podría ${placed(verb?.base ?? '', first.name)}?`;
    case 'could': {
      const could = agree([first], 'podría');
      if (verb && second) return `¿${capital(first.name)} ${could} ${placed(verb.base, other)}?`;
      if (verb) {
        const [word, rest] = askedFor(verb, verb.base);
        return `¿${capital(word)} ${could} ${rest} ${first.name}?`;
      }
      return `¿Qué ${could} hacer ${first.name}${second ? ` respecto a ${other}` : ''}?`;
    }
    case 'says':
      return `¿Qué ${agree([first], 'dice')} ${first.name}${second ? ` sobre ${other}` : ''}?`;
    case 'about':
      return `¿Qué se dice de ${first.name}?`;
  }
  return kind satisfies never;
}

function predicate({ subjects, verb, standing, ...clause }: ReplyClause, object: string): string {
  const to = placed(verb.base, object);
  const now = placed(agree(subjects, verb.present), object);
  const does = (auxiliary: string) => `${agree(subjects, auxiliary)} ${to}`;
  switch (standing) {
    case 'stated':
      return now;
    case 'likely':
      return `probablemente ${now}`;
    case 'alleged':
      return `supuestamente, ${now}`;
    case 'promised':
      return does(isPlural(subjects) ? 'han prometido o planean' : 'ha prometido o planea');
    case 'aim':
      return verb.isView && !clause.isWanted ? now : does('quiere');
    case 'possible':
      if (clause.isUnlikely) return `difícilmente ${does('podría')}`;
      if (clause.isFeared) return `podría${isPlural(subjects) ? 'n' : ''}, según se teme, ${to}`;
      if (!clause.isOption && !clause.isNegated) return `posiblemente ${now}`;
      return clause.isNegated ? `podría${isPlural(subjects) ? 'n' : ''} no ${to}` : does('podría');
    case 'denied':
      return clause.isWanted ? `no ${does('quiere')}` : `no ${now}`;
    case 'past':
      return `${placed(agree(subjects, verb.past), object)} en el pasado`;
  }
  return standing satisfies never;
}

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

/** Clauses one after the other; who does several things is named once, and so is whom it is done to. */
function told(clauses: readonly ReplyClause[]): string {
  const groups: { subject: string; saidBy: string; mode: string; words: string[] }[] = [];
  let before = '';
  for (const clause of joined(clauses)) {
    const [subject, named] = [namesOf(clause.subjects), namesOf(clause.objects)];
    const { saidBy, means } = clause;
    // "Dar apoyo militar a los mismos" repeats no list of three and more.
    const object = named === before && clause.objects.length > 2 ? 'los mismos' : named;
    before = named;
    const last = groups.at(-1);
    const mode = modeOf(clause);
    const words = predicate(clause, object) + (means.length === 0 ? '' : ` por medio de ${listed(means)}`);
    if (last?.subject === subject && last.saidBy === saidBy && last.mode === mode)
      last.words.push(words.replace(/^(?:difícilmente )?podrían? (?!no )/, ''));
    else groups.push({ subject, saidBy, mode, words: [words] });
  }
  return groups
    .map(({ subject, saidBy, words }, at) => {
      const said = saidBy === '' ? '' : `, según ${saidBy}`;
      // A verb in Spanish needs no pronoun: who did what was told last goes on.
      const isSame = groups[at - 1]?.subject === subject;
      return `${isSame ? '' : `${subject} `}${listed(words)}${said}`;
    })
    .join('; ');
}

function silent({ question: asked, sources }: ReplyParts): string {
  const who = sources === 1 ? 'La fuente no dice' : 'Las fuentes no dicen';
  const { kind, first, second } = asked;
  const verb = verbOf(asked.verb);
  const present = agree([first], verb?.present ?? '');
  const other = second?.name ?? '';
  switch (kind) {
    case 'does':
      if (asked.isMutual && second && isSpanish(verb))
        return `${who} si ${both(first, second)} ${mutually(verb)}.`;
      return `${who} si ${first.name} ${placed(present, other)}.`;
    case 'who':
      return `${who} quién ${placed(verb?.present ?? '', first.name)}.`;
    case 'whom': {
      const [word, rest] = askedFor(verb, present);
      return `${who} ${word} ${rest} ${first.name}.`;
    }
    case 'who-could':
      return `${who} quién podría ${placed(verb?.base ?? '', first.name)}.`;
    case 'could': {
      const could = agree([first], 'podría');
      if (verb && second) return `${who} si ${first.name} ${could} ${placed(verb.base, other)}.`;
      return `${who} qué ${could} hacer ${first.name}${second ? ` respecto a ${other}` : ''}.`;
    }
    case 'says':
      return `${sources === 1 ? 'La fuente no cita' : 'Las fuentes no citan'} a ${first.name}${second ? ` sobre ${other}` : ''}.`;
    case 'about':
      return `${who} nada de ${first.name}.`;
  }
  return kind satisfies never;
}

/** Answers to what is asked in plain words. */
export const replying: typeof english = {
  question,
  sentence: (parts) => {
    if (parts.clauses.length === 0) return silent(parts);
    const who = parts.who === '' ? '' : `, según ${parts.who}`;
    const denied = parts.denied === '' ? '' : `; también se niega, según ${parts.denied}`;
    const more = parts.isCut ? ', entre otras cosas' : '';
    return sentence(`A fecha de ${parts.asOf}${who}, ${told(parts.clauses)}${more}${denied}`);
  },
  together: (names) => listed(names),
  // A statement's own verb is in the language of its map, and this one is seldom that.
  isSteady: (verb) => !/^(?:was|is|has|does|era|es|fue|estaba|está|ha|había)\b/.test(verb),
  statements: (some) => sentence(some.map(saying).join('; ')),
  since: (parts, sources) => {
    if (parts.length === 0)
      return `${sources === 1 ? 'La fuente no dice' : 'Las fuentes no dicen'} desde cuándo.`;
    const rows = parts.map(
      ({ when, isQuoted, what }) => `${isQuoted ? `«${when}»` : when} (${listed(what)})`,
    );
    return sentence(`Desde cuándo: ${rows.join('; ')}`);
  },
  through: (members, asked) =>
    `Sí, aunque se dice de ${namesOf(members)}, no directamente de ${namesOf(asked)}.`,
  understood: {
    readAs: (typed, verb) => `«${typed}» se lee como «${verb}».`,
    rest: (words) => `No se ha entendido y se ha dejado fuera: ${listed(words.map((word) => `«${word}»`))}.`,
  },
};
