import type { ClaimParts, SpeakerParts, Support } from '../claim-parts.ts';
import { followed, isPluralName, listed, numeral, plural, pluralVerb, sentence } from './grammar.ts';
import { looks } from './looks.ts';
import { verbPhrase } from './verb-phrase.ts';

/** "dirigentes talibanes, en cita de Serguéi Shoigú (el 24 de agosto de 2021), en Massicot"; '' where nobody is named. */
export function attribution(speakers: readonly SpeakerParts[], authors: readonly string[]): string {
  const chain = speakers
    .map(({ name, isNamed, said }) => {
      // "an accuser whom the text does not name" says so itself, in the language of the map.
      const isSaid =
        isNamed || /\bnot nam|\bunnamed\b|\bsin nombr|\bno (?:se )?(?:nombra|identifica)/i.test(name);
      const marks = [isSaid ? '' : 'sin nombrar', said ?? ''].filter(Boolean).join(', ');
      return marks ? `${name} (${marks})` : name;
    })
    .join(', en cita de ');
  const written = listed(authors);
  return chain && written ? `${chain}, en ${written}` : chain || written;
}

/** One statement as a dated, attributed sentence in the past tense. */
export function claim(parts: ClaimParts): string {
  return sentence(`${opening(parts)}${clause(parts)}${details(parts)} (${tail(parts)})`);
}

/** The same for a relation; without details where several statements make it, since each has its own. */
export function relation(parts: ClaimParts, isContradicted: boolean): string {
  const isOne = parts.support.statements + parts.support.otherwise === 1;
  const first = sentence(`${opening(parts)}${clause(parts)}${isOne ? details(parts) : ''} (${tail(parts)})`);
  return isContradicted ? `${first} Contradicho: el mismo hecho también se niega.` : first;
}

/** "3 afirmaciones en 2 pasajes; 1 más lo dice de otro modo"; one statement says its passages only. */
export function support({ statements, passages, otherwise }: Support): string {
  const rest =
    otherwise === 0
      ? ''
      : `; ${numeral(otherwise)} más lo ${otherwise === 1 ? 'dice' : 'dicen'} de otro modo`;
  if (passages === 0) return `sin fuente${rest}`;
  const places = plural(passages, 'pasaje');
  const many = statements > 1 ? `${plural(statements, 'afirmación', 'afirmaciones')} en ${places}` : places;
  return `${many}${rest}`;
}

function opening(parts: ClaimParts): string {
  const { asOf, speakers, authors, axes } = parts;
  if (speakers.some(({ said }) => said !== null) && authors.length > 0) return openingWithDay(parts);
  const who = attribution(speakers, authors);
  if (axes.certainty === 'uncommitted' && speakers.length > 0) return `${asOf}, ${alleging(who)}, `;
  const alleged = axes.certainty === 'uncommitted' ? 'se alegaba que ' : '';
  return who ? `${asOf}, según ${who}, ${alleged}` : `${asOf}, ${alleged}`;
}

// Words that were said on a day of their own were not said at the time of writing: that date goes to the author.
function openingWithDay({ asOfAlone, speakers, authors, axes }: ClaimParts): string {
  const who = attribution(speakers, [`${listed(authors)} (${asOfAlone})`]);
  return axes.certainty === 'uncommitted' ? `${alleging(who)}, ` : `según ${who}, `;
}

// A verb would have to know whether one or several say so.
const alleging = (who: string): string => followed('según alegaciones de', who);

/** Who does what to whom, without date, source and details. */
export function clause(parts: ClaimParts): string {
  const { axes } = parts;
  // Only what simply is so can be said of both: who wants or could engage with somebody says nothing of the other.
  const isMutual = parts.isMutual && axes.mood === 'fact';
  const subject = isMutual ? listed([parts.subject, parts.object]) : parts.subject;
  const forms = isMutual ? mutual(parts.verb) : parts.verb;
  const unlikely = axes.certainty === 'unlikely';
  const phrase = verbPhrase({
    axes,
    base: forms.base,
    past: forms.past,
    isPlural: isMutual || (parts.isPluralSubject ?? isPluralName(parts.subject)),
    manner:
      parts.openness === null ? '' : parts.openness === 'overt' ? 'abiertamente' : 'de forma encubierta',
    isDoubted: unlikely || axes.mood === 'feared',
  });
  const said = `${subject} ${isMutual ? phrase : followed(phrase, parts.object)}`;
  if (axes.mood === 'feared') {
    const feared = axes.tense === 'earlier' ? 'anteriormente se temía' : 'se temía';
    return `${feared}${unlikely ? ', aunque se consideraba improbable,' : ''} que ${said}`;
  }
  return unlikely ? `era improbable que ${said}` : said;
}

/** What two do to each other: "eran aliados", "mantenían contactos entre sí". */
export function mutual({ base, past, short }: ClaimParts['verb']): { base: string; past: string } {
  const [, be, state] = /^(son|están) (.*)$/.exec(short) ?? [];
  if (be !== undefined && state !== undefined)
    return be === 'son'
      ? { base: `ser ${state}`, past: `eran ${state}` }
      : { base: `estar ${state}`, past: `estaban ${state}` };
  const both = (form: string) => `${form.replace(/ (?:con|de|a)$/, '')} entre sí`;
  return { base: both(base), past: pluralVerb(both(past)) };
}

function details({ what, about, by, where, held, heldAsStated, condition }: ClaimParts): string {
  const own = heldAsStated === null || saysNoMore(heldAsStated, held) ? null : `«${heldAsStated}»`;
  const parts = [
    what === null ? null : ` («${what}»)`,
    about.length > 0 ? ` en relación con ${listed(about)}` : null,
    by.length > 0 ? ` por medio ${followed('de', listed(by))}` : null,
    where === null ? null : ` ${place(where)}`,
    held === null ? (own === null ? null : `, ${own}`) : ` ${held}${own === null ? '' : `, ${own}`}`,
    condition === null ? null : `, ${conditional(condition)}`,
  ];
  return parts.filter((part) => part !== null).join('');
}

// «desde el 3 de marzo» beside "desde el 3 de marzo de 2031" would say the same twice.
function saysNoMore(own: string, held: string | null): boolean {
  const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const told = new Set(words(held ?? ''));
  return words(own).every(
    (word) => told.has(word) || ['desde', 'de', 'en', 'el', 'la', 'since'].includes(word),
  );
}

// What a map in another language says with a preposition of its own is quoted, not woven in.
function place(where: string): string {
  if (/^(?:en|a|al|cerca|junto|dentro|fuera|entre|bajo|sobre|desde|hasta|por|allí|ahí)\b/i.test(where))
    return where;
  const isForeign =
    /^(?:in|on|at|along|near|inside|outside|across|around|within|throughout|between|under|over|from|to|abroad|there|elsewhere|beyond|through)\b/i;
  return isForeign.test(where) ? `(lugar: «${where}»)` : `en ${where}`;
}

function conditional(condition: string): string {
  const text = condition.replace(/[.,;\s]+$/, '');
  const isClause = /^(?:si|a menos que|siempre que|cuando|en caso de|mientras|hasta que|una vez)\b/i;
  return isClause.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : `con esta condición: «${text}»`;
}

function tail({ standing, axes, support: rests }: ClaimParts): string {
  const word = standing === 'possible' && axes.mood === 'feared' ? 'posible, temido' : looks[standing].count;
  return `${word}; ${support(rests)}`;
}
