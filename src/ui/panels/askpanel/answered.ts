import type { Relation } from '../../../core/model/relation.ts';
import type { Emphasis } from '../../../state/asking.svelte.ts';

/** What an answer is about, for the map: the relations that it tells, with their ends. */
export function answeredBy(relations: Iterable<Relation>): Emphasis {
  const all = [...relations];
  return {
    actors: new Set(all.flatMap(({ from, to }) => [from, to])),
    relations: new Set(all.map(({ id }) => id)),
  };
}
