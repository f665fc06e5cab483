import type { AuthorParts, ClaimParts, SpeakerParts, Support } from '../claim-parts.ts';
import { followed, listed, numeral, plural, sentence } from './grammar.ts';
import { looks } from './looks.ts';
import { isDoubted, isOfBoth, predicate } from './predicate.ts';

/** "dirigentes talibanes, en cita de Serguéi Shoigú (el 24 de agosto de 2021), en Massicot"; '' where nobody is named. */
export function attribution(speakers: readonly SpeakerParts[], authors: readonly string[]): string {
  const chain = speakers
    .map(({ name, isNamed, said }) => {
      const marks = [isNamed ? '' : 'sin nombrar', said ?? ''].filter(Boolean).join(', ');
      return marks ? `${name} (${marks})` : name;
    })
    .join(', en cita de ');
  const written = listed(authors);
  return chain && written ? `${chain}, en ${written}` : chain || written;
}

/** One statement as a sentence in the past tense, with how it is stated and what it rests on. */
export function claim(parts: ClaimParts): string {
  return sentence(`${saying(parts)} (${tail(parts)})`);
}

/** The same for a relation, by the statement it is drawn as; what is denied flatly comes before what is only possible. */
export function relation(parts: ClaimParts, isContradicted: boolean, denial: ClaimParts | null): string {
  const told = denial === null ? saying(parts) : `${saying(denial)}; ${said(parts)}`;
  const first = sentence(`${told} (${tail(parts)})`);
  return isContradicted ? `${first} Contradicho: otra afirmación lo niega.` : first;
}

/** "3 afirmaciones en 2 pasajes; 1 más es menos firme"; one statement says its passages only. */
export function support({ statements, passages, weaker, past, denied }: Support): string {
  const more = [
    others(weaker, 'es menos firme', 'son menos firmes'),
    others(past, 'es sobre el pasado', 'son sobre el pasado'),
    others(denied, 'lo niega', 'lo niegan'),
  ].filter(Boolean);
  const rest = more.map((words) => `; ${words}`).join('');
  if (passages === 0) return `sin fuente${rest}`;
  const places = plural(passages, 'pasaje');
  const many = statements > 1 ? `${plural(statements, 'afirmación', 'afirmaciones')} en ${places}` : places;
  return `${many}${rest}`;
}

function others(count: number, one: string, many: string): string {
  if (count === 0) return '';
  return count === 1 ? `una más ${one}` : `${numeral(count)} más ${many}`;
}

/** Who says what, without how it is stated and what it rests on; alone it begins with the source and its date. */
export function saying(parts: ClaimParts): string {
  return parts.isAlone ? written(parts) : said(parts);
}

function written(parts: ClaimParts): string {
  const { authors, asOf, asOfAlone } = parts;
  if (authors.length === 0) return `${asOf}, ${said(parts)}`;
  const names = listed(authors.map(({ name }: AuthorParts) => name));
  if (authors.some(({ isTitle }) => isTitle)) return `según ${names} (${asOfAlone}), ${said(parts)}`;
  const wrote = authors.length > 1 ? 'escribieron' : 'escribió';
  const words = said(parts);
  return `${names} ${wrote} ${asOf} que${/^(?:según|el \d|en |sobre)/.test(words) ? ',' : ''} ${words}`;
}

/** What somebody says, by the innermost speaker first; the author is not named. */
export function said(parts: ClaimParts): string {
  const { speakers, axes } = parts;
  const [innermost] = speakers;
  const told = doubting(parts, innermost !== undefined);
  if (innermost === undefined) return axes.certainty === 'uncommitted' ? `se alegaba que ${told}` : told;
  const chain = speakers
    .map((speaker) =>
      [called(speaker), speaker.saidBriefly === null ? '' : `(${speaker.saidBriefly})`]
        .filter(Boolean)
        .join(' '),
    )
    .join(', citado por ');
  if (axes.certainty === 'uncommitted') return `${followed('según alegaciones de', chain)}, ${told}`;
  if (parts.isOwnWord && speakers.length === 1 && speaksForItself(parts))
    return innermost.saidBriefly === null ? told : `${innermost.saidBriefly}, ${told}`;
  return `según ${chain}, ${told}`;
}

// "Shoigú dudaba de los talibanes", not "según Shoigú, Shoigú dudaba".
const speaksForItself = ({ axes, nature, verb }: ClaimParts): boolean =>
  nature !== 'act' || verb !== null || axes.mood === 'intended' || axes.mood === 'attempted';

const called = ({ name, isNamed }: SpeakerParts): string => (isNamed ? name : `${name} (sin nombrar)`);

// "se planteaba la posibilidad de que …", "era improbable que …".
function doubting(parts: ClaimParts, isSaid: boolean): string {
  const { axes, verb } = parts;
  if (!isDoubted(parts) || verb?.isWhole) return clause(parts);
  if (axes.mood !== 'feared') return `era improbable que ${clause(parts)}`;
  const opening = isSaid ? 'existía el temor de que' : 'se planteaba la posibilidad de que';
  return `${opening} ${clause(parts)}${axes.certainty === 'unlikely' ? ', aunque se consideraba improbable' : ''}`;
}

/** Who does what to whom, without speakers, date and source. */
export function clause(parts: ClaimParts, object?: string): string {
  const { subject } = parts;
  const both = isOfBoth(parts) ? listed([subject.name, object ?? parts.object.name]) : subject.name;
  return `${both} ${predicate(parts, object)}`;
}

function tail(parts: ClaimParts): string {
  const how = [howStated(parts), parts.basis === 'explicit' ? '' : BASIS[parts.basis]]
    .filter(Boolean)
    .join(', ');
  return `${how}; ${support(parts.support)}`;
}

const BASIS = { implied: 'implícito', derived: 'deducido' } as const;

/** How a statement is stated, named by what it is: "un objetivo", "una duda", "descartado", "prometido". */
export function howStated({ standing, axes, nature, type, speakers }: ClaimParts): string {
  switch (standing) {
    case 'promised':
      return speakers.length > 0 ? 'prometido' : 'previsto';
    case 'aim': {
      const noun =
        axes.mood === 'intended'
          ? 'un objetivo'
          : axes.mood === 'attempted'
            ? 'un intento'
            : (type.noun ?? (nature === 'view' ? 'una opinión' : 'un objetivo'));
      return axes.certainty === 'probable' ? `probablemente ${noun}` : noun;
    }
    case 'possible':
      if (axes.mood === 'feared') return speakers.length > 0 ? 'un temor' : 'una posibilidad';
      if (axes.certainty === 'unlikely' && axes.mood === 'option' && speakers.length > 0) return 'una duda';
      if (axes.certainty === 'unlikely')
        return axes.mood === 'option' ? 'una opción improbable' : 'improbable';
      return axes.mood === 'option' ? 'una opción' : 'posible';
    case 'denied':
      if (axes.mood === 'pledged') return speakers.length > 0 ? 'descartado' : 'no previsto';
      if (axes.mood === 'intended') return 'no deseado';
      if (axes.mood === 'attempted') return 'no intentado';
      return looks.denied.count;
    default:
      return looks[standing].count;
  }
}
