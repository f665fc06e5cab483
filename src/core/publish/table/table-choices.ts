import type { Graph } from '../../model/graph.ts';
import type { TableOrder } from './sorted-rows.ts';
import type { TableColumn } from './table-column.ts';
import { columnsFor } from './table-columns.ts';
import type { TableOf } from './table-row.ts';

/** The columns that a choice names (`from,type,quote`), in their own order; the default ones if it names none. */
export function columnsChosen(choice: string, of: TableOf, graph: Graph): readonly TableColumn[] {
  const columns = columnsFor(graph);
  const ids = choice.split(',');
  const chosen = columns.filter(({ id }) => ids.includes(id));
  return chosen.length > 0 ? chosen : columns.filter(({ first }) => first.includes(of));
}

/** The choice with one column more or less; '' if that is the default; the last column cannot be removed. */
export function withColumn(choice: string, of: TableOf, { id }: TableColumn, graph: Graph): string {
  const now = columnsChosen(choice, of, graph);
  const next = now.some((column) => column.id === id)
    ? now.filter((column) => column.id !== id)
    : columnsFor(graph).filter((column) => column.id === id || now.includes(column));
  if (next.length === 0) return choice;
  const isFirst =
    next.every(({ first }) => first.includes(of)) && next.length === columnsChosen('', of, graph).length;
  return isFirst ? '' : next.map((column) => column.id).join(',');
}

/** The order that a choice names (`held`, `held:down`), if its column is in the table; null for the order of the map. */
export function orderChosen(choice: string, columns: readonly TableColumn[]): TableOrder | null {
  const [id, way] = choice.split(':');
  const column = columns.find((one) => one.id === id);
  return column ? { column, isDown: way === 'down' } : null;
}

/** The next order when a column's head is pressed: up, down, the map's own. */
export function nextOrder(choice: string, { id }: TableColumn): string {
  if (choice === id) return `${id}:down`;
  return choice === `${id}:down` ? '' : id;
}
