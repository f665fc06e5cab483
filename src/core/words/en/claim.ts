import type { ClaimParts, SpeakerParts, Support } from '../claim-parts.ts';
import { isPluralName, listed, plural, sentence, withObject } from './grammar.ts';
import { looks } from './looks.ts';
import { verbPhrase } from './verb-phrase.ts';

/** "Taliban leaders, as quoted by Sergei Shoigu (on 24 August 2021), in Massicot"; '' where nobody is named. */
export function attribution(speakers: readonly SpeakerParts[], authors: readonly string[]): string {
  const chain = speakers
    .map(({ name, isNamed, said }) => {
      // "an accuser whom the text does not name" says so itself.
      const isSaid = isNamed || /\bnot nam/i.test(name) || /\bunnamed\b/i.test(name);
      const marks = [isSaid ? '' : 'not named', said ?? ''].filter(Boolean).join(', ');
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

/** The same for a relation; without details where several statements make it, since each has its own. */
export function relation(parts: ClaimParts, isContradicted: boolean): string {
  const isOne = parts.support.statements + parts.support.otherwise === 1;
  const first = sentence(`${opening(parts)}${clause(parts)}${isOne ? details(parts) : ''} (${tail(parts)})`);
  return isContradicted ? `${first} Contradicted: the same fact is also denied.` : first;
}

/** "3 statements in 2 passages; 1 more puts it otherwise"; one statement says its passages only. */
export function support({ statements, passages, otherwise }: Support): string {
  const rest = otherwise === 0 ? '' : `; ${otherwise} more ${otherwise === 1 ? 'puts' : 'put'} it otherwise`;
  if (passages === 0) return `no source given${rest}`;
  const places = plural(passages, 'passage');
  return `${statements > 1 ? `${plural(statements, 'statement')} in ${places}` : places}${rest}`;
}

function opening(parts: ClaimParts): string {
  const { asOf, speakers, authors, axes } = parts;
  if (speakers.some(({ said }) => said !== null) && authors.length > 0) return openingWithDay(parts);
  const who = attribution(speakers, authors);
  if (axes.certainty === 'uncommitted' && speakers.length > 0) return `${asOf}, ${who}, alleged that `;
  const alleged = axes.certainty === 'uncommitted' ? 'it was alleged that ' : '';
  return who ? `${asOf}, according to ${who}, ${alleged}` : `${asOf}, ${alleged}`;
}

// Words that were said on a day of their own were not said at the time of writing: that date goes to the author.
function openingWithDay({ asOfAlone, speakers, authors, axes }: ClaimParts): string {
  const who = attribution(speakers, [`${listed(authors)} (${asOfAlone})`]);
  return axes.certainty === 'uncommitted' ? `${who}, alleged that ` : `according to ${who}, `;
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
  const own = heldAsStated === null || saysNoMore(heldAsStated, held) ? null : `“${heldAsStated}”`;
  const parts = [
    what === null ? null : ` (“${what}”)`,
    about.length > 0 ? ` concerning ${listed(about)}` : null,
    by.length > 0 ? ` through ${listed(by)}` : null,
    where === null ? null : ` ${place(where)}`,
    held === null ? (own === null ? null : `, ${own}`) : ` ${held}${own === null ? '' : `, ${own}`}`,
    condition === null ? null : `, ${conditional(condition)}`,
  ];
  return parts.filter((part) => part !== null).join('');
}

// "since 3 March" beside "from 3 March 2031 on" would say the same twice.
function saysNoMore(own: string, held: string | null): boolean {
  const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const told = new Set(words(held ?? ''));
  return words(own).every((word) => told.has(word) || ['since', 'from', 'in', 'on', 'the'].includes(word));
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
