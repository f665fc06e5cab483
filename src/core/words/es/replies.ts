import type { replying as english } from '../en/replies.ts';
import type { NameParts, QuestionParts, ReplyClause, ReplyParts, VerbParts } from '../tell/answer-parts.ts';
import { saying } from './claims.ts';
import { capital, followed, isPluralName, listed, pluralVerb, sentence } from './grammar.ts';

const SIGNS: Readonly<Record<1 | -1, VerbParts>> = {
  [1]: { base: 'apoyar a', present: 'apoya a', past: 'apoyaba a', isView: false },
  [-1]: { base: 'oponerse a', present: 'se opone a', past: 'se oponía a', isView: false },
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

function question({ kind, first, second, verb: given, since }: QuestionParts): string {
  const verb = verbOf(given);
  const present = agree([first], verb?.present ?? '');
  const other = second?.name ?? '';
  switch (kind) {
    case 'does':
      return `¿${capital(first.name)} ${placed(present, other)}${since ? ', y desde cuándo' : ''}?`;
    case 'who':
      return `¿Quién ${placed(verb?.present ?? '', first.name)}?`;
    case 'whom': {
      const [preposition, rest] = taken(present);
      return `¿${capital(preposition)} quién ${rest} ${first.name}?`;
    }
    case 'could': {
      const could = agree([first], 'podría');
      if (verb && second) return `¿${capital(first.name)} ${could} ${placed(verb.base, other)}?`;
      if (verb) {
        const [preposition, rest] = taken(verb.base);
        return `¿${capital(preposition)} quién ${could} ${rest} ${first.name}?`;
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
      return `según se alega, ${now}`;
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

/** Clauses one after the other; an actor that does several things is named once. */
function told(clauses: readonly ReplyClause[]): string {
  const groups: { subject: string; saidBy: string; words: string[]; isCould: boolean }[] = [];
  for (const clause of clauses) {
    const [subject, object] = [namesOf(clause.subjects), namesOf(clause.objects)];
    const { saidBy, means } = clause;
    const last = groups.at(-1);
    const words = predicate(clause, object) + (means.length === 0 ? '' : ` por medio de ${listed(means)}`);
    const isCould = /^podrían? (?!no )/.test(words);
    if (last?.subject === subject && last.saidBy === saidBy) {
      last.words.push(last.isCould ? words.replace(/^podrían? (?!no )/, '') : words);
      last.isCould = isCould;
    } else groups.push({ subject, saidBy, words: [words], isCould });
  }
  return groups
    .map(
      ({ subject, saidBy, words }) =>
        `${subject} ${listed(words)}${saidBy === '' ? '' : `, según ${saidBy}`}`,
    )
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
      return `${who} si ${first.name} ${placed(present, other)}.`;
    case 'who':
      return `${who} quién ${placed(verb?.present ?? '', first.name)}.`;
    case 'whom': {
      const [preposition, rest] = taken(present);
      return `${who} ${preposition} quién ${rest} ${first.name}.`;
    }
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
    rest: (words) => `No se ha entendido, así que se ignora: ${listed(words.map((word) => `«${word}»`))}.`,
  },
};
