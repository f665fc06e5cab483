import type { ShippedMap } from '../../picture/placement.ts';
import { csvOf, type Separator } from '../csv.ts';
import { editionOf } from '../taken.ts';
import type { ColumnId, TableColumn, TableContext } from './table-column.ts';
import { tableColumns } from './table-columns.ts';
import type { TableRow } from './table-row.ts';

// A file has no map beside it: its rows are found again by their ids and links.
const ALWAYS: readonly ColumnId[] = ['id', 'from-id', 'to-id', 'link'];

/** A table as CSV: a line of heads, then its rows in their order; quotes always in full, since a part of one could be mistaken for the whole, and ids and links always with them. */
export function tableCsv(
  rows: readonly TableRow[],
  columns: readonly TableColumn[],
  context: Omit<TableContext, 'quotes'>,
  separator: Separator = ',',
): string {
  const full = { ...context, quotes: 'full' } as const;
  const named = tableColumns.filter(
    (column) => ALWAYS.includes(column.id) && !columns.some(({ id }) => id === column.id),
  );
  const all = [...columns, ...named];
  return csvOf(
    [
      all.map(({ id }) => context.messages.table.columns[id]),
      ...rows.map((row) => all.map(({ text }) => text(row, full))),
    ],
    separator,
  );
}

/** The name of a file with a table: the map, its edition, and what its rows are. */
export function tableFileName(shipped: ShippedMap, ending: string): string {
  return `${shipped.map.id}-${editionOf(shipped)}-${ending}`;
}
