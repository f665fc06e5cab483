import type { Graph } from '../model/graph.ts';
import type { LinkPart, Parts } from './link-parts.ts';
import type { ViewName } from './views.ts';

/** What a part of a view may depend on besides its own value. */
export interface PartContext {
  readonly graph: Graph;
  /** The view that the page opens with. */
  readonly opening: ViewName;
  /** The view that the link is of. */
  readonly current: ViewName;
}

/** A value read from a link, with the names in it that this map does not have. */
export interface Decoded<Value> {
  readonly value: Value;
  readonly missing: readonly string[];
}

/** One part of a view, with how a link says it. */
export interface ViewPart<Value> {
  /** The keys it has in a link; one that ends in `.` is the beginning of several. No other part has them. */
  readonly keys: readonly string[];
  /** The value that a map opens with. */
  readonly first: (context: PartContext) => Value;
  /** What a link says of a value: nothing of the first one. */
  readonly encode: (value: Value, context: PartContext) => readonly LinkPart[];
  /** The value in a link that has any of the keys, whoever wrote it: never throws, and what cannot be read keeps its first value. */
  readonly decode: (parts: Parts, context: PartContext) => Decoded<Value>;
}

/** The maximum length of a text in a link; longer ones are cut. */
export const MAX_TEXT = 200;

/** A value of which a link knows everything by itself. */
export const known = <Value>(value: Value): Decoded<Value> => ({ value, missing: [] });

/** A part with one key, whose text `read` turns into a value, or into null if it is not one; then it keeps its first value. */
export function textPart<Value>(
  key: string,
  first: Value,
  write: (value: Value) => string | null,
  read: (text: string) => Value | null,
): ViewPart<Value> {
  return {
    keys: [key],
    first: () => first,
    encode: (value) => {
      const text = value === first ? null : write(value);
      return text === null ? [] : [[key, text]];
    },
    decode: (parts) => known(read(parts.get(key) ?? '') ?? first),
  };
}
