import { LINE_LIMIT, type LineParts } from '../tell/statement-parts.ts';
import { followed, isPluralName, listed, pluralVerb } from './grammar.ts';
import { isSpanish } from './predicates.ts';

/** The word on a closed line. */
export function line(parts: LineParts): string {
  const { standing, axes, own } = parts;
  const short = shortOf(parts);
  const isPlural =
    (own !== null || !parts.isMutual) && (parts.isPluralSubject ?? isPluralName(parts.subject));
  const does = (present: string) => (isPlural ? pluralVerb(present) : present);
  if (own !== null)
    return `${standing === 'alleged' ? 'supuestamente: ' : ''}${agreed(parts, own, isPlural)}${butOpen(parts)}`;
  switch (standing) {
    case 'stated':
      return does(short.present);
    case 'likely':
      return `probable: ${does(short.present)}`;
    case 'possible':
      return option(parts, short.base, does(short.present), isPlural);
    case 'alleged':
      return `supuestamente: ${noun(parts)}`;
    case 'promised':
      return `${parts.isOwnWord ? 'prometido' : 'previsto'}: ${noun(parts)}`;
    case 'past':
      return `pasado: ${noun(parts)}${parts.years ? `, ${parts.years}` : ''}`;
    case 'aim':
      return effort(parts) === '' ? does(short.present) : `${does(effort(parts))} ${short.base}`;
    case 'denied':
      if (axes.mood === 'pledged' && axes.certainty === 'probable')
        return `probable: no ${does('va')} a ${short.base}`;
      if (axes.certainty === 'probable') return `probable: sin ${noun(parts)}`;
      if (axes.mood === 'pledged') return `no ${does('va')} a ${short.base}`;
      if (axes.mood === 'intended') return `no ${does('quiere')} ${short.base}`;
      if (axes.mood === 'attempted') return `no ${does('intenta')} ${short.base}`;
      return `${fitting([`no ${does(short.present)}`, `sin ${noun(parts)}`])}${parts.isOpen ? ', pero es posible' : ''}`;
  }
}

/** The words on a strand of an open pair, with whose they are. */
export function strand(parts: LineParts): string {
  const { standing, verb, subject, axes, own } = parts;
  const short = shortOf(parts);
  // As in sentences, only what simply is so is said of both ends.
  const isMutual = parts.isMutual && axes.mood === 'fact' && own === null;
  const isPlural = isMutual || (parts.isPluralSubject ?? isPluralName(subject));
  // "Rusia podría mantener contactos" wants to know with whom.
  const base =
    parts.isMutual && !isMutual
      ? followed(isSpanish(verb) ? verb.base : `«${verb.base}»`, parts.object)
      : short.base;
  const who = isMutual ? listed([subject, parts.object]) : subject;
  const does = (present: string) => (isPlural ? pluralVerb(present) : present);
  if (own !== null)
    return `${standing === 'alleged' ? 'supuestamente: ' : ''}${who} ${agreed(parts, own, isPlural)}${butOpen(parts)}`;
  const probably = axes.certainty === 'probable' ? 'probablemente ' : '';
  switch (standing) {
    case 'stated':
      return `${who} ${does(short.present)}`;
    case 'likely':
      return `${who} probablemente ${does(short.present)}`;
    case 'possible':
      return `${who} ${option(parts, base, does(short.present), isPlural)}`;
    case 'alleged':
      return `supuestamente: ${who} ${does(short.present)}`;
    case 'promised':
      return `${who} ${does(parts.isOwnWord ? 'promete' : 'planea')} ${base}`;
    case 'past':
      return `${who} ${pastWith(parts, isMutual, isPlural)} (${parts.years || 'pasado'})`;
    case 'aim': {
      const effortWord = effort(parts);
      return effortWord ? `${who} ${does(effortWord)} ${base}` : `${who} ${does(short.present)}`;
    }
    case 'denied': {
      if (axes.mood === 'pledged') return `${who} ${probably}no ${does('va')} a ${base}`;
      const effortWord = effort(parts);
      return effortWord
        ? `${who} ${probably}no ${does(effortWord)} ${base}`
        : `${who} ${probably}no ${does(short.present)}${butOpen(parts)}`;
    }
  }
}

// What is denied, or ruled out, may still be possible.
function butOpen({ isOpen, axes }: LineParts): string {
  if (!isOpen) return '';
  return axes.mood === 'pledged' ? ', pero tiene opciones' : ', pero podría';
}

// A translation agrees already.
function agreed({ isTranslated }: LineParts, own: string, isPlural: boolean): string {
  return isPlural && !isTranslated ? pluralVerb(own) : own;
}

/** The word on a line whose statement is not in so many words. */
export function asRead(word: string, basis: 'implied' | 'derived'): string {
  return `${word} (${basis === 'implied' ? 'implícito' : 'deducido'})`;
}

/** A word and how many others its line has. */
export function andMore(word: string, more: number): string {
  return more > 0 ? `${word} +${String(more)}` : word;
}

function option({ axes }: LineParts, base: string, present: string, isPlural: boolean): string {
  const can = isPlural ? 'podrían' : 'podría';
  if (axes.negated) return axes.mood === 'option' ? `${can} no ${base}` : `quizá no ${present}`;
  const isFact = axes.mood === 'fact';
  if (axes.certainty === 'unlikely')
    return `difícilmente ${isFact ? `${isPlural ? 'llegarán' : 'llegará'} a` : can} ${base}`;
  return isFact ? `quizá ${present}` : `${can} ${base}`;
}

function effort({ axes }: LineParts): string {
  if (axes.mood === 'intended') return 'quiere';
  return axes.mood === 'attempted' ? 'intenta' : '';
}

// What a map in another language calls a type of its own is quoted.
function shortOf({ short, verb }: LineParts): LineParts['short'] {
  return isSpanish(verb) ? short : { base: `«${short.base}»`, present: `«${short.present}»` };
}

function pastWith(parts: LineParts, isMutual: boolean, isPlural: boolean): string {
  const { axes, between } = parts;
  const isForeign = !isSpanish(parts.verb);
  const verb = isForeign ? { base: `«${parts.verb.base}»`, past: `«${parts.verb.past}»` } : parts.verb;
  if (isForeign && isMutual) return verb.past;
  if (isMutual) return between?.past ?? pluralVerb(`${verb.past.replace(/ (?:con|de|a)$/, '')} entre sí`);
  const past =
    axes.mood === 'intended'
      ? `quería ${verb.base}`
      : axes.mood === 'attempted'
        ? `intentaba ${verb.base}`
        : verb.past;
  return followed(isPlural ? pluralVerb(past) : past, parts.object);
}

const noun = ({ label }: LineParts): string => label.split(',')[0] ?? label;

function fitting(words: readonly string[]): string {
  return words.find((word) => word !== '' && word.length <= LINE_LIMIT) ?? words.at(-1) ?? '';
}
