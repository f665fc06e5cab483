import { blanksOf } from '../core/words/message.ts';
import type { Text } from './language-files.ts';

/** What is wrong with one text of a language. */
export interface Gap {
  /** `shell.bar.list`. */
  readonly path: string;
  /** What is wrong, as a sentence without its full stop. */
  readonly fault: string;
}

/** What fills the blanks of each message, by its path: "shown: number, all: number". */
export type Blanks = Readonly<Record<string, string>>;

const isGroup = (text: Text | undefined): text is Readonly<Record<string, Text>> =>
  typeof text === 'object' && text !== null && !Array.isArray(text);

/** What one half of a language lacks, has too much of, or says with different blanks, compared with English; English is checked only against `blanks`. */
export function gapsIn(language: string, english: Text, texts: Text, blanks: Blanks): readonly Gap[] {
  const forms = formsOf(language);
  return gapsAt(english, texts, '');

  function gapsAt(one: Text | undefined, other: Text | undefined, path: string): readonly Gap[] {
    if (other === undefined) return [{ path, fault: `is missing; in English: ${JSON.stringify(one)}` }];
    if (one === undefined) return [{ path, fault: 'is not needed: English has no such text' }];
    if (isGroup(one) && isGroup(other)) {
      const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
      return [...keys].flatMap((key) => gapsAt(one[key], other[key], path === '' ? key : `${path}.${key}`));
    }
    if (kindOf(one) !== kindOf(other))
      return [{ path, fault: `is ${kindOf(other)}, but in English ${kindOf(one)}` }];
    return typeof one === 'string' && typeof other === 'string' ? messageGaps(one, other, path) : [];
  }

  // A choice between none and all others needs no forms.
  function lacking(ways: readonly string[]): readonly string[] {
    const named = ways.filter((way) => way !== 'other' && !way.startsWith('='));
    return named.length === 0 ? [] : forms.filter((form) => !ways.includes(form));
  }

  function messageGaps(one: string, other: string, path: string): readonly Gap[] {
    if (!Object.hasOwn(blanks, path))
      return /[{}]/.test(other) ? [{ path, fault: 'has a brace, but takes no blanks' }] : [];
    try {
      const known = (blanks[path] ?? '').split(', ').map((blank) => blank.replace(/\??:.*$/, ''));
      const [ours, theirs] = [blanksOf(one), blanksOf(other)];
      const faults = [
        ...theirs
          .filter((name) => !known.includes(name))
          .map((name) => `has a blank {${name}} that nothing fills`),
        ...ours.filter((name) => !theirs.includes(name)).map((name) => `lacks the blank {${name}}`),
        ...theirs
          .filter((name) => known.includes(name) && !ours.includes(name))
          .map((name) => `has a blank {${name}} that the English leaves out`),
        ...pluralsIn(other).flatMap((ways) => lacking(ways).map((form) => `lacks the plural form "${form}"`)),
      ];
      return [...new Set(faults)].map((fault) => ({ path, fault }));
    } catch (error) {
      return [{ path, fault: error instanceof Error ? error.message : String(error) }];
    }
  }
}

/** Messages that are named in `blanks` and are not in the English texts. */
export function strayBlanks(english: Text, blanks: Blanks): readonly Gap[] {
  const textAt = (path: string) =>
    path.split('.').reduce<Text | undefined>((text, key) => (isGroup(text) ? text[key] : undefined), english);
  return Object.keys(blanks)
    .filter((path) => typeof textAt(path) !== 'string')
    .map((path) => ({ path, fault: 'is listed among the blanks, but is not a text' }));
}

const kindOf = (text: Text): string => {
  if (text === null || typeof text === 'string') return 'a text';
  return isGroup(text) ? 'a group' : 'a list';
};

// Forms that only numbers in the millions take may be left to "other".
function formsOf(language: string): readonly string[] {
  const rules = new Intl.PluralRules(language);
  return [...new Set(Array.from({ length: 201 }, (_, count) => rules.select(count)))];
}

/** The names of the ways of each plural in a message. */
function pluralsIn(message: string): readonly (readonly string[])[] {
  return [...message.matchAll(/\w+\s*,\s*plural\s*,/g)].map(({ index, 0: head }) =>
    waysFrom(message, index + head.length),
  );
}

function waysFrom(message: string, start: number): readonly string[] {
  const ways: string[] = [];
  let depth = 0;
  let name = '';
  for (let at = start; at < message.length && depth >= 0; at++) {
    const letter = message.charAt(at);
    if (letter === '{' && depth++ === 0) ways.push(name.trim());
    else if (letter === '}') depth--;
    if (depth === 0) name = letter === '}' ? '' : name + letter;
  }
  return ways;
}
