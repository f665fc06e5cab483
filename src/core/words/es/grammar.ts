import type { Speech } from '../message.ts';

const NUMBER = new Intl.NumberFormat('es');

/** A number as Spanish writes it: "10.000". */
export function numeral(count: number): string {
  return NUMBER.format(count);
}

/** "1 pasaje", "3 pasajes"; without the last argument the noun only takes an s. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${numeral(count)} ${count === 1 ? one : many}`;
}

/** "a", "a y b", "a, b y c"; "e" before the sound i, "u" before the sound o. */
export function listed(items: readonly string[], word: 'y' | 'o' = 'y'): string {
  const last = items.at(-1) ?? '';
  if (items.length < 2) return last;
  return `${items.slice(0, -1).join(', ')} ${conjunction(word, last)} ${last}`;
}

function conjunction(word: 'y' | 'o', next: string): string {
  // "Rusia e Irán", but "agua y hielo": before a diphthong the sound is not i.
  if (word === 'y') return /^(?:h?[ií](?![aeoáéó])|y(?![aeiouáéíóú]))/i.test(next) ? 'e' : 'y';
  return /^h?[oó]/i.test(next) ? 'u' : 'o';
}

/** With a capital first letter, also within quotation marks. */
export function capital(text: string): string {
  return text.replace(/^«?./u, (first) => first.toLocaleUpperCase('es'));
}

/** Source texts contain no-break spaces and ends of sentences; a sentence has single spaces and one full stop. */
export function sentence(text: string): string {
  const tidy = text.replace(/\s+/g, ' ').trim();
  return capital(/[.!?]$/.test(tidy) ? tidy : `${tidy}.`);
}

/** Words in an English map that are not names: after "contra", "a harbour tax" would read as Spanish. */
export function calledInMap(name: string): string {
  return /^(?:an?|the)\s/i.test(name) ? `«${name}»` : name;
}

/** A name that takes a plural verb: "los talibanes", "estados de Asia Central", and on a map in English "Central Asian states". */
export function isPluralName(name: string): boolean {
  if (/^(?:los|las)\s/i.test(name)) return true;
  const head =
    name.split(/ (?:de|del|en|con|y|e|por|para|dentro|cerca|of|in|from|within|near|and|for|on|at) /)[0] ??
    name;
  const words = head.split(/\s+/);
  const isPlural = (word: string | undefined) =>
    word !== undefined && /^[\p{Ll}-]+s$/u.test(word) && !/(?:ss|us|is)$/.test(word);
  // "Militants from Russia", as a label on a map in English begins; "United States" and "Wales" are singular.
  const isLabel = words.length === 1 && head !== name && /^\p{Lu}[\p{Ll}-]+[^siu]s$/u.test(head);
  return isLabel || isPlural(words.at(-1)) || (words.length > 1 && isPlural(words[0]));
}

/** A phrase and the name after it, "a el" and "de el" drawn together: "apoyaba al gobierno". */
export function followed(phrase: string, name: string): string {
  return /^el\s/.test(name) && /(?:^|\s)(?:a|de)$/.test(phrase)
    ? `${phrase}l ${name.replace(/^el\s+/, '')}`
    : `${phrase} ${name}`;
}

/** "apoya" → "apoyan", "apoyaba" → "apoyaban", "huyó" → "huyeron", "es" → "son": the verb with a plural subject. */
export function pluralVerb(verb: string): string {
  const [first = '', ...rest] = verb.split(' ');
  // Words of another language are quoted as they are.
  if (first.startsWith('«')) return verb;
  if (rest[0] === 'o' && rest.length > 1)
    return [pluralVerb(first), 'o', pluralVerb(rest.slice(1).join(' '))].join(' ');
  // Both pronouns and "no" come before the verb itself.
  if (/^(?:se|le|les|lo|la|los|las|no)$/.test(first) && rest.length > 0)
    return [first, pluralVerb(rest.join(' '))].join(' ');
  if (first === 'es') return ['son', ...rest].join(' ');
  return [severalDo(first), ...rest].join(' ');
}

function severalDo(verb: string): string {
  if (/jo$/.test(verb)) return verb.replace(/o$/, 'eron');
  if (!/[aeiouáéíóú]$/.test(verb)) return verb;
  if (/[iyj]ó$/.test(verb)) return verb.replace(/ó$/, 'eron');
  return verb.endsWith('ó') ? verb.replace(/ó$/, 'aron') : `${verb}n`;
}

const rules = new Intl.PluralRules('es');

/** How messages count and write numbers in Spanish. */
export const speech: Speech = { form: (count) => rules.select(count), numeral };
