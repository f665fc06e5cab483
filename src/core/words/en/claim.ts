import type { ClaimParts, SpeakerParts, Support } from '../claim-parts.ts';
import { isPluralName, listed, plural, sentence, withObject } from './grammar.ts';
import { looks } from './looks.ts';
import { verbPhrase } from './verb-phrase.ts';

/** "Taliban leaders, as quoted by Sergei Shoigu (on 24 August 2021), in Massicot"; '' where nobody is named. */
export function attribution(speakers: readonly SpeakerParts[], authors: readonly string[]): string {
  const chain = speakers
    .map(({ name, isNamed, said }) => {
      const marks = [isNamed ? '' : 'not named', said ?? ''].filter(Boolean).join(', ');
      return marks ? `${name} (${marks})` : name;
    })
    .join(', as quoted by ');
  const written = listed(authors);
  return chain && written ? `${chain}, in ${written}` : chain || written;
}

/** One statement as a dated, attributed sentence in the past tense. */
export function claim(parts: ClaimParts): string {
  return sentence(`${opening(parts)}${clause(parts)}${details(parts)} (${tail(parts)})`);
}

/** The same without its details, for a relation that several statements make. */
export function relation(parts: ClaimParts, isContradicted: boolean): string {
  const first = sentence(`${opening(parts)}${clause(parts)} (${tail(parts)})`);
  return isContradicted ? `${first} Contradicted: the same fact is also denied.` : first;
}

/** "3 statements in 2 passages"; one statement says its passages only. */
export function support({ statements, passages }: Support): string {
  if (passages === 0) return 'no source given';
  const places = plural(passages, 'passage');
  return statements > 1 ? `${plural(statements, 'statement')} in ${places}` : places;
}

function opening({ asOf, speakers, authors, axes }: ClaimParts): string {
  const who = attribution(speakers, authors);
  if (axes.certainty === 'uncommitted' && speakers.length > 0) return `${asOf}, ${who}, alleged that `;
  const alleged = axes.certainty === 'uncommitted' ? 'it was alleged that ' : '';
  return who ? `${asOf}, according to ${who}, ${alleged}` : `${asOf}, ${alleged}`;
}

/** Who does what to whom, without date, source and details. */
export function clause(parts: ClaimParts): string {
  const { axes } = parts;
  // Only what simply is so can be said of both: who wants or could engage with somebody says nothing of the other.
  const isMutual = parts.isMutual && axes.mood === 'fact';
  const subject = isMutual ? `${parts.subject} and ${parts.object}` : parts.subject;
  const forms = isMutual ? mutual(parts.verb) : parts.verb;
  const phrase = verbPhrase({
    axes,
    base: forms.base,
    past: forms.past,
    isPlural: isMutual || (parts.isPluralSubject ?? isPluralName(parts.subject)),
    manner: parts.openness === null ? '' : parts.openness === 'overt' ? 'openly' : 'covertly',
  });
  const said = `${subject} ${isMutual ? phrase : withObject(phrase, parts.object)}`;
  const feared = axes.tense === 'earlier' ? 'it was earlier feared' : 'it was feared';
  const unlikely = axes.certainty === 'unlikely';
  if (axes.mood === 'feared')
    return `${feared}${unlikely ? ', though held to be unlikely,' : ''} that ${said}`;
  return unlikely ? `it was unlikely that ${said}` : said;
}

/** What two do to each other: "were allies", "exercised with each other". */
export function mutual({ base, past, short }: ClaimParts['verb']): { base: string; past: string } {
  const state = /^are (.*)$/.exec(short)?.[1];
  if (state !== undefined) return { base: `be ${state}`, past: `were ${state}` };
  return { base: `${base} each other`, past: `${past} each other` };
}

function details({ what, about, by, where, held, heldAsStated, condition }: ClaimParts): string {
  const own = heldAsStated === null ? null : `“${heldAsStated}”`;
  const parts = [
    what === null ? null : ` (“${what}”)`,
    about.length > 0 ? ` about ${listed(about)}` : null,
    by.length > 0 ? ` through ${listed(by)}` : null,
    where === null ? null : ` ${place(where)}`,
    held === null ? (own === null ? null : `, ${own}`) : ` ${held}${own === null ? '' : `, ${own}`}`,
    condition === null ? null : `, ${conditional(condition)}`,
  ];
  return parts.filter((part) => part !== null).join('');
}

function place(where: string): string {
  const hasPreposition =
    /^(?:in|on|at|along|near|inside|outside|across|around|within|throughout|between|under|over|from|to|abroad|there|elsewhere|beyond|through)\b/i;
  return hasPreposition.test(where) ? where : `in ${where}`;
}

function conditional(condition: string): string {
  const text = condition.replace(/[.,;\s]+$/, '');
  const isClause = /^(?:if|unless|should|when|as long as|so long as|in case|provided|until|once|were)\b/i;
  return isClause.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : `on this condition: “${text}”`;
}

function tail({ standing, axes, support: rests }: ClaimParts): string {
  const word = standing === 'possible' && axes.mood === 'feared' ? 'possible, feared' : looks[standing].count;
  return `${word}; ${support(rests)}`;
}
