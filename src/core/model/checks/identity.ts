import { actorKinds } from '../actor-kinds.ts';
import { relationTypes } from '../relation-types.ts';
import { field, problemAt, rows, textAt, type Unchecked } from '../unchecked.ts';
import type { Check } from './check.ts';

/** Every id names one thing: within its list, and among the rows that every map has. */
export const identity: Check = (map) => [
  ...['relationTypes', 'actorKinds', 'sources', 'actors', 'claims'].flatMap((list) =>
    repeated(rows(map, list)),
  ),
  ...shadowing(rows(map, 'relationTypes'), new Set(relationTypes.map(({ id }) => id))),
  ...shadowing(rows(map, 'actorKinds'), new Set(actorKinds.map(({ id }) => id))),
];

function repeated(list: readonly Unchecked[]) {
  const first = new Map<string, Unchecked>();
  return list.flatMap((row) => {
    const id = textAt(row, 'id');
    if (id === undefined) return [];
    const earlier = first.get(id);
    if (!earlier) first.set(id, row);
    const place = String(earlier?.path.at(-1));
    return earlier
      ? [problemAt(field(row, 'id'), `"${id}" is already the id of row [${place}]. Give each its own id.`)]
      : [];
  });
}

function shadowing(list: readonly Unchecked[], shipped: ReadonlySet<string>) {
  return list.flatMap((row) => {
    const id = textAt(row, 'id');
    return id !== undefined && shipped.has(id)
      ? [
          problemAt(
            field(row, 'id'),
            `"${id}" is already an id in the built-in catalogue. Use that row, or choose another id.`,
          ),
        ]
      : [];
  });
}
