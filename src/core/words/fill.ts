import { formatMessage, parseMessage, type Filling, type Speech } from './message.ts';

/** The texts of a language as in its file: a message wherever the catalogue has a function. */
export type Written<T> = T extends (...given: never[]) => string
  ? string
  : T extends string | null | readonly unknown[]
    ? T
    : { readonly [Key in keyof T]: Written<T[Key]> };

/** The texts of a language, each message with blanks as a function; `blanks` says which have blanks, and what fills them. */
export function filled<T>(texts: Written<T>, blanks: Readonly<Record<string, string>>, speech: Speech): T {
  return filledAt(texts, '') as T;

  function filledAt(value: unknown, path: string): unknown {
    const takes = Object.hasOwn(blanks, path) ? blanks[path] : undefined;
    if (typeof value === 'string')
      return takes === undefined ? value : message(value, namesOf(takes), speech);
    if (!isGroup(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [
        key,
        filledAt(inner, path === '' ? key : `${path}.${key}`),
      ]),
    );
  }
}

/** Two parts of a catalogue as one; if both have a group with the same name, their texts are merged. */
export function combined<A extends object, B extends object>(one: A, other: B): A & B {
  const result = new Map<string, unknown>(Object.entries(one));
  for (const [key, value] of Object.entries(other)) {
    const own = result.get(key);
    result.set(key, isGroup(own) && isGroup(value) ? combined(own, value) : value);
  }
  return Object.fromEntries(result) as A & B;
}

/** The names in "shown: number, all: number", in their order. */
export function namesOf(takes: string): readonly string[] {
  return takes.split(', ').map((one) => one.replace(/\??:.*$/, ''));
}

// A message is read when it is first said.
function message(text: string, names: readonly string[], speech: Speech) {
  let parts: ReturnType<typeof parseMessage> | undefined;
  return (...given: readonly Filling[]): string => {
    parts ??= parseMessage(text);
    return formatMessage(parts, Object.fromEntries(names.map((name, at) => [name, given[at]])), speech);
  };
}

const isGroup = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
