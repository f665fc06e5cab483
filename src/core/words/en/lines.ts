import type { LineParts } from '../claim-parts.ts';
import { LINE_LIMIT } from '../line-limit.ts';
import { mutual } from './claim.ts';
import { isPluralName, pluralVerb, withObject } from './grammar.ts';

/** The word on a closed line. */
export function line(parts: LineParts): string {
  const { standing, short, axes } = parts;
  switch (standing) {
    case 'stated':
      return short.present;
    case 'likely':
      return `likely: ${short.present}`;
    case 'possible':
      return `${option(parts)} ${short.base}`;
    case 'alleged':
      return 'alleged';
    case 'promised':
      return parts.isOwnWord ? 'promises' : 'plans';
    case 'past':
      return fitting([parts.years, 'past']);
    case 'aim':
      return effort(parts) === ''
        ? fitting([short.present, parts.nature === 'view' ? 'holds a view' : 'an aim'])
        : fitting([`${effort(parts)} ${short.base}`, effort(parts)]);
    case 'denied':
      if (axes.mood === 'pledged') return fitting([`will not ${short.base}`, 'will not']);
      if (axes.mood === 'intended') return 'does not want to';
      if (axes.mood === 'attempted') return 'does not try to';
      return denial(parts);
  }
}

/** The words on a strand of an open pair, with whose they are. */
export function strand(parts: LineParts): string {
  const { standing, short, verb, subject, axes } = parts;
  // As in sentences, only what simply is so is said of both ends.
  const isMutual = parts.isMutual && axes.mood === 'fact';
  const isPlural = isMutual || (parts.isPluralSubject ?? isPluralName(subject));
  // "Russia could exercise together" wants to know with whom.
  const base = parts.isMutual && !isMutual ? withObject(verb.base, parts.object) : short.base;
  const who = isMutual ? `${subject} and ${parts.object}` : subject;
  const does = (present: string) => (isPlural ? pluralVerb(present) : present);
  switch (standing) {
    case 'stated':
      return `${who} ${does(short.present)}`;
    case 'likely':
      return `${who} probably ${does(short.present)}`;
    case 'possible':
      return `${who} ${option(parts)} ${base}`;
    case 'alleged':
      return `alleged: ${who} ${does(short.present)}`;
    case 'promised':
      return `${who} ${does(parts.isOwnWord ? 'promises' : 'plans')} to ${base}`;
    case 'past':
      return `${who} ${pastWith(parts, isMutual)} (${parts.years || 'past'})`;
    case 'aim': {
      const effortWords = effort(parts);
      return effortWords ? `${who} ${does(effortWords)} ${base}` : `${who} ${does(short.present)}`;
    }
    case 'denied': {
      if (axes.mood === 'pledged') return `${who} will not ${base}`;
      const auxiliary = isPlural ? 'do not' : 'does not';
      const aim = axes.mood === 'intended' ? 'want to ' : axes.mood === 'attempted' ? 'try to ' : '';
      const rest = /^be (.*)$/.exec(short.base)?.[1];
      if (rest !== undefined && !aim) return `${who} ${isPlural ? 'are' : 'is'} not ${rest}`;
      return `${who} ${auxiliary} ${aim}${base}`;
    }
  }
}

/** A word and how many others its line has. */
export function andMore(word: string, more: number): string {
  return more > 0 ? `${word}, …` : word;
}

function option({ axes }: LineParts): string {
  if (axes.negated) return 'might not';
  if (axes.certainty === 'unlikely') return 'unlikely to';
  return axes.mood === 'option' ? 'could' : 'may';
}

function effort({ axes }: LineParts): string {
  if (axes.mood === 'intended') return 'wants to';
  return axes.mood === 'attempted' ? 'tries to' : '';
}

function pastWith(parts: LineParts, isMutual: boolean): string {
  return isMutual
    ? mutual({ ...parts.verb, short: parts.short.present }).past
    : withObject(pastOf(parts), parts.object);
}

function pastOf({ axes, verb, short }: LineParts): string {
  if (axes.mood === 'intended') return `wanted to ${verb.base}`;
  if (axes.mood === 'attempted') return `tried to ${verb.base}`;
  return verb.past || short.base;
}

// "not recognised" reads at a glance; only regular pasts make a participle.
function denial({ verb, label, short }: LineParts): string {
  const rest = /^be (.*)$/.exec(short.base)?.[1];
  return fitting([
    rest === undefined ? '' : `not ${rest}`,
    /^[a-z]+ed$/.test(verb.past) ? `not ${verb.past}` : '',
    `no ${label.split(',')[0] ?? label}`,
    `does not ${short.base}`,
    'said not to be so',
  ]);
}

function fitting(words: readonly string[]): string {
  return words.find((word) => word !== '' && word.length <= LINE_LIMIT) ?? words.at(-1) ?? '';
}
