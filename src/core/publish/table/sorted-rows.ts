import type { SortKey, TableColumn, TableContext } from './table-column.ts';
import type { TableRow } from './table-row.ts';

/** Which column a table is sorted by, and in which direction. */
export interface TableOrder {
  readonly column: TableColumn;
  readonly isDown: boolean;
}

/** Rows in the order of a column; equal ones keep their order, and empty ones are last, in either direction. */
export function sortedRows(
  rows: readonly TableRow[],
  order: TableOrder | null,
  context: TableContext,
): readonly TableRow[] {
  if (order === null) return rows;
  const { compare } = new Intl.Collator(context.messages.language, { numeric: true });
  const way = order.isDown ? -1 : 1;
  return rows
    .map((row, index) => ({ row, index, key: order.column.key(row, context) }))
    .sort((one, other) => {
      if (one.key === null || other.key === null)
        return Number(one.key === null) - Number(other.key === null) || one.index - other.index;
      return way * difference(one.key, other.key, compare) || one.index - other.index;
    })
    .map(({ row }) => row);
}

type Key = NonNullable<SortKey>;

function difference(one: Key, other: Key, compare: (one: string, other: string) => number): number {
  for (let place = 0; place < Math.min(one.length, other.length); place++) {
    const [part, next] = [one[place]!, other[place]!];
    const found =
      typeof part === 'number' && typeof next === 'number'
        ? Number(part > next) - Number(part < next)
        : compare(String(part), String(next));
    if (found !== 0) return found;
  }
  return one.length - other.length;
}
