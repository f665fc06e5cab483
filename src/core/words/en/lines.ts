import { LINE_LIMIT, type LineParts } from '../tell/statement-parts.ts';
import { isPluralName, pluralVerb, withObject } from './grammar.ts';
import { participleOf } from './predicates.ts';

/** The word on a closed line. */
export function line(parts: LineParts): string {
  const { standing, short, axes, own } = parts;
  const isPlural =
    (own !== null || !parts.isMutual) && (parts.isPluralSubject ?? isPluralName(parts.subject));
  const does = (present: string) => (isPlural ? pluralVerb(present) : present);
  if (own !== null)
    return `${standing === 'alleged' ? 'alleged: ' : ''}${agreed(parts, own, isPlural)}${butOpen(parts)}`;
  switch (standing) {
    case 'stated':
      return does(short.present);
    case 'likely':
      return `likely: ${does(short.present)}`;
    case 'possible':
      return `${option(parts)} ${short.base}`;
    case 'alleged':
      return `alleged: ${noun(parts)}`;
    case 'promised':
      return `${parts.isOwnWord ? 'promised' : 'planned'}: ${noun(parts)}`;
    case 'past':
      return `past: ${noun(parts)}${parts.years ? `, ${parts.years}` : ''}`;
    case 'aim':
      return effort(parts) === '' ? does(short.present) : `${does(effort(parts))} ${short.base}`;
    case 'denied':
      if (axes.certainty === 'probable') return `probably no ${noun(parts)}`;
      if (axes.mood === 'pledged') return `will not ${short.base}`;
      if (axes.mood === 'intended') return `${isPlural ? 'do' : 'does'} not want to ${short.base}`;
      if (axes.mood === 'attempted') return `${isPlural ? 'do' : 'does'} not try to ${short.base}`;
      return `${denial(parts)}${parts.isOpen ? ', though possible' : ''}`;
  }
}

/** The words on a strand of an open pair, with whose they are. */
export function strand(parts: LineParts): string {
  const { standing, short, verb, subject, axes, own } = parts;
  // As in sentences, only what simply is so is said of both ends.
  const isMutual = parts.isMutual && axes.mood === 'fact' && own === null;
  const isPlural = isMutual || (parts.isPluralSubject ?? isPluralName(subject));
  // "Russia could exercise together" wants to know with whom.
  const base = parts.isMutual && !isMutual ? withObject(verb.base, parts.objectWithin) : short.base;
  const who = isMutual ? `${subject} and ${parts.objectWithin}` : subject;
  const does = (present: string) => (isPlural ? pluralVerb(present) : present);
  if (own !== null)
    return `${standing === 'alleged' ? 'alleged: ' : ''}${who} ${agreed(parts, own, isPlural)}${butOpen(parts)}`;
  switch (standing) {
    case 'stated':
      return `${who} ${does(short.present)}`;
    case 'likely':
      return `${who} probably ${does(short.present)}`;
    case 'possible':
      return `${who} ${option(parts, isPlural)} ${base}`;
    case 'alleged':
      return `alleged: ${who} ${does(short.present)}`;
    case 'promised':
      return `${who} ${does(parts.isOwnWord ? 'promises' : 'plans')} to ${base}`;
    case 'past':
      return `${who} ${pastWith(parts, isMutual, isPlural)} (${parts.years || 'past'})`;
    case 'aim': {
      const effortWords = effort(parts);
      return effortWords ? `${who} ${does(effortWords)} ${base}` : `${who} ${does(short.present)}`;
    }
    case 'denied': {
      const probably = axes.certainty === 'probable' ? 'probably ' : '';
      if (axes.mood === 'pledged') return `${who} ${probably}will not ${base}`;
      const auxiliary = isPlural ? 'do not' : 'does not';
      const aim = axes.mood === 'intended' ? 'want to ' : axes.mood === 'attempted' ? 'try to ' : '';
      const rest = /^be (.*)$/.exec(short.base)?.[1];
      const open = butOpen(parts);
      if (rest !== undefined && !aim)
        return `${who} ${probably}${isPlural ? 'are' : 'is'} not ${rest}${open === '' ? '' : `${open} be`}`;
      return `${who} ${probably}${auxiliary} ${aim}${base}${open}`;
    }
  }
}

// What is denied, or ruled out, may still be possible.
function butOpen({ isOpen, axes }: LineParts): string {
  if (!isOpen) return '';
  return axes.mood === 'pledged' ? ', but has options' : ', but could';
}

// A translation agrees already.
function agreed({ isTranslated }: LineParts, own: string, isPlural: boolean): string {
  return isPlural && !isTranslated ? pluralVerb(own) : own;
}

/** The word on a line whose statement is not in so many words. */
export function asRead(word: string, basis: 'implied' | 'derived'): string {
  return `${word} (${basis === 'implied' ? 'implied' : 'worked out'})`;
}

/** A word and how many others its line has. */
export function andMore(word: string, more: number): string {
  return more > 0 ? `${word} +${String(more)}` : word;
}

function option({ axes }: LineParts, isPlural = false): string {
  if (axes.negated) return 'might not';
  if (axes.certainty === 'unlikely') return isPlural ? 'are unlikely to' : 'is unlikely to';
  return axes.mood === 'option' ? 'could' : 'might';
}

function effort({ axes }: LineParts): string {
  if (axes.mood === 'intended') return 'wants to';
  return axes.mood === 'attempted' ? 'tries to' : '';
}

function pastWith(parts: LineParts, isMutual: boolean, isPlural: boolean): string {
  const { axes, verb, between } = parts;
  if (isMutual) return between?.past ?? `${verb.past} each other`;
  const past =
    axes.mood === 'intended'
      ? `wanted to ${verb.base}`
      : axes.mood === 'attempted'
        ? `tried to ${verb.base}`
        : verb.past;
  const agreed = isPlural ? past.replace(/^was\b/, 'were') : past;
  return withObject(agreed, parts.objectWithin);
}

const noun = ({ label }: LineParts): string => label.split(',')[0] ?? label;

// "not recognised" reads at a glance; only regular pasts make a participle.
function denial(parts: LineParts): string {
  const { verb, short } = parts;
  const rest = /^be (.*)$/.exec(short.base)?.[1];
  const isRegular = /^[a-z]+ed$/.test(verb.past) && participleOf(verb.past) === verb.past;
  return fitting([
    rest === undefined ? '' : `not ${rest}`,
    isRegular ? `not ${verb.past}` : '',
    `no ${noun(parts)}`,
    `does not ${short.base}`,
  ]);
}

function fitting(words: readonly string[]): string {
  return words.find((word) => word !== '' && word.length <= LINE_LIMIT) ?? words.at(-1) ?? '';
}
