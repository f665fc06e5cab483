import type { RelationType } from '../../model/relation-type.schema.ts';
import type { Axes } from '../../model/standing.ts';
import type { ClaimParts } from '../tell/statement-parts.ts';
import { calledInMap, followed, isPluralName, listed, pluralVerb } from './grammar.ts';

const IRREGULAR: Readonly<Record<string, string>> = {
  abrir: 'abierto',
  cubrir: 'cubierto',
  decir: 'dicho',
  escribir: 'escrito',
  hacer: 'hecho',
  imponer: 'impuesto',
  ir: 'ido',
  morir: 'muerto',
  oponer: 'opuesto',
  poner: 'puesto',
  prever: 'previsto',
  resolver: 'resuelto',
  romper: 'roto',
  satisfacer: 'satisfecho',
  ser: 'sido',
  suscribir: 'suscrito',
  ver: 'visto',
  volver: 'vuelto',
};

/** "apoyar a" → "apoyado a", "oponerse a" → "opuesto a": after "había". */
export function participleOf(base: string): string {
  const [first = '', ...rest] = base.split(' ');
  const verb = first.replace(/se$/, '');
  const done = IRREGULAR[verb] ?? verb.replace(/ar$/, 'ado').replace(/[ei]r$/, 'ido');
  return [done, ...rest].join(' ');
}

/** "había apoyado a", "se había opuesto a": the pluperfect of an infinitive, or its subjunctive. */
export function pluperfect(base: string, had: string): string {
  const [first = ''] = base.split(' ');
  return `${/[aei]rse$/.test(first) ? 'se ' : ''}${had} ${participleOf(base)}`;
}

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

interface Forms {
  readonly base: string;
  readonly past: string;
}

/** What the subject does to the object, with whatever belongs to it: "podría compartir inteligencia con Tayikistán sobre ISIS-K". */
export function predicate(parts: ClaimParts, object: string = parts.object.name): string {
  const did = parts.verb ? ownPredicate(parts, object) : typePredicate(parts, object);
  const [content, condition] = [parts.verb ? '' : contentWords(parts, did), conditionWords(parts, did)];
  const more = condition === '' ? content : `${content.replace(/^: («.*»)$/, ' ($1)')}${condition}`;
  return `${did}${heldWords(parts, did)}${more}`;
}

/** True where both ends are the subject: "Rusia y los talibanes mantenían contactos". Wanting to is said of one only, and a speaker says it of itself. */
export function isOfBoth(parts: ClaimParts): boolean {
  const { isMutual, isWithSome, type, axes, verb, isOwnWord } = parts;
  if (!isMutual || isOwnWord || axes.mood !== 'fact' || verb !== null || !isSpanish(type.verb)) return false;
  return !(type.withSome && (isWithSome || isOwnSet(parts)));
}

// "Russia’s allies" are not named beside Russia again: "Russia tenía aliados".
function isOwnSet({ subject, object }: ClaimParts): boolean {
  return object.name.startsWith(`${subject.name}’s `) || object.name.startsWith(`${subject.name}'s `);
}

/** After these the verb is in the subjunctive: a fear, and what is called unlikely. */
export function isDoubted({ axes }: Pick<ClaimParts, 'axes'>): boolean {
  return axes.mood === 'feared' || axes.certainty === 'unlikely';
}

// The words of the map, which speaks Spanish too: whole as they are, else an infinitive where the statement is no plain fact.
function ownPredicate(parts: ClaimParts, object: string): string {
  const { verb, axes } = parts;
  if (!verb) return '';
  const isPlain = axes.mood === 'fact' && !axes.negated && !isDoubted(parts);
  const phrase =
    verb.isWhole || isPlain
      ? verb.before
      : predicatePhraseOf(parts, { base: verb.before, past: verb.before });
  if (verb.after !== null) return `${followed(phrase, object)}${verb.after}`;
  return parts.isObjectInVerb ? phrase : followed(phrase, object);
}

function typePredicate(parts: ClaimParts, object: string): string {
  const { type, where, isObjectInPlace } = parts;
  const isBoth = isOfBoth(parts);
  const forms = formsOf(parts, isBoth);
  const [base = '', after] = forms.base.split('…').map((part) => part.trim());
  const isUsual = forms.base === type.verb.base;
  const phrase = predicatePhraseOf(parts, { base, past: (forms.past.split('…')[0] ?? '').trim() }, isUsual);
  const place = isObjectInPlace && where !== null && !opensForeign(where) ? where : null;
  const isAlone = isBoth || (type.withSome !== undefined && isMutualOwnSet(parts));
  const done = isAlone
    ? phrase.replace(/ entre$/, '')
    : `${objectWords(parts, phrase, place ?? object)}${after ? ` ${after}` : ''}`;
  return `${done}${aroundWords(parts, phrase, place !== null)}`;
}

