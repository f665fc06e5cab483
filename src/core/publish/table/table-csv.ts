import type { ShippedMap } from '../../picture/placement.ts';
import { csvOf } from '../csv.ts';
import { editionOf } from '../taken.ts';
import type { TableColumn, TableContext } from './table-column.ts';
import type { TableRow } from './table-row.ts';

/** A table as CSV: a line of heads, then its rows in their order; quotes always in full, since a part of one could be mistaken for the whole. */
export function tableCsv(
  rows: readonly TableRow[],
  columns: readonly TableColumn[],
  context: Omit<TableContext, 'quotes'>,
): string {
  const full = { ...context, quotes: 'full' } as const;
  return csvOf([
    columns.map(({ id }) => context.messages.table.columns[id]),
    ...rows.map((row) => columns.map(({ text }) => text(row, full))),
  ]);
}

/** The name of a file with a table: the map, its edition, and what its rows are. */
export function tableFileName(shipped: ShippedMap, ending: string): string {
  return `${shipped.map.id}-${editionOf(shipped)}-${ending}`;
}
