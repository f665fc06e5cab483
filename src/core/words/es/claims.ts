import { withSubject } from '../../model/own-verb.ts';
import type { AuthorParts, ClaimParts, SpeakerParts, Support } from '../tell/statement-parts.ts';
import { calledInMap, isPluralName, listed, numeral, plural, pluralVerb, sentence } from './grammar.ts';
import { looks } from './interface.ts';
import { isDoubted, isOfBoth, predicate } from './predicates.ts';

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

/** The same for a relation, by the statement it is drawn as, and by another where one alone would mislead. */
export function relation(parts: ClaimParts, second: ClaimParts | null, denial: ClaimParts | null): string {
  const told = twoSides(parts, second, saying(parts));
  const how =
    second === null ? tail(parts) : `${howStated(parts)}, y ${howStated(second)}; ${support(parts.support)}`;
  const first = sentence(`${told} (${how})`);
  return denial === null ? first : `${first} ${contradicted([denial])}`;
}

/** The words of one statement, followed by another where one alone would mislead. */
export function twoSides(parts: ClaimParts, second: ClaimParts | null, told: string): string {
  return second === null ? told : `${told}; ${next(second, parts)}`;
}

/** What denies what is stated between two; '' where nothing does. */
export function contradicted(denials: readonly ClaimParts[]): string {
  return denials.length === 0 ? '' : sentence(`Contradicho: ${denials.map(saying).join('; ')}`);
}

// After the first has named the subject: "podría reconocer a los talibanes".
function next(parts: ClaimParts, before: ClaimParts): string {
  // What comes after somebody's words must not read as theirs.
  if (before.speakers.length > 0) return `aparte de eso, ${said(parts)}`;
  return isClause(parts) || isDoubted(parts) ? said(parts) : predicate(parts);
}

/** A statement that cannot go on after another: what somebody says or both do, and a translation, which is whole. */
export function isClause(parts: ClaimParts): boolean {
  return parts.translation !== null || parts.speakers.length > 0 || isOfBoth(parts);
}

/** "3 afirmaciones en 2 pasajes; otra afirmación es menos firme"; one statement says its passages only. */
export function support({
  statements,
  told,
  passages,
  weaker,
  past,
  doubtful,
  unlikely,
  denied,
}: Support): string {
  const more = [
    others(weaker, 'es menos firme', 'son menos firmes'),
    others(past, 'es sobre tiempos anteriores', 'son sobre tiempos anteriores'),
    others(doubtful, 'dice que esto podría cambiar', 'dicen que esto podría cambiar'),
    others(unlikely, 'es una duda', 'son dudas'),
    others(denied, 'dice que no es así', 'dicen que no es así'),
  ].filter(Boolean);
  const rest = more.map((words) => `; ${words}`).join('');
  if (passages === 0) return `sin fuente${rest}`;
  const places = plural(passages, 'pasaje');
  if (statements < 2) return `${places}${rest}`;
  const of = statements > told ? `${told === 1 ? 'una' : numeral(told)} de ` : '';
  return `${of}${plural(statements, 'afirmación', 'afirmaciones')} en ${places}${rest}`;
}

function others(count: number, one: string, many: string): string {
  if (count === 0) return '';
  return count === 1 ? `otra afirmación ${one}` : `otras ${numeral(count)} afirmaciones ${many}`;
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
  const isMany = authors.length > 1;
  if (isPossibility(parts))
    return `${names} ${isMany ? 'plantearon' : 'planteó'} ${asOf} la posibilidad de que ${feared(parts)}`;
  const words = said(parts);
  const that = /^(?:según|el \d|en |sobre)/.test(words) ? 'que,' : 'que';
  return `${names} ${isMany ? 'escribieron' : 'escribió'} ${asOf} ${that} ${words}`;
}

// A statement whose own words say that it might be so needs no opening.
function isPossibility({ axes, speakers, verb, translation }: ClaimParts): boolean {
  return axes.mood === 'feared' && speakers.length === 0 && !verb?.isWhole && translation === null;
}

/** What somebody says, by the innermost speaker first; the author is not named. */
export function said(parts: ClaimParts): string {
  const { speakers, axes, verb, isSpeakerInVerb, translation } = parts;
  if (translation !== null) return translation.sentence;
  const [innermost, ...outer] = speakers;
  if (innermost === undefined) {
    const told = doubting(parts);
    return axes.certainty === 'uncommitted' ? `supuestamente, ${told}` : told;
  }
  const chain = outer
    .map((speaker) => [called(speaker), bracketed(speaker.saidBriefly)].filter(Boolean).join(' '))
    .join(', en cita de ');
  // A verb that names the speaker, or says that somebody was accused, needs no opening.
  const isToldByVerb = verb?.isWhole === true && (isSpeakerInVerb || axes.certainty === 'uncommitted');
  const told = isToldByVerb ? clause(parts) : toldBy(parts, innermost);
  return chain === '' ? told : `según ${chain}, ${told}`;
}

