import type { Graph } from '../../model/graph.ts';
import type { Facet } from '../../query/facet.ts';
import { perGraph } from '../../query/per-graph.ts';
import { valueWords } from '../../words/tell/facets.ts';
import type { Messages } from '../../words/messages.ts';
import type { TableOf, TableRow } from './table-row.ts';

/** What the cells of a table are written for. */
export interface TableContext {
  readonly graph: Graph;
  readonly messages: Messages;
  readonly quotes: 'short' | 'full';
  /** The permalink of a statement or a relation. */
  readonly address?: (id: string) => string;
}

/** What a cell is sorted by: compared part by part, texts in the order of the language; null if empty, which comes last in either direction. */
export type SortKey = readonly (number | string)[] | null;

/** The available columns, by their names in the messages. */
export type ColumnId = keyof Messages['table']['columns'];

/** One column of the table. */
export interface TableColumn {
  readonly id: ColumnId;
  readonly width: 'narrow' | 'middle' | 'wide';
  /** It contains the map's own words, and so is in the map's language. */
  readonly isOfMap?: boolean;
  /** Whether it says anything on this map; left out if it does on every map. */
  readonly isFor?: (graph: Graph) => boolean;
  /** In which tables it is shown by default. */
  readonly first: readonly TableOf[];
  /** '' if there is nothing to say. */
  readonly text: (row: TableRow, context: TableContext) => string;
  readonly key: (row: TableRow, context: TableContext) => SortKey;
}

/** A column of words, ordered as the language orders them. */
export function wordsColumn(
  id: ColumnId,
  text: TableColumn['text'],
  more: Partial<TableColumn> = {},
): TableColumn {
  return { id, width: 'middle', first: [], text, key: (...of) => keyOfText(text(...of)), ...more };
}

/** A column of counts. */
export function countColumn(
  id: ColumnId,
  count: (row: TableRow, graph: Graph) => number,
  more: Partial<TableColumn> = {},
): TableColumn {
  return {
    id,
    width: 'narrow',
    first: [],
    text: (row, { graph }) => String(count(row, graph)),
    key: (row, { graph }) => [count(row, graph)],
    ...more,
  };
}

/** A column that says what a facet sorts by, in the order of the facet's values. */
export function facetColumn(
  id: ColumnId,
  facet: Pick<Facet, 'id' | 'of' | 'values'>,
  more: Partial<TableColumn> = {},
): TableColumn {
  const places = perGraph((graph) => new Map(facet.values(graph).map((value, index) => [value, index])));
  return {
    id,
    width: 'middle',
    first: [],
    text: ({ drawn }, { graph, messages }) =>
      messages.table.several(
        facet.of(drawn, graph).map((value) => valueWords(graph, facet.id, value, messages)),
      ),
    key: ({ drawn }, { graph }) => {
      const of = places(graph);
      const found = facet.of(drawn, graph).map((value) => of.get(value) ?? of.size);
      return found.length === 0 ? null : found.sort((one, other) => one - other);
    },
    ...more,
  };
}

const keyOfText = (text: string): SortKey => (text === '' ? null : [text]);
