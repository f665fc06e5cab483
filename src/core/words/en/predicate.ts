import type { ClaimParts } from '../claim-parts.ts';
import { isPluralName, listed, withObject } from './grammar.ts';
import { infinitiveOf, participleOf } from './verb-forms.ts';
import { verbPhrase, type VerbPhraseParts } from './verb-phrase.ts';

interface Forms {
  readonly base: string;
  readonly past: string;
  readonly participle?: string | undefined;
}

/** What the subject does to the object, with whatever belongs to it: "could share intelligence with Tajikistan about ISIS-K". */
export function predicate(parts: ClaimParts, object: string = parts.object.name): string {
  const did = parts.verb ? ownPredicate(parts, object) : typePredicate(parts, object);
  return `${did}${heldWords(parts, did)}${conditionWords(parts, did)}${parts.verb ? '' : contentWords(parts, did)}`;
}

/** True where both ends are the subject: "Russia and the Taliban were in contact". Wanting to is said of one only. */
export function isOfBoth({ isMutual, isWithSome, type, axes, verb }: ClaimParts): boolean {
  return isMutual && axes.mood === 'fact' && verb === null && !(isWithSome && type.withSome);
}

function ownPredicate(parts: ClaimParts, object: string): string {
  const { verb, axes } = parts;
  if (!verb) return '';
  const isPlain = axes.mood === 'fact' && !axes.negated && axes.certainty !== 'unlikely';
  const base = infinitiveOf(verb.before);
  const phrase =
    verb.isWhole || (isPlain && (axes.certainty === 'certain' || axes.certainty === 'uncommitted'))
      ? verb.before
      : phraseOf(parts, { base, past: isPlain ? verb.before : base });
  if (verb.after !== null) return placed(phrase, object, verb.after);
  return parts.isObjectInVerb ? phrase : (there(parts, phrase) ?? `${phrase} ${object}`);
}

function typePredicate(parts: ClaimParts, object: string): string {
  const { type, what, where, isObjectInPlace } = parts;
  const isBoth = isOfBoth(parts);
  const filled = what === null || isBoth || isTold(parts.axes) ? null : withWhat(type.withWhat, what);
  const some = parts.isWithSome ? type.withSome : undefined;
  const forms = filled ?? (isBoth ? (type.between ?? eachOther(parts)) : (some ?? type.verb));
  const [before, after] = split(forms);
  const phrase = phraseOf(parts, before, filled === null && !isBoth && !some);
  const done = isBoth
    ? phrase
    : // Where the place says it more exactly than the object, it stands for it.
      joined(parts, phrase, after, isObjectInPlace && where !== null ? bare(where) : object);
  return `${done}${doubtWords(parts)}${aboutWords(parts)}${byWords(parts)}${isObjectInPlace ? '' : placeWords(parts)}`;
}

// What is denied or doubted is not the content, but that it is so.
const isTold = ({ negated, mood }: ClaimParts['axes']): boolean => negated && mood === 'fact';

function withWhat(forms: Forms | undefined, what: string): Forms | null {
  if (!forms) return null;
  const fill = (text: string) => text.replace('{what}', what);
  return {
    base: fill(forms.base),
    past: fill(forms.past),
    participle: forms.participle === undefined ? undefined : fill(forms.participle),
  };
}

function split(forms: Forms): readonly [Forms, string | undefined] {
  const [base = '', after] = forms.base.split('…');
  const head = (text: string) => (text.split('…')[0] ?? '').trim();
  const before = {
    base: base.trim(),
    past: head(forms.past),
    ...(forms.participle ? { participle: head(forms.participle) } : {}),
  };
  return [before, after];
}

function eachOther({ type }: ClaimParts): Forms {
  const { base, past } = type.verb;
  const state = /^are (.*)$/.exec(type.short.present)?.[1];
  if (state !== undefined) return { base: `be ${state}`, past: `were ${state}` };
  return { base: `${base} each other`, past: `${past} each other` };
}

function joined(parts: ClaimParts, phrase: string, after: string | undefined, object: string): string {
  if (after !== undefined) return placed(phrase, object, after);
  return there(parts, phrase) ?? withObject(phrase, object);
}

// "terrorist groups in Afghanistan were based there".
function there({ isObjectInSubject }: ClaimParts, phrase: string): string | null {
  return isObjectInSubject && / in$/.test(phrase) ? phrase.replace(/ in$/, ' there') : null;
}

