import { actorKinds } from '../actor-kinds.ts';
import { didYouMean } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import { relationTypes } from '../relation-types.ts';
import { rows, textAt, type Unchecked } from '../unchecked.ts';

/** A rule between the parts of a map, checked on the raw input, so that it is reported even if the shape is wrong elsewhere. */
export type Check = (map: Unchecked, known: Known) => readonly Problem[];

/** What the rows of a map may refer to, by id. */
export interface Known {
  readonly actors: ReadonlyMap<string, Unchecked>;
  readonly sources: ReadonlyMap<string, Unchecked>;
  readonly types: ReadonlySet<string>;
  readonly kinds: ReadonlySet<string>;
  /** " Did you mean …?", or empty; after some hundred questions always empty, so that a hostile file cannot keep it busy. */
  readonly suggest: (word: string, ids: Iterable<string>) => string;
}

const MAX_SUGGESTIONS = 200;

/** Collects what a map declares. */
export function knownIn(map: Unchecked): Known {
  let left = MAX_SUGGESTIONS;
  const own = (list: string) => rows(map, list).flatMap((row) => textAt(row, 'id') ?? []);
  return {
    actors: byId(rows(map, 'actors')),
    sources: byId(rows(map, 'sources')),
    types: new Set([...relationTypes.map(({ id }) => id), ...own('relationTypes')]),
    kinds: new Set([...actorKinds.map(({ id }) => id), ...own('actorKinds')]),
    suggest: (word, ids) => (left-- > 0 ? didYouMean(word, ids) : ''),
  };
}

function byId(list: readonly Unchecked[]): ReadonlyMap<string, Unchecked> {
  return new Map(list.flatMap((row) => (row.id === undefined ? [] : [[row.id, row] as const])));
}
