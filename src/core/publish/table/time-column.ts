import { timesOf, type TimeAxis } from '../../model/claim-times.ts';
import type { Graph } from '../../model/graph.ts';
import type { TimeExtent } from '../../model/time-extent.ts';
import { dateWords } from '../../words/tell/dates.ts';
import type { ColumnId, TableColumn } from './table-column.ts';
import type { TableRow } from './table-row.ts';

/** The first and the last day, see `dayNumber`. */
type Key = readonly [first: number, last: number];

/** A column of times, ordered by when they began and then by when they ended; if there are several, by the first. */
export function timeColumn(id: ColumnId, axis: TimeAxis, more: Partial<TableColumn> = {}): TableColumn {
  const times = ({ claims }: TableRow, graph: Graph) =>
    claims.flatMap((claim) => timesOf(claim, graph, axis));
  return {
    id,
    width: 'middle',
    first: [],
    text: (row, { graph, messages }) =>
      messages.table.several([...new Set(times(row, graph).map(({ edtf }) => dateWords(edtf, messages)))]),
    key: (row, { graph }) => {
      const keys = times(row, graph).map(({ extent }) => keyOf(extent));
      return keys.reduce<Key | null>((first, next) => (first && !isBefore(next, first) ? first : next), null);
    },
    ...more,
  };
}

// Anything that was always so comes first; anything with an unknown beginning is sorted by its end.
function keyOf({ begin, end }: TimeExtent): Key {
  const first = begin.kind === 'dated' ? begin.earliest : begin.kind === 'open' ? -Infinity : null;
  const last = end.kind === 'dated' ? end.latest : end.kind === 'open' ? Infinity : null;
  return [first ?? last ?? 0, last ?? first ?? 0];
}

const isBefore = ([first, last]: Key, [otherFirst, otherLast]: Key) =>
  first < otherFirst || (first === otherFirst && last < otherLast);
