import type { Path } from '../model/unchecked.ts';

/** Where a value of a document starts; for a member of an object also its key. */
export interface JsonPlace {
  readonly value: number;
  readonly key: number;
}

/** The places of some paths in a JSON text, and keys that appear twice in one object. */
export interface JsonPlaces {
  /** The place of a path, or of the nearest place around it that the text has. */
  readonly of: (path: Path) => JsonPlace;
  readonly repeated: readonly { readonly path: Path; readonly offset: number }[];
}

interface Open {
  readonly path: Path;
  /** The keys so far; null for an array. */
  readonly keys: Set<string> | null;
  /** The number of the element, or the key of the member, that comes next. */
  next: string | number;
  keyOffset: number;
}

// No path of a problem is deeper; paths below it are not distinguished, so that deep nesting costs no memory.
const MAX_DEPTH = 12;

/** Walks a text that `JSON.parse` has accepted, once and without recursion, so that deep nesting is safe. */
export function jsonPlaces(text: string, paths: Iterable<Path>): JsonPlaces {
  const wanted = new Set([...paths].flatMap((path) => path.map((_, step) => keyOf(path.slice(0, step + 1)))));
  const found = new Map<string, JsonPlace>([['[]', { value: text.search(/\S|$/), key: 0 }]]);
  const repeated: { path: Path; offset: number }[] = [];
  const stack: Open[] = [];
  let isKey = false;
  for (const { token, offset } of tokens(text)) {
    const open = stack.at(-1);
    if (token === '}' || token === ']' || token === ':') {
      isKey = false;
      if (token !== ':') stack.pop();
    } else if (token === ',') {
      isKey = open?.keys !== null;
      if (open?.keys === null) open.next = Number(open.next) + 1;
    } else if (isKey && open) {
      const key = JSON.parse(token) as string;
      if (open.keys?.has(key)) repeated.push({ path: [...open.path, key], offset });
      open.keys?.add(key);
      [open.next, open.keyOffset] = [key, offset];
    } else {
      const path = open && open.path.length < MAX_DEPTH ? [...open.path, open.next] : (open?.path ?? []);
      // If a key appears twice, the last value counts, as in JSON.parse.
      if (wanted.has(keyOf(path)))
        found.set(keyOf(path), { value: offset, key: open?.keys ? open.keyOffset : offset });
      isKey = token === '{';
      if (token === '{' || token === '[')
        stack.push({ path, keys: isKey ? new Set() : null, next: 0, keyOffset: offset });
    }
  }
  return { of: (path) => nearestPlace(found, path), repeated };
}

const SIMPLE = /["{}[\],:]|[^\s{}[\],:"]+/g;

/** The tokens of a JSON text with their offsets: texts in quotes, brackets, commas, colons, and all between them. */
export function* tokens(text: string): Generator<{ readonly token: string; readonly offset: number }> {
  const simple = new RegExp(SIMPLE);
  for (let match = simple.exec(text); match; match = simple.exec(text)) {
    const offset = match.index;
    if (match[0] !== '"') yield { token: match[0], offset };
    else {
      // Not a regular expression: a very long text would exhaust its stack.
      simple.lastIndex = endOfString(text, offset);
      yield { token: text.slice(offset, simple.lastIndex), offset };
    }
  }
}

function endOfString(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && text[end] !== '"') end += text[end] === '\\' ? 2 : 1;
  return end + 1;
}

function nearestPlace(found: ReadonlyMap<string, JsonPlace>, path: Path): JsonPlace {
  for (let length = path.length; length > 0; length--) {
    const place = found.get(keyOf(path.slice(0, length)));
    if (place) return place;
  }
  return found.get('[]') ?? { value: 0, key: 0 };
}

const keyOf = (path: Path) => JSON.stringify(path);