function toldBy(parts: ClaimParts, speaker: SpeakerParts): string {
  const { axes, isOwnWord, verb, basis, speakers } = parts;
  const day = speaker.saidBriefly;
  const who = called(speaker);
  const isMany =
    isOwnWord && parts.subject.isPlural !== null ? parts.subject.isPlural : isSeveral(speaker.name);
  const saying = (verbWord: string) =>
    `${who} ${isMany ? pluralVerb(verbWord) : verbWord}${day ? ` ${day}` : ''} que`;
  if (axes.certainty === 'uncommitted') return `${saying(day ? 'sostuvo' : 'sostenía')} ${own(parts)}`;
  if (isOwnWord && speaksForItself(parts)) {
    // What somebody held on a day in the past is told of that day.
    const then: ClaimParts = day ? { ...parts, axes: { ...axes, tense: 'then' } } : parts;
    return day ? `${day}, ${clause(then)}` : clause(then);
  }
  if (axes.mood === 'feared' && (!verb?.isWhole || basis === 'explicit'))
    return `${saying(day ? 'temió' : 'temía')} ${isOwnWord ? predicate(parts) : clause(parts)}${unlikely(parts)}`;
  if (axes.certainty === 'unlikely' && axes.mood === 'option' && !verb?.isWhole)
    return `${saying('dudaba')} ${isOwnWord ? predicate(parts) : clause(parts)}`;
  // A promise or a dated remark is speech; the rest is what somebody holds to be so.
  if (day || axes.mood === 'pledged') return `${saying('dijo')} ${own(parts)}`;
  return speakers.length > 1 ? `${saying('decía')} ${own(parts)}` : `según ${who}, ${own(parts)}`;
}

// The speaker is the subject too: "Tajikistan dijo que iba a pedir ayuda".
function own(parts: ClaimParts): string {
  return parts.isOwnWord && !isOfBoth(parts) && !isDoubted(parts) ? predicate(parts) : doubting(parts);
}

const isSeveral = (name: string): boolean =>
  / (?:y|e|and) /.test(name.split(/ (?:of|de) /)[0] ?? '') || isPluralName(name);

// "Shoigu dudaba de los talibanes", not "según Shoigu, Shoigu dudaba".
function speaksForItself({ axes, nature, verb }: ClaimParts): boolean {
  if (axes.mood === 'option' || axes.mood === 'feared') return false;
  if (axes.mood === 'pledged') return verb !== null;
  return nature !== 'act' || verb !== null || axes.mood === 'intended' || axes.mood === 'attempted';
}

const called = ({ name, isNamed }: SpeakerParts): string =>
  isNamed ? calledInMap(name) : `${calledInMap(name)} (sin nombrar)`;

const bracketed = (words: string | null): string => (words === null ? '' : `(${words})`);

// "se planteaba la posibilidad de que …", "era improbable que …".
function doubting(parts: ClaimParts): string {
  const { axes, verb } = parts;
  if (!isDoubted(parts) || verb?.isWhole) return clause(parts);
  return axes.mood === 'feared'
    ? `se planteaba la posibilidad de que ${feared(parts)}`
    : `era improbable que ${clause(parts)}`;
}

const feared = (parts: ClaimParts): string => `${clause(parts)}${unlikely(parts)}`;

const unlikely = ({ axes }: ClaimParts): string =>
  axes.certainty === 'unlikely' ? ', aunque se consideraba improbable' : '';

/** Who does what to whom, without speakers, date and source. */
export function clause(parts: ClaimParts, object?: string): string {
  const { subject, verb, translation } = parts;
  if (translation !== null) return translation.sentence;
  // "{from}": the verb puts the subject in its own place.
  if (verb?.hasSubject) return withSubject(predicate(parts, object), subject.name);
  const both = isOfBoth(parts) ? listed([subject.name, object ?? parts.object.name]) : subject.name;
  return `${both} ${predicate(parts, object)}`;
}

function tail(parts: ClaimParts): string {
  const basis = basisWord(parts);
  // «Afirmado, implícito» would contradict itself.
  const isRead = basis !== '' && parts.standing === 'stated';
  const how = [isRead ? '' : howStated(parts), basis].filter(Boolean).join(', ');
  return `${how}; ${support(parts.support)}`;
}

const BASIS = { implied: 'de forma implícita', derived: 'deducido' } as const;

/** How a statement was read that is not in so many words; '' where it is, or where its own words say how it is stated. */
export function basisWord({ basis, stated }: ClaimParts): string {
  return basis === 'explicit' || stated !== null ? '' : BASIS[basis];
}

/** How a statement is stated, named by what it is: "un objetivo", "una duda", "descartado", "prometido". */
export function howStated({ standing, axes, nature, type, speakers, stated }: ClaimParts): string {
  if (stated !== null) return stated;
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
      if (axes.certainty === 'probable')
        return axes.mood === 'pledged' ? 'sin indicios de ello' : 'probablemente no es así';
      if (axes.mood === 'pledged') return speakers.length > 0 ? 'descartado' : 'no previsto';
      if (axes.mood === 'intended') return 'no deseado';
      if (axes.mood === 'attempted') return 'no intentado';
      // The sentence itself says that it is not so; "said not to be so" after that would deny the denial.
      return looks.stated.count;
    case 'stated':
    case 'likely':
    case 'alleged':
    case 'past':
      return looks[standing].count;
  }
}
