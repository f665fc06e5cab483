import type { RelationType } from '../../model/relation-type.schema.ts';
import type { Axes } from '../../model/standing.ts';
import { pluralVerb } from './grammar.ts';
import { pluperfect } from './verb-forms.ts';

/** What a verb phrase is made of; `past` is the imperfect of the relation type, which tells a state and a habit alike. */
export interface VerbPhraseParts {
  readonly axes: Axes;
  readonly base: string;
  readonly past: string;
  readonly forms: RelationType['forms'];
  readonly isPlural: boolean;
  /** "abiertamente", "de forma encubierta" or nothing. */
  readonly manner: string;
  /** After "era improbable que" and the like, which ask for the subjunctive. */
  readonly isDoubted: boolean;
  /** What somebody says the subject will do, or a plan that is reported. */
  readonly pledge: 'said' | 'planned';
}

/** "podría compartir inteligencia con", "había intentado apoyar a", "probablemente no reconocía a": for every combination of axes. */
export function verbPhrase(parts: VerbPhraseParts): string {
  const { manner } = parts;
  const phrase = phraseOf({
    ...parts,
    base: withManner(parts.base, manner),
    past: withManner(parts.past, manner),
  });
  if (parts.axes.certainty === 'probable') return `probablemente ${phrase}`;
  if (parts.axes.certainty === 'possible' && parts.forms?.possible === undefined)
    return `posiblemente ${phrase}`;
  return phrase;
}

function phraseOf(parts: VerbPhraseParts): string {
  const { axes, base, forms, isPlural } = parts;
  const no = axes.negated ? 'no ' : '';
  const earlier = axes.tense === 'earlier';
  const agreeing = (verb: string) => (isPlural ? pluralVerb(verb) : verb);
  const verb = (plain: string, doubted: string) => agreeing(parts.isDoubted ? doubted : plain);
  const isForeign = base.startsWith('«');
  const before = (infinitive: string) => `${no}${pluperfect(infinitive, verb('había', 'hubiera'))}`;
  switch (axes.mood) {
    case 'fact':
      if (isForeign) return foreign(parts, no);
      if (parts.isDoubted) return earlier ? before(base) : `${no}${verb('', 'llegara')} a ${base}`;
      if (earlier)
        return !axes.negated && forms?.earlier !== undefined ? agreeing(forms.earlier) : before(base);
      if (axes.negated && forms?.denied !== undefined) return agreeing(forms.denied);
      if (axes.certainty === 'possible' && forms?.possible !== undefined) return agreeing(forms.possible);
      return `${no}${agreeing(parts.past)}`;
    case 'feared':
      return `${no}${verb('', 'llegara')} a ${base}`;
    case 'option':
      if (earlier) return `${no}${verb('habría', 'hubiera')} podido ${base}`;
      return axes.negated && !parts.isDoubted
        ? `${agreeing('podría')} no ${base}`
        : `${no}${verb('podría', 'pudiera')} ${base}`;
    case 'pledged':
      if (parts.pledge === 'said') return `${no}${verb('iba', 'fuera')} a ${base}`;
      return `${no}${verb('tenía', 'tuviera')} previsto ${base}`;
    case 'intended':
      return earlier ? before(`querer ${base}`) : `${no}${verb('quería', 'quisiera')} ${base}`;
    case 'attempted':
      return earlier ? before(`intentar ${base}`) : `${no}${verb('intentaba', 'intentara')} ${base}`;
  }
}

// A verb in the language of the map has no other forms: "no «served»", "antes «served»".
function foreign({ axes, base, past, isDoubted, isPlural }: VerbPhraseParts, no: string): string {
  if (isDoubted) return `${no}${isPlural ? 'llegaran' : 'llegara'} a ${base}`;
  if (axes.tense === 'earlier') return `antes ${no}${past}`;
  return `${no}${past}`;
}

// "apoyaba abiertamente a", "se oponía abiertamente a".
function withManner(verb: string, manner: string): string {
  if (verb.startsWith('«')) return manner === '' ? verb : `${manner} ${verb}`;
  return manner === '' ? verb : verb.replace(/^((?:se )?\S+)/, `$1 ${manner}`);
}
