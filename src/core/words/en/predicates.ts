import type { RelationType } from '../../model/relation-type.schema.ts';
import type { Axes } from '../../model/standing.ts';
import type { ClaimParts } from '../tell/statement-parts.ts';
import { isPluralName, listed, withObject } from './grammar.ts';

// The irregular verbs of the field: base, past, and the participle where it is another word.
const IRREGULAR = (
  'be was been, become became become, begin began begun, break broke broken, bring brought, build ' +
  'built, come came come, cut cut, do did done, draw drew drawn, fall fell fallen, fight fought, ' +
  'find found, flee fled, fly flew flown, get got, give gave given, go went gone, have had, hold ' +
  'held, keep kept, lead led, leave left, lend lent, lose lost, make made, meet met, pay paid, put ' +
  'put, run ran run, say said, see saw seen, seek sought, sell sold, send sent, set set, show ' +
  'showed shown, speak spoke spoken, spend spent, take took taken, teach taught, tell told, think ' +
  'thought, win won, withdraw withdrew withdrawn, write wrote written'
)
  .split(', ')
  .map((row) => row.split(' '))
  .map(([base = '', past = base, participle = past]) => [base, past, participle] as const);

const PARTICIPLES = new Map(IRREGULAR.map(([, past, participle]) => [past, participle]));

const BASES = new Map(IRREGULAR.map(([base, past]) => [past, base]));

/** "gave assurances to" → "given assurances to", "were allies" → "been allies"; a regular past is its own participle. */
export function participleOf(past: string): string {
  return onVerb(past, (verb) => (verb === 'were' ? 'been' : (PARTICIPLES.get(verb) ?? verb)));
}

/** "tracked" → "track", "officially considered" → "officially consider"; an infinitive stays as it is. */
export function infinitiveOf(past: string): string {
  return onVerb(past, (verb) => BASES.get(verb) ?? regularBase(verb));
}

// An adverb may come first: "openly", "quickly".
function onVerb(phrase: string, change: (verb: string) => string): string {
  const words = phrase.split(' ');
  const at = words.findIndex(
    (word) => !/ly$/.test(word) || /^(?:rely|ally|apply|supply|reply|fly)$/.test(word),
  );
  return words.map((word, index) => (index === Math.max(at, 0) ? change(word) : word)).join(' ');
}

const ENDS_SO = /^(?:need|feed|heed|speed|bleed|breed|exceed|proceed|succeed|embed|shed|wed)$/;

// "designated", "accused", "secured", "handled", "hired": the verb ends in e.
const HAS_E = [
  /[vuzc]$/,
  /(?<!o)ng$|[^n]g$/,
  /[aeiounr]s$/,
  /[^aeiou](?:[aiou]d|at|ut|[aiu]r|in|[aio]k|am|ul)$/,
  /[bcdfgkpt]l$/,
];

function regularBase(verb: string): string {
  if (!/[^e]ed$/.test(verb) || ENDS_SO.test(verb)) return verb;
  const stem = verb.slice(0, -2);
  if (/[^aeiou]i$/.test(stem)) return `${stem.slice(0, -1)}y`;
  // "planned" is of "plan", but "passed" of "pass" and "called" of "call".
  if (/([bdgmnprt])\1$/.test(stem)) return stem.slice(0, -1);
  return HAS_E.some((ending) => ending.test(stem)) && !/focus$/.test(stem) ? `${stem}e` : stem;
}

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
      : predicatePhraseOf(parts, { base, past: isPlain ? verb.before : base });
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
  const phrase = predicatePhraseOf(parts, before, filled === null && !isBoth && !some);
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

function predicatePhraseOf(parts: ClaimParts, forms: Forms, isUsual = false): string {
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

function heldWords({ held, subject, verb }: ClaimParts, did: string): string {
  if (held === null || verb?.tellsTime || says(`${subject.name} ${did}`, held.words)) return '';
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
  return own.length > 0 && own.filter((word) => told.has(word)).length >= own.length * 0.6;
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
