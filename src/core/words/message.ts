/** What messages need to know about a language: the plural form of a number, and how the number is written. */
export interface Speech {
  readonly form: (count: number) => string;
  readonly numeral: (count: number) => string;
}

/** What fills a blank. */
export type Filling = string | number | boolean | null | undefined;

/** A message in pieces: words, blanks, the number of the surrounding plural, and choices by a blank. */
type Part =
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'blank'; readonly name: string }
  | { readonly kind: 'number' }
  | {
      readonly kind: 'plural' | 'select';
      readonly name: string;
      readonly ways: ReadonlyMap<string, readonly Part[]>;
    };

/**
 * The pieces of a message in a small part of ICU MessageFormat: `{name}`, `{count, plural, =0 {none} one {# line}
 * other {# lines}}`, `{mark, select, none {} other { ({mark})}}`. Braces and `#` have no other use. Throws if it
 * cannot be read.
 */
export function parseMessage(text: string): readonly Part[] {
  let at = 0;
  const parts = sequence();
  if (at < text.length) throw fault('one closing brace too many');
  return parts;

  function sequence(): readonly Part[] {
    const found: Part[] = [];
    while (at < text.length && text[at] !== '}') {
      if (text[at] === '{') found.push(braced());
      else if (text[at] === '#') {
        at++;
        found.push({ kind: 'number' });
      } else found.push({ kind: 'words', words: taken(/[^{}#]+/y) });
    }
    return found;
  }

  function braced(): Part {
    at++;
    const name = taken(/\s*\w+\s*/y).trim();
    if (text[at] === '}') {
      at++;
      return { kind: 'blank', name };
    }
    const kind = taken(/,\s*(?:plural|select)\s*,\s*/y).includes('plural') ? 'plural' : 'select';
    const ways = new Map<string, readonly Part[]>();
    while (text[at] !== '}') {
      const way = taken(/[=\w-]+\s*\{/y).replace(/\s*\{$/, '');
      ways.set(way, sequence());
      taken(/\}\s*/y);
    }
    at++;
    if (!ways.has('other')) throw fault(`no "other" for ${name}`);
    return { kind, name, ways };
  }

  function taken(pattern: RegExp): string {
    pattern.lastIndex = at;
    const [found] = pattern.exec(text) ?? [];
    if (found === undefined) throw fault(`not readable at character ${at + 1}`);
    at += found.length;
    return found;
  }

  function fault(what: string): Error {
    return new Error(`The message “${text}” cannot be read: ${what}.`);
  }
}

/** The names of the blanks of a message, each once. */
export function blanksOf(text: string): readonly string[] {
  const names = new Set<string>();
  const look = (parts: readonly Part[]) => {
    for (const part of parts) {
      if ('name' in part) names.add(part.name);
      if ('ways' in part) for (const way of part.ways.values()) look(way);
    }
  };
  look(parseMessage(text));
  return [...names];
}

/** A message with its blanks filled; a blank without a value is empty, and selects the branch `none`. */
export function formatMessage(
  parts: readonly Part[],
  values: Readonly<Record<string, Filling>>,
  speech: Speech,
  count = 0,
): string {
  return parts
    .map((part) => {
      switch (part.kind) {
        case 'words':
          return part.words;
        case 'number':
          return speech.numeral(count);
        case 'blank':
          return written(values[part.name], speech);
        case 'plural': {
          const number = Number(values[part.name]);
          const way = part.ways.get(`=${number}`) ?? part.ways.get(speech.form(number));
          return formatMessage(way ?? otherOf(part.ways), values, speech, number);
        }
        case 'select': {
          const way = part.ways.get(written(values[part.name], speech) || 'none');
          return formatMessage(way ?? otherOf(part.ways), values, speech, count);
        }
      }
      return part satisfies never;
    })
    .join('');
}

const otherOf = (ways: ReadonlyMap<string, readonly Part[]>): readonly Part[] => ways.get('other') ?? [];

function written(value: Filling, { numeral }: Speech): string {
  return typeof value === 'number' ? numeral(value) : String(value ?? '');
}
