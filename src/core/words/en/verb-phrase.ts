import type { Axes } from '../../model/standing.ts';

/** What a verb phrase is made of; `base` and `past` are the forms of the relation type. */
export interface VerbPhraseParts {
  readonly axes: Axes;
  readonly base: string;
  readonly past: string;
  readonly isPlural: boolean;
  /** "openly", "covertly" or nothing. */
  readonly manner: string;
}

/** "could share intelligence with", "had earlier tried to oppose", "probably did not recognise": past tense, for every combination of axes. */
export function verbPhrase(parts: VerbPhraseParts): string {
  const phrase = phraseOf(parts);
  if (parts.axes.certainty === 'probable') return doubted('probably', phrase);
  if (parts.axes.certainty === 'possible') return doubted('possibly', phrase);
  return phrase;
}

// "were probably in contact", but "probably did not recognise".
function doubted(adverb: string, phrase: string): string {
  const [, be, rest] = /^(was|were) (?!not\b)(.*)$/.exec(phrase) ?? [];
  return be && rest !== undefined ? `${be} ${adverb} ${rest}` : `${adverb} ${phrase}`;
}

function phraseOf(parts: VerbPhraseParts): string {
  const { axes } = parts;
  const base = withManner(parts.base, parts.manner);
  const not = axes.negated;
  switch (axes.mood) {
    case 'fact':
      return axes.certainty === 'unlikely' && axes.tense === 'then'
        ? `would ${not ? 'not ' : ''}${base}`
        : fact(parts);
    case 'feared':
      return `${axes.certainty === 'probable' ? 'would' : 'might'} ${not ? 'not ' : ''}${base}`;
    case 'option':
      if (axes.tense === 'earlier') return `had earlier ${not ? 'not ' : ''}been able to ${base}`;
      return `${not ? 'might not' : 'could'} ${base}`;
    case 'pledged':
      if (axes.tense === 'earlier') return `had earlier promised or planned ${not ? 'not ' : ''}to ${base}`;
      return not ? `${be(parts)} not going to ${base}` : `promised or planned to ${base}`;
    case 'intended':
      return effort('want', 'wanted', base, axes);
    case 'attempted':
      return effort('try', 'tried', base, axes);
  }
}

function effort(base: string, past: string, act: string, { tense, negated }: Axes): string {
  if (tense === 'earlier') return `had earlier ${negated ? 'not ' : ''}${past} to ${act}`;
  return negated ? `did not ${base} to ${act}` : `${past} to ${act}`;
}

function fact(parts: VerbPhraseParts): string {
  const { axes, manner } = parts;
  const adverbs = [axes.tense === 'earlier' ? 'earlier' : '', manner].filter(Boolean).join(' ');
  if (!axes.negated) return withManner(agreeing(parts.past, parts.isPlural), adverbs);
  const rest = /^be (.*)$/.exec(parts.base)?.[1];
  const words = rest === undefined ? ['did', 'not', adverbs, parts.base] : [be(parts), 'not', adverbs, rest];
  return words.filter(Boolean).join(' ');
}

function be({ isPlural }: VerbPhraseParts): string {
  return isPlural ? 'were' : 'was';
}

function agreeing(past: string, isPlural: boolean): string {
  return isPlural ? past.replace(/^was\b/, 'were') : past;
}

// "was covertly a member of", but "covertly supported".
function withManner(verb: string, manner: string): string {
  if (!manner) return verb;
  const match = /^(be|was|were) (.*)$/.exec(verb);
  return match ? `${match[1] ?? ''} ${manner} ${match[2] ?? ''}` : `${manner} ${verb}`;
}
