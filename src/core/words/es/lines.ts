import type { LineParts } from '../claim-parts.ts';
import { LINE_LIMIT } from '../line-limit.ts';
import { mutual } from './claim.ts';
import { followed, isPluralName, listed, pluralVerb } from './grammar.ts';

/** The word on a closed line. */
export function line(parts: LineParts): string {
  const { standing, short, axes } = parts;
  switch (standing) {
    case 'stated':
      return short.present;
    case 'likely':
      return `probable: ${short.present}`;
    case 'possible':
      return option(parts, short.base, short.present, false);
    case 'alleged':
      return 'alegado';
    case 'promised':
      return parts.isOwnWord ? 'promete' : 'planea';
    case 'past':
      return fitting([parts.years, 'pasado']);
    case 'aim':
      return effort(parts) === ''
        ? fitting([short.present, parts.nature === 'view' ? 'opinión' : 'un objetivo'])
        : fitting([`${effort(parts)} ${short.base}`, effort(parts)]);
    case 'denied':
      if (axes.mood === 'pledged') return fitting([`no va a ${short.base}`, 'no lo hará']);
      if (axes.mood === 'intended') return 'no quiere';
      if (axes.mood === 'attempted') return 'no lo intenta';
      return fitting([`no ${short.present}`, 'no es así']);
  }
}

/** The words on a strand of an open pair, with whose they are. */
export function strand(parts: LineParts): string {
  const { standing, short, verb, subject, axes } = parts;
  // As in sentences, only what simply is so is said of both ends.
  const isMutual = parts.isMutual && axes.mood === 'fact';
  const isPlural = isMutual || (parts.isPluralSubject ?? isPluralName(subject));
  // "Rusia podría mantener contactos" wants to know with whom.
  const base = parts.isMutual && !isMutual ? followed(verb.base, parts.object) : short.base;
  const who = isMutual ? listed([subject, parts.object]) : subject;
  const does = (present: string) => (isPlural ? pluralVerb(present) : present);
  switch (standing) {
    case 'stated':
      return `${who} ${does(short.present)}`;
    case 'likely':
      return `${who} probablemente ${does(short.present)}`;
    case 'possible':
      return `${who} ${option(parts, base, does(short.present), isPlural)}`;
    case 'alleged':
      return `alegado: ${who} ${does(short.present)}`;
    case 'promised':
      return `${who} ${does(parts.isOwnWord ? 'promete' : 'planea')} ${base}`;
    case 'past':
      return `${who} ${pastWith(parts, isMutual, isPlural)} (${parts.years || 'pasado'})`;
    case 'aim': {
      const effortWord = effort(parts);
      return effortWord ? `${who} ${does(effortWord)} ${base}` : `${who} ${does(short.present)}`;
    }
    case 'denied': {
      if (axes.mood === 'pledged') return `${who} no ${does('va')} a ${base}`;
      const effortWord = effort(parts);
      return effortWord ? `${who} no ${does(effortWord)} ${base}` : `${who} no ${does(short.present)}`;
    }
  }
}

/** A word and how many others its line has. */
export function andMore(word: string, more: number): string {
  return more > 0 ? `${word}, …` : word;
}

function option({ axes }: LineParts, base: string, present: string, isPlural: boolean): string {
  const can = isPlural ? 'podrían' : 'podría';
  if (axes.negated) return axes.mood === 'option' ? `${can} no ${base}` : `quizá no ${present}`;
  const stated = axes.mood === 'option' ? `${can} ${base}` : present;
  if (axes.certainty === 'unlikely') return `difícilmente ${stated}`;
  return axes.mood === 'option' ? stated : `quizá ${stated}`;
}

function effort({ axes }: LineParts): string {
  if (axes.mood === 'intended') return 'quiere';
  return axes.mood === 'attempted' ? 'intenta' : '';
}

function pastWith(parts: LineParts, isMutual: boolean, isPlural: boolean): string {
  if (isMutual) return mutual({ ...parts.verb, short: parts.short.present }).past;
  const past = pastOf(parts);
  return followed(isPlural ? pluralVerb(past) : past, parts.object);
}

function pastOf({ axes, verb, short }: LineParts): string {
  if (axes.mood === 'intended') return `quería ${verb.base}`;
  if (axes.mood === 'attempted') return `intentaba ${verb.base}`;
  return verb.past || short.base;
}

function fitting(words: readonly string[]): string {
  return words.find((word) => word !== '' && word.length <= LINE_LIMIT) ?? words.at(-1) ?? '';
}