// Where a phrase names a place, the narrower place stands beside it: "en Central Asian states (en border areas)".
function aroundWords(parts: ClaimParts, phrase: string, isPlaceTold: boolean): string {
  const place = isPlaceTold ? '' : placeWords(parts);
  const beside = / en$/.test(phrase) && place !== '' && !place.startsWith(' (') ? ` (${place.trim()})` : '';
  return `${beside}${aboutWords(parts)}${byWords(parts)}${beside === '' ? place : ''}`;
}

const isMutualOwnSet = (parts: ClaimParts): boolean =>
  parts.isMutual && parts.axes.mood === 'fact' && isOwnSet(parts);

function formsOf(parts: ClaimParts, isBoth: boolean): Forms {
  const { type, what, axes } = parts;
  if (!isSpanish(type.verb)) return quoted(type.verb);
  if (isBoth) return type.between ?? eachOther(type.verb);
  if (what !== null && type.withWhat && !(axes.negated && axes.mood === 'fact')) {
    const fill = (text: string) => text.replace('{what}', what);
    return { base: fill(type.withWhat.base), past: fill(type.withWhat.past) };
  }
  const isOfSome = parts.isWithSome || isMutualOwnSet(parts);
  return (isOfSome ? type.withSome : undefined) ?? type.verb;
}

/** False for a type that a map in another language brings: its words are quoted. */
export function isSpanish({ base, past }: Forms): boolean {
  return /^\S+[aeií]r(?:se)?(?:\s|$)/.test(base) && !/^\S*[^aeiouáéíóúns](?:\s|$)/.test(past);
}

const quoted = ({ base, past }: Forms): Forms => ({ base: inQuotes(base), past: inQuotes(past) });

const inQuotes = (text: string): string =>
  text
    .split('…')
    .map((part) => part.trim())
    .map((part) => (part === '' ? '' : `«${part}»`))
    .join(' … ');

// What is no actor takes no personal "a"; several are terrorists; somebody not named is called so.
function objectWords(parts: ClaimParts, phrase: string, object: string): string {
  const { isActor, isPlural, name } = parts.object;
  const isMany = isPlural ?? isPluralName(name);
  if (isActor) {
    if (parts.isObjectInSubject && / en$/.test(phrase)) return phrase.replace(/ en$/, ' allí');
    const several = isMany ? phrase.replace(/ terrorista a$/, ' terroristas a') : phrase;
    return followed(isMany ? several.replace(/(controla\S*)$/, '$1 a') : several, object);
  }
  if (/^(?:unnamed|sin nombrar)\b/i.test(object) && / a$/.test(phrase)) return `${phrase} quien no se nombra`;
  const act = phrase
    .replace(/ frenar a$/, ' impedir')
    .replace(/ayudar a asegurar las fronteras de$/, 'reforzar la seguridad de')
    .replace(/ayudaba(n?) a asegurar las fronteras de$/, 'reforzaba$1 la seguridad de')
    .replace(/(apoy\S+|acus\S+|recono\S+|preocupación|terrorista) a$/, '$1');
  return followed(act, calledInMap(object));
}

function eachOther({ base, past }: Forms): Forms {
  const both = (form: string) => `${form.replace(/ (?:con|de|a)$/, '')} entre sí`;
  return { base: both(base), past: pluralVerb(both(past)) };
}

function predicatePhraseOf(parts: ClaimParts, forms: Forms, isUsual = false): string {
  const { axes, subject, openness, speakers } = parts;
  return verbPhrase({
    axes,
    base: forms.base,
    past: forms.past,
    forms: isUsual ? parts.type.forms : undefined,
    isPlural: isOfBoth(parts) || (subject.isPlural ?? isPluralName(subject.name)),
    manner:
      openness === null || parts.verb ? '' : openness === 'overt' ? 'abiertamente' : 'de forma encubierta',
    isDoubted: isDoubted(parts),
    pledge: speakers.length > 0 ? 'said' : 'planned',
  });
}

