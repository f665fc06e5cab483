import type { ActorId } from '../model/ids.ts';
import type { Relation } from '../model/relation.ts';

/** What some relations say between which actors; a mutual relation is in both cells of its pair. */
export type Cells = ReadonlyMap<ActorId, ReadonlyMap<ActorId, readonly Relation[]>>;

/** Sorts relations into the cells of a matrix: the row acts on the column. */
export function cellsOf(relations: readonly Relation[]): Cells {
  const rows = new Map<ActorId, Map<ActorId, Relation[]>>();
  const put = (from: ActorId, to: ActorId, relation: Relation) => {
    const row = rows.get(from) ?? new Map<ActorId, Relation[]>();
    rows.set(from, row);
    const cell = row.get(to);
    if (cell) cell.push(relation);
    else row.set(to, [relation]);
  };
  for (const relation of relations) {
    put(relation.from, relation.to, relation);
    if (!relation.type.directed && relation.from !== relation.to) put(relation.to, relation.from, relation);
  }
  return rows;
}

/** The relations of one cell; empty if there are none. */
export function cellAt(cells: Cells, from: ActorId, to: ActorId): readonly Relation[] {
  return cells.get(from)?.get(to) ?? [];
}
