import type { RelationType } from '../../model/relation-type.schema.ts';
import type { Axes } from '../../model/standing.ts';

/** What a verb phrase is made of; the forms are those of a relation type, or of a statement's own verb. */
export interface VerbPhraseParts {
  readonly axes: Axes;
  readonly base: string;
  readonly past: string;
  readonly participle: string;
  readonly forms: RelationType['forms'];
  readonly isPlural: boolean;
  /** "openly", "covertly" or nothing. */
  readonly manner: string;
  /** It had begun before the time of writing and went on, as in "since 2015". */
  readonly goesOn: boolean;
  /** A promise by the subject, what somebody says the subject will do, or a plan that is reported. */
  readonly pledge: 'promised' | 'said' | 'planned';
}

/** "could share intelligence with", "had tried to oppose", "probably did not recognise": past tense, for every combination of axes. */
export function verbPhrase(parts: VerbPhraseParts): string {
  const { certainty } = parts.axes;
  const phrase = phraseOf(parts);
  if (certainty === 'probable') return doubted('probably', phrase);
  if (certainty === 'possible' && !isPossible(parts)) return doubted('possibly', phrase);
  return phrase;
}

const isPossible = ({ axes, forms }: VerbPhraseParts): boolean =>
  axes.mood === 'fact' && !axes.negated && axes.tense === 'then' && forms?.possible !== undefined;

// "were probably in contact", but "probably did not recognise".
function doubted(adverb: string, phrase: string): string {
  const [, be, rest] = /^(was|were|had|could|would|might) (?!not\b)(.*)$/.exec(phrase) ?? [];
  return be && rest !== undefined ? `${be} ${adverb} ${rest}` : `${adverb} ${phrase}`;
}

function phraseOf(parts: VerbPhraseParts): string {
  const { axes, participle } = parts;
  const base = withManner(parts.base, parts.manner);
  const done = withManner(participle, parts.manner);
  const not = axes.negated ? 'not ' : '';
  switch (axes.mood) {
    case 'fact':
      return fact(parts);
    case 'feared':
      return `${axes.certainty === 'probable' ? 'would' : 'might'} ${not}${base}`;
    case 'option':
      if (axes.tense === 'earlier') return `could ${not}have ${done}`;
      return `${not ? 'might not' : 'could'} ${base}`;
    case 'pledged':
      return pledged(parts, base, not);
    case 'intended':
      return effort('want', 'wanted', base, axes);
    case 'attempted':
      return effort('try', 'tried', base, axes);
  }
}

function pledged({ axes, pledge }: VerbPhraseParts, base: string, not: string): string {
  if (pledge === 'said') return `would ${not}${base}`;
  if (pledge === 'promised') return `${axes.tense === 'earlier' ? 'had ' : ''}promised ${not}to ${base}`;
  return effort('plan', 'planned', base, axes);
}

function effort(base: string, past: string, act: string, { tense, negated }: Axes): string {
  if (tense === 'earlier') return `had ${negated ? 'not ' : ''}${past} to ${act}`;
  return negated ? `did not ${base} to ${act}` : `${past} to ${act}`;
}

function fact(parts: VerbPhraseParts): string {
  const { axes, manner, forms, isPlural } = parts;
  const isEarlier = axes.tense === 'earlier';
  const done = withManner(parts.participle, manner);
  if (axes.certainty === 'unlikely' && !isEarlier)
    return agreeing(
      !axes.negated && forms?.unlikely !== undefined
        ? forms.unlikely
        : `was unlikely ${axes.negated ? 'not ' : ''}to ${withManner(parts.base, manner)}`,
      isPlural,
    );
  if (isPossible(parts) && axes.certainty === 'possible') return agreeing(forms?.possible ?? '', isPlural);
  if (axes.negated) return isEarlier ? `had not ${done}` : denied(parts);
  if (isEarlier) return agreeing(forms?.earlier ?? `had ${done}`, isPlural);
  if (parts.goesOn) return `had ${done}`;
  return withManner(agreeing(parts.past, isPlural), manner);
}

function denied({ base, forms, manner, isPlural }: VerbPhraseParts): string {
  if (forms?.denied !== undefined) return agreeing(forms.denied, isPlural);
  const rest = /^be (.*)$/.exec(base)?.[1];
  const words =
    rest === undefined ? ['did not', manner, base] : [isPlural ? 'were' : 'was', 'not', manner, rest];
  return words.filter(Boolean).join(' ');
}

/** "was" as one or several say it. */
export function agreeing(past: string, isPlural: boolean): string {
  return isPlural ? past.replace(/^was\b/, 'were') : past;
}

// "was covertly a member of", but "covertly supported".
function withManner(verb: string, manner: string): string {
  if (!manner) return verb;
  const match = /^(be|been|was|were) (.*)$/.exec(verb);
  return match ? `${match[1] ?? ''} ${manner} ${match[2] ?? ''}` : `${manner} ${verb}`;
}
