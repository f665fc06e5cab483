import type { Problem } from './problem.ts';

/** The way from the top of a document to a place in it. */
export type Path = Problem['path'];

/** A place in input that has not been checked yet: it may contain anything, or be absent. */
export interface Unchecked {
  readonly path: Path;
  readonly value: unknown;
  /** The id of the innermost row around it, where that is a text. */
  readonly id?: string;
}

/** The top of unchecked input. */
export function unchecked(value: unknown): Unchecked {
  return { path: [], value };
}

/** True for what JSON calls an object. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The place one step down, absent or not. */
export function field({ path, value, id }: Unchecked, key: string | number): Unchecked {
  const inner = valueIn(value, key);
  const innerId = isRecord(inner) && Object.hasOwn(inner, 'id') ? inner.id : undefined;
  // The id of an item of a reference manager is that of another library.
  const known = typeof innerId === 'string' && key !== 'citation' ? innerId : id;
  return { path: [...path, key], value: inner, ...(known === undefined ? {} : { id: known }) };
}

// Only own fields: an inherited `constructor` is not part of the file.
function valueIn(value: unknown, key: string | number): unknown {
  if (Array.isArray(value)) return typeof key === 'number' ? (value as unknown[])[key] : undefined;
  return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** The place at the end of a path. */
export function placeAt(top: Unchecked, path: Path): Unchecked {
  return path.reduce((place: Unchecked, key) => field(place, key), top);
}

/** The rows of a list; empty if there is no list. */
export function rows(place: Unchecked, key: string): readonly Unchecked[] {
  const list = field(place, key);
  return Array.isArray(list.value) ? list.value.map((_, index) => field(list, index)) : [];
}

/** The text at a place; undefined if there is none. */
export function textAt(place: Unchecked, key: string): string | undefined {
  const { value } = field(place, key);
  return typeof value === 'string' ? value : undefined;
}

/** The number at a place; undefined if there is none. */
export function numberAt(place: Unchecked, key: string): number | undefined {
  const { value } = field(place, key);
  return typeof value === 'number' ? value : undefined;
}

/** True if the field is there, whatever it contains. */
export function has(place: Unchecked, key: string): boolean {
  return field(place, key).value !== undefined;
}

/** A problem at a place of the input. */
export function problemAt(
  place: Unchecked,
  message: string,
  severity: Problem['severity'] = 'error',
): Problem {
  return { severity, path: place.path, where: whereOf(place), message };
}

const PLAIN = /^[A-Za-z_$][\w$]*$/;

// A hostile key may be a megabyte long; a line on a terminal is not.
const MAX_KEY = 60;

/** A path in words, with the id where there is one: `claims[3].to (c004)`; "the map" for the whole. */
export function whereOf({ path, id }: Pick<Unchecked, 'path' | 'id'>): string {
  const steps = path.map((key, index) => {
    if (typeof key === 'number') return `[${String(key)}]`;
    if (!PLAIN.test(key) || key.length > MAX_KEY) return `[${quoted(key)}]`;
    return index === 0 ? key : `.${key}`;
  });
  const words = steps.join('') || 'the map';
  return id === undefined || path.length < 2 ? words : `${words} (${clipped(id)})`;
}

/** A value as a message may show it: short, on one line, in the notation of JSON. */
export function quoted(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(clipped(value));
  if (Array.isArray(value)) return 'a list';
  return isRecord(value) ? 'an object' : String(value);
}

function clipped(text: string): string {
  const line = text.replace(/\p{Cc}+/gu, ' ');
  return line.length > MAX_KEY ? `${line.slice(0, MAX_KEY)}…` : line;
}
