import type { ClaimParts } from '../claim-parts.ts';
import { followed, isPluralName, listed, pluralVerb } from './grammar.ts';
import { verbPhrase } from './verb-phrase.ts';

interface Forms {
  readonly base: string;
  readonly past: string;
}

/** What the subject does to the object, with whatever belongs to it: "podría compartir inteligencia con Tayikistán sobre ISIS-K". */
export function predicate(parts: ClaimParts, object: string = parts.object.name): string {
  const did = parts.verb ? ownPredicate(parts, object) : typePredicate(parts, object);
  return `${did}${heldWords(parts, did)}${conditionWords(parts, did)}${parts.verb ? '' : contentWords(parts, did)}`;
}

/** True where both ends are the subject: "Rusia y los talibanes mantenían contactos". Wanting to is said of one only. */
export function isOfBoth({ isMutual, isWithSome, type, axes, verb }: ClaimParts): boolean {
  return isMutual && axes.mood === 'fact' && verb === null && !(isWithSome && type.withSome);
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
    verb.isWhole || isPlain ? verb.before : phraseOf(parts, { base: verb.before, past: verb.before });
  if (verb.after !== null) return `${followed(phrase, object)}${verb.after}`;
  return parts.isObjectInVerb ? phrase : followed(phrase, object);
}

function typePredicate(parts: ClaimParts, object: string): string {
  const { type, what, where, isObjectInPlace, axes } = parts;
  const isBoth = isOfBoth(parts);
  const isTold = axes.negated && axes.mood === 'fact';
  const filled =
    what === null || isBoth || isTold || !type.withWhat
      ? null
      : {
          base: type.withWhat.base.replace('{what}', what),
          past: type.withWhat.past.replace('{what}', what),
        };
  const some = parts.isWithSome ? type.withSome : undefined;
  const forms = filled ?? (isBoth ? (type.between ?? eachOther(type.verb)) : (some ?? type.verb));
  const [base = '', after] = forms.base.split('…').map((part) => part.trim());
  const phrase = phraseOf(
    parts,
    { base, past: (forms.past.split('…')[0] ?? '').trim() },
    filled === null && !isBoth && !some,
  );
  const target = isObjectInPlace && where !== null ? `«${where}»` : object;
  // "frenar a Rusia", but "frenar la violencia".
  const act = parts.object.isActor ? phrase : phrase.replace(/ frenar a$/, ' frenar');
  const done = isBoth ? phrase : `${followed(act, target)}${after ? ` ${after}` : ''}`;
  return `${done}${aboutWords(parts)}${byWords(parts)}${isObjectInPlace ? '' : placeWords(parts)}`;
}

function eachOther({ base, past }: Forms): Forms {
  const both = (form: string) => `${form.replace(/ (?:con|de|a)$/, '')} entre sí`;
  return { base: both(base), past: pluralVerb(both(past)) };
}

function phraseOf(parts: ClaimParts, forms: Forms, isUsual = false): string {
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
  const told = [object.name, where ?? '', what ?? ''].join(' ').toLowerCase();
  const others = about.filter((name) => !told.includes(name.toLowerCase()));
  return others.length === 0 ? '' : ` ${followed(type.about ?? 'en relación con', listed(others))}`;
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

// What a map in another language says with a preposition of its own is quoted, not woven in.
function placeWords({ where, type }: ClaimParts): string {
  if (where === null) return '';
  if (opensPlace(where)) return ` ${where}`;
  const isForeign =
    /^(?:in|on|at|along|near|inside|outside|across|around|within|throughout|between|under|over|from|to|abroad|there|elsewhere|beyond|through)\b/i;
  return isForeign.test(where) ? ` (lugar: «${where}»)` : ` ${type.where ?? 'en'} ${where}`;
}

function heldWords({ held, subject }: ClaimParts, did: string): string {
  if (held === null || says(`${subject.name} ${did}`, held.words)) return '';
  const words = lowerFirst(held.words);
  if (held.isQuoted) return ` («${words}»)`;
  return ` ${held.isWithin ? 'en algún momento ' : ''}${opensPlace(words) ? words : `en ${words}`}`;
}

function says(text: string, words: string): boolean {
  const told = new Set(wordsOf(text));
  const own = wordsOf(words).filter((word) => word.length > 3 || /\d/.test(word));
  return own.length > 0 && own.filter((word) => told.has(word)).length >= own.length * 0.7;
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

function conditionWords({ condition }: ClaimParts, did: string): string {
  if (condition === null || says(did, condition)) return '';
  const text = condition.replace(/[.,;\s]+$/, '');
  const isClause = /^(?:si|a menos que|siempre que|cuando|en caso de|mientras|hasta que|una vez)\b/i;
  return isClause.test(text) ? `, ${lowerFirst(text)}` : `, con esta condición: «${text}»`;
}

// The source's own few words come last, where the type has no place for them.
function contentWords({ what, type, axes, isMutual }: ClaimParts, did: string): string {
  if (what === null || did.toLowerCase().includes(what.toLowerCase())) return '';
  if (axes.negated && axes.mood === 'fact') return ` en el sentido de «${what}»`;
  return type.withWhat && !isMutual ? '' : `: «${what}»`;
}
