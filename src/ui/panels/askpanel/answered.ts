import type { ActorId, RelationId } from '../../../core/model/ids.ts';
import type { Relation } from '../../../core/model/relation.ts';

/** What stays in full on the map. */
interface Answered {
  readonly actors: ReadonlySet<ActorId>;
  readonly relations: ReadonlySet<RelationId>;
}

/** What an answer is about, for the map: the relations that it tells, with their ends. */
export function answeredBy(relations: Iterable<Relation>): Answered {
  const all = [...relations];
  return {
    actors: new Set(all.flatMap(({ from, to }) => [from, to])),
    relations: new Set(all.map(({ id }) => id)),
  };
}
