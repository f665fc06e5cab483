import type { Axes } from '../../model/standing.ts';
import { pluralVerb } from './grammar.ts';

/** What a verb phrase is made of; `past` is the imperfect of the relation type, which tells a state and a habit alike. */
export interface VerbPhraseParts {
  readonly axes: Axes;
  readonly base: string;
  readonly past: string;
  readonly isPlural: boolean;
  /** "abiertamente", "de forma encubierta" or nothing. */
  readonly manner: string;
  /** After "era improbable que" and "se temía que", which ask for the subjunctive. */
  readonly isDoubted: boolean;
}

/** "podría compartir información con", "anteriormente había intentado apoyar a", "probablemente no reconocía a": for every combination of axes. */
export function verbPhrase(parts: VerbPhraseParts): string {
  const phrase = `${parts.manner ? `${parts.manner} ` : ''}${phraseOf(parts)}`;
  if (parts.axes.certainty === 'probable') return `probablemente ${phrase}`;
  if (parts.axes.certainty === 'possible') return `posiblemente ${phrase}`;
  return phrase;
}

function phraseOf(parts: VerbPhraseParts): string {
  const { axes, base } = parts;
  const no = axes.negated ? 'no ' : '';
  const earlier = axes.tense === 'earlier';
  const verb = (plain: string, doubted: string) => agreeing(parts.isDoubted ? doubted : plain, parts);
  const before = (done: string) => `anteriormente ${no}${verb('había', 'hubiera')} ${done}`;
  switch (axes.mood) {
    case 'fact':
      if (parts.isDoubted) return `${earlier ? 'anteriormente ' : ''}${no}${verb('', 'llegara')} a ${base}`;
      return `${earlier ? 'anteriormente ' : ''}${no}${agreeing(parts.past, parts)}`;
    case 'feared':
      return `${no}${axes.certainty === 'probable' ? `${verb('', 'llegara')} a` : verb('', 'pudiera')} ${base}`;
    case 'option':
      if (earlier) return `${before('podido')} ${base}`;
      return `${verb('podría', 'pudiera')} ${no}${base}`;
    case 'pledged':
      if (earlier) return `anteriormente ${verb('había', 'hubiera')} prometido o planeado ${no}${base}`;
      return axes.negated
        ? `no ${verb('iba', 'fuera')} a ${base}`
        : `${verb('prometía', 'prometiera')} o ${verb('planeaba', 'planeara')} ${base}`;
    case 'intended':
      return earlier ? `${before('querido')} ${base}` : `${no}${verb('quería', 'quisiera')} ${base}`;
    case 'attempted':
      return earlier ? `${before('intentado')} ${base}` : `${no}${verb('intentaba', 'intentara')} ${base}`;
  }
}

function agreeing(verb: string, { isPlural }: VerbPhraseParts): string {
  return isPlural ? pluralVerb(verb) : verb;
}
