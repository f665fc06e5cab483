import type { TypeId } from '../ids.ts';
import type { Family, RelationType } from '../relation-type.schema.ts';

/** A row as its file writes it: the family and, there, the usual sign come from the file. */
export type Row = Omit<RelationType, 'id' | 'family'> & { readonly id: string };

/** The rows of one family as relation types. */
export function family(name: Family, rows: readonly Row[]): readonly RelationType[] {
  return rows.map((row) => ({ ...row, id: row.id as TypeId, family: name }));
}