function placed(phrase: string, object: string, after: string): string {
  return `${phrase} ${object}${after}`.replace(/s’s\b/g, 's’').replace(/\s+/g, ' ').trim();
}

function phraseOf(parts: ClaimParts, forms: Forms, isUsual = false): string {
  const { axes, subject, openness, held, speakers, isOwnWord } = parts;
  const pledge: VerbPhraseParts['pledge'] = isOwnWord
    ? subject.isPerson
      ? 'promised'
      : 'said'
    : speakers.length > 0
      ? 'said'
      : 'planned';
  return verbPhrase({
    axes,
    base: forms.base,
    past: forms.past,
    participle: forms.participle ?? participleOf(forms.past),
    forms: isUsual ? parts.type.forms : undefined,
    isPlural: isOfBoth(parts) || (subject.isPlural ?? isPluralName(subject.name)),
    manner: openness === null || parts.verb ? '' : openness === 'overt' ? 'openly' : 'covertly',
    goesOn: held !== null && held.goesOn && !held.isQuoted,
    pledge,
  });
}

/** An option that is called unlikely: "…, though that was “highly unlikely under current conditions”". */
function doubtWords({ axes, hedge, speakers }: ClaimParts): string {
  if (axes.certainty !== 'unlikely' || axes.mood === 'fact' || axes.mood === 'feared') return '';
  if (speakers.length > 0 && axes.mood === 'option') return '';
  return hedge === null ? ', though that was called unlikely' : `, though that was “${hedge}”`;
}

function aboutWords({ about, type, object, where, what }: ClaimParts): string {
  const told = [object.name, where ?? '', what ?? ''].join(' ').toLowerCase();
  const others = about.filter((name) => !told.includes(name.replace(/^the /, '').toLowerCase()));
  return others.length === 0 ? '' : ` ${type.about ?? 'about'} ${listed(others)}`;
}

function byWords({ by, type }: ClaimParts): string {
  return by.length === 0 ? '' : ` ${type.by ?? 'through'} ${listed(by)}`;
}

function placeWords({ where, type }: ClaimParts): string {
  if (where === null) return '';
  return ` ${opensPlace(where) ? where.trim() : `${type.where ?? 'in'} ${where.trim()}`}`;
}

const PREPOSITION =
  /^(?:in|on|at|along|near|inside|outside|across|around|within|throughout|between|under|over|from|to|since|until|during|before|after|for|abroad|there|elsewhere|beyond|through)\b/i;

/** True where words of place or time bring their own preposition. */
export function opensPlace(words: string): boolean {
  return PREPOSITION.test(words);
}

const bare = (where: string): string => where.replace(/^(?:in|inside|within) /i, '');

function heldWords({ held, subject }: ClaimParts, did: string): string {
  if (held === null || says(`${subject.name} ${did}`, held.words)) return '';
  if (held.isQuoted) return ` “${lowerFirst(held.words)}”`;
  // After "had": "had supported since 2016".
  if (held.goesOn) return ` ${lowerFirst(held.words).replace(/^from (.*) on$/, 'since $1')}`;
  return ` ${held.isWithin ? 'at some time ' : ''}${datedWords(held.words)}`;
}

// "since 2015" as it is, "in the years 2019–2024", "in the 1990s".
function datedWords(words: string): string {
  if (opensPlace(words)) return lowerFirst(words);
  return `in ${/^\d{3,4}s\b/.test(words) ? 'the ' : ''}${lowerFirst(words)}`;
}

// Most of the words that carry meaning are there already, perhaps in another tense.
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
  const isClause = /^(?:if|unless|should|when|as long as|so long as|in case|provided|until|once|were)\b/i;
  return isClause.test(text) ? `, ${lowerFirst(text)}` : `, on this condition: “${text}”`;
}

// The source's own few words come last, where the type has no place for them and the sentence does not say them anyway.
function contentWords({ what, type, axes, ...parts }: ClaimParts, did: string): string {
  if (what === null || did.toLowerCase().includes(what.toLowerCase())) return '';
  if (isTold(axes)) return ` in the sense of “${what}”`;
  return type.withWhat && !parts.isMutual ? '' : `: “${what}”`;
}
