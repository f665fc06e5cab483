import type { Speech } from '../message.ts';

/** "1 passage", "3 passages". */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** "a", "a and b", "a, b and c". */
export function listed(items: readonly string[], word = 'and'): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${word} ${last}`;
}

/** The first letter large. */
export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('en') + text.slice(1);
}

/** Source texts contain no-break spaces and ends of sentences; a sentence has single spaces and one full stop. */
export function sentence(text: string): string {
  const tidy = text.replace(/\s+/g, ' ').trim();
  return capital(/[.!?]$/.test(tidy) ? tidy : `${tidy}.`);
}

/** A name that takes "were": "Central Asian states", "terrorist groups in Afghanistan"; a capital names one ("United States"). */
export function isPluralName(name: string): boolean {
  const head = name.split(/ (?:of|in|from|within|near|and|for|on|at) /)[0] ?? name;
  const last = head.split(/\s+/).at(-1) ?? '';
  return /^[a-z-]+s$/.test(last) && !/(?:ss|us|is)$/.test(last);
}

/** The object at "…", or where English puts it: "list the group as terrorists", "support the state politically", otherwise at the end. */
export function withObject(phrase: string, object: string): string {
  if (phrase.includes('…')) return phrase.replace('…', object).replace(/ {2,}/g, ' ').trim();
  const tail =
    / (?:as [a-z -]+|(?!(?:rely|ally|apply|supply|reply|fly|comply|imply|rally)$)[a-z]+ly)$/.exec(
      phrase,
    )?.[0] ?? '';
  return `${phrase.slice(0, phrase.length - tail.length)} ${object}${tail}`;
}

/** "shares" → "share", "is" → "are": the verb with a plural subject. */
export function pluralVerb(present: string): string {
  const [first = '', ...rest] = present.split(' ');
  return [bare(first), ...rest].join(' ');
}

function bare(verb: string): string {
  const irregular: Readonly<Record<string, string>> = { is: 'are', has: 'have', does: 'do', was: 'were' };
  const known = Object.hasOwn(irregular, verb) ? irregular[verb] : undefined;
  if (known) return known;
  if (/(?:ch|sh|x|ss|zz|o)es$/.test(verb)) return verb.slice(0, -2);
  if (/[^aeiou]ies$/.test(verb)) return `${verb.slice(0, -3)}y`;
  return /[^s]s$/.test(verb) ? verb.slice(0, -1) : verb;
}

const rules = new Intl.PluralRules('en');

/** How messages count and write numbers in English. */
export const speech: Speech = { form: (count) => rules.select(count), numeral: String };
