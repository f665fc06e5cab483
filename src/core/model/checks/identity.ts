import { actorKinds } from '../actor-kinds.ts';
import { relationTypes } from '../relation-types.ts';
import { field, problemAt, rows, textAt, whereOf, type Unchecked } from '../unchecked.ts';
import type { Check } from './check.ts';

/** Every id names one thing: within its list, in a link, and among the rows that every map has. */
export const identity: Check = (map) => [
  ...['relationTypes', 'actorKinds', 'sources', 'actors', 'claims'].flatMap((list) =>
    repeated(rows(map, list)),
  ),
  ...shared(map),
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

// A link is the plain id of an actor or a statement, and so leads to one of the two.
function shared(map: Unchecked) {
  const actors = new Map(rows(map, 'actors').map((actor) => [textAt(actor, 'id'), actor]));
  return rows(map, 'claims').flatMap((claim) => {
    const id = textAt(claim, 'id');
    const actor = id === undefined ? undefined : actors.get(id);
    if (!actor) return [];
    const message = `"${String(id)}" is also the id of an actor (${whereOf(field(actor, 'id'))}), so a link to it could mean either. Give the statement another id, such as "c-${String(id)}".`;
    return [problemAt(field(claim, 'id'), message)];
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