function aboutWords({ about, type, object, where, what }: ClaimParts): string {
  const told = [object.name, where ?? '', what ?? ''].join(' ');
  const others = about.filter((name) => !isTold(told, name));
  return others.length === 0
    ? ''
    : ` ${followed(type.about ?? 'en relación con', listed(others.map(calledInMap)))}`;
}

// "Central Asian states" are told of in "an attack on Central Asia".
function isTold(told: string, name: string): boolean {
  if (told.toLowerCase().includes(name.toLowerCase())) return true;
  const proper = name.match(/\p{Lu}[\p{L}]{3,}/gu) ?? [];
  const words = told.match(/[\p{L}]{4,}/gu) ?? [];
  return proper.length > 1 && proper.every((one) => words.some((word) => one.startsWith(word)));
}

function byWords({ by, type }: ClaimParts): string {
  if (by.length === 0) return '';
  return ` ${type.by ? followed(type.by, listed(by)) : `por medio ${followed('de', listed(by))}`}`;
}

const PREPOSITION =
  /^(?:en|a|al|cerca|junto|dentro|fuera|entre|bajo|sobre|desde|hasta|durante|por|allí|ahí)\b/i;

/** True where words of place or time bring their own preposition. */
export function opensPlace(words: string): boolean {
  return PREPOSITION.test(words);
}

const FOREIGN =
  /^(?:in|on|at|along|near|inside|outside|across|around|within|throughout|between|under|over|from|to|abroad|there|elsewhere|beyond|through)\b/i;

const opensForeign = (where: string): boolean => FOREIGN.test(where) && !opensPlace(where);

// What a map in another language says with a preposition of its own is quoted, not woven in.
function placeWords({ where, type }: ClaimParts): string {
  if (where === null) return '';
  if (opensPlace(where)) return ` ${where}`;
  return FOREIGN.test(where) ? ` (lugar: «${where}»)` : ` ${type.where ?? 'en'} ${where}`;
}

function heldWords({ held, subject, verb }: ClaimParts, did: string): string {
  if (held === null || verb?.tellsTime || says(`${subject.name} ${did}`, held.words)) return '';
  const words = lowerFirst(held.words);
  const years = yearsIn(words, held.isWithin);
  if (years !== null) return ` ${years}`;
  if (held.isQuoted) return ` («${words}»)`;
  return ` ${held.isWithin ? 'en algún momento ' : ''}${opensPlace(words) ? words : `en ${words}`}`;
}

// Bare years need no quotation marks in any language: "since 2015", "1990s and 2000s".
function yearsIn(words: string, isWithin: boolean): string | null {
  const since = /^since (\d{4})$/.exec(words)?.[1];
  if (since !== undefined) return `desde ${since}`;
  const [, from, to] = /^(?:in )?(?:the years )?(\d{4})(?:[–-](\d{4}))?$/.exec(words) ?? [];
  if (from !== undefined) return to === undefined ? `en ${from}` : `entre ${from} y ${to}`;
  const [, one, other] = /^(?:in )?(?:the )?(\d{3}0)s(?: and (?:the )?(\d{3}0)s)?$/.exec(words) ?? [];
  if (one === undefined) return null;
  const decades = other === undefined ? `la década de ${one}` : `las décadas de ${one} y ${other}`;
  return `${isWithin ? 'en algún momento de' : 'en'} ${decades}`;
}

function says(text: string, words: string): boolean {
  const told = new Set(wordsOf(text));
  const own = wordsOf(words).filter((word) => word.length > 3 || /\d/.test(word));
  return own.length > 0 && own.filter((word) => told.has(word)).length >= own.length * 0.6;
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

function conditionWords({ condition }: ClaimParts, did: string): string {
  if (condition === null || says(did, condition)) return '';
  const text = condition.replace(/[.,;\s]+$/, '');
  const isClause = /^(?:si|a menos que|siempre que|cuando|en caso de|mientras|hasta que|una vez)\b/i;
  return isClause.test(text) ? `, ${lowerFirst(text)}` : `, con esta condición: «${text}»`;
}

// The source's own few words come last, where the type has no place for them; a denial is of these words only.
function contentWords({ what, type, axes, subject, isMutual }: ClaimParts, did: string): string {
  const told = `${subject.name} ${did}`.toLowerCase();
  if (what === null || told.includes(what.toLowerCase())) return '';
  if (axes.negated && axes.mood !== 'option') return ` en el sentido de «${what}»`;
  return type.withWhat && !isMutual ? '' : `: «${what}»`;
}
