import type { TypeId } from '../ids.ts';
import type { Family, RelationType } from '../relation-type.schema.ts';

/** A row as written in its file: the family comes from the file, unless the row names its own. */
export type Row = Omit<RelationType, 'id' | 'family'> & { readonly id: string; readonly family?: Family };

/** The rows of one family as relation types. */
export function family(name: Family, rows: readonly Row[]): readonly RelationType[] {
  return rows.map((row) => ({ family: name, ...row, id: row.id as TypeId }));
}
