import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Graph } from '../../../../src/core/model/graph.ts';
import { resolve } from '../../../../src/core/model/selected.ts';
import { initialFilters, withOff } from '../../../../src/core/query/filters.ts';
import { withStep } from '../../../../src/core/query/steps.ts';
import { visible } from '../../../../src/core/query/visible.ts';
import { sortedRows } from '../../../../src/core/publish/table/sorted-rows.ts';
import {
  columnsChosen,
  nextOrder,
  orderChosen,
  withColumn,
} from '../../../../src/core/publish/table/table-choices.ts';
import { tableColumns } from '../../../../src/core/publish/table/table-columns.ts';
import type { ColumnId } from '../../../../src/core/publish/table/table-column.ts';
import { tableCsv } from '../../../../src/core/publish/table/table-csv.ts';
import { isSelected, type TableOf } from '../../../../src/core/publish/table/table-row.ts';
import { tableRows } from '../../../../src/core/publish/table/table-rows.ts';
import { messagesIn } from '../../../../src/core/words/messages-in.ts';
import { graph, graphWith, type Line } from '../../../support/build.ts';

const messages = messagesIn('en');
const column = (id: ColumnId) => tableColumns.find((one) => one.id === id)!;
const contextOf = (map: Graph, quotes: 'short' | 'full' = 'full') => ({ graph: map, messages, quotes });

/** The table of all that a map holds. */
function all(map: Graph, of: TableOf = 'claims', withObjectless = true) {
  const filters = { ...initialFilters(map), off: {} };
  return tableRows(map, visible(map, filters), filters, { of, withObjectless });
}

const cells = (map: Graph, id: ColumnId, of: TableOf = 'claims', quotes: 'short' | 'full' = 'full') =>
  all(map, of).rows.map((row) => column(id).text(row, contextOf(map, quotes)));

const order = (map: Graph, id: ColumnId, isDown = false, of: TableOf = 'claims') =>
  sortedRows(all(map, of).rows, { column: column(id), isDown }, contextOf(map)).map((row) => row.id);

describe('the rows of a table', () => {
  const map = graph('a -supports-> b', 'a -supports?-> b', 'b -opposes?-> c', 'a -supports-> "peace"');

  it('are the statements of what is visible, in the order of the map, and those about no actor', () => {
    expect(all(map).rows.map(({ id }) => id)).toEqual(['c1', 'c2', 'c3', 'c4']);
    expect(all(map, 'claims', false)).toMatchObject({ hidden: 0, objectless: 1 });
    expect(all(map, 'claims', false).rows.map(({ id }) => id)).toEqual(['c1', 'c2', 'c3']);
  });

  it('are the relations, where these are asked for', () => {
    expect(all(map, 'relations').rows.map(({ id }) => id)).toEqual(['a|supports|b', 'b|opposes|c']);
  });

  it('leave out and count what filters hide, also where it is about no actor', () => {
    const hiding = withStep(initialFilters(map), 1);
    const table = tableRows(map, visible(map, hiding), hiding, { of: 'claims', withObjectless: true });
    expect(table.rows.map(({ id }) => id)).toEqual(['c1', 'c2', 'c4']);
    expect(table.hidden).toBe(1);
    // The option comes with the line that is drawn from what is stated of the same two.
    expect([table.beside, all(map).beside]).toEqual([1, 0]);
    const other = withOff({ ...initialFilters(map), off: {} }, 'type', ['supports']);
    const rest = tableRows(map, visible(map, other), other, { of: 'claims', withObjectless: true });
    expect(rest.rows.map(({ id }) => id)).toEqual(['c3']);
    expect(rest).toMatchObject({ hidden: 3, objectless: 0 });
  });

  it('are marked where they are selected, or belong to what is', () => {
    const marked = (id: string, of: TableOf = 'claims') =>
      all(map, of)
        .rows.filter((row) => isSelected(row, resolve(map, id)!))
        .map((row) => row.id);
    expect(marked('c2')).toEqual(['c2']);
    expect(marked('c4')).toEqual(['c4']);
    expect(marked('a|supports|b')).toEqual(['c1', 'c2']);
    expect(marked('b|c')).toEqual(['c3']);
    expect(marked('a')).toEqual([]);
    expect(marked('a|supports|b', 'relations')).toEqual(['a|supports|b']);
    expect(marked('c2', 'relations')).toEqual(['a|supports|b']);
  });
});

describe('a cell', () => {
  it('names actors as the map does, and what is no actor by its name', () => {
    const map = graphWith(
      { actors: [{ id: 'a', name: 'A very long name', label: 'A' }] },
      'a -supports-> "peace"',
    );
    expect([...cells(map, 'from'), ...cells(map, 'to')]).toEqual(['A', 'peace']);
  });

  it('says who says so with the chain of speakers, or else the author', () => {
    const map = graph(
      { line: 'a -supports-> b', speakers: [{ actor: 'b' }, { name: 'A paper' }] },
      'a -supports-> c',
    );
    expect(cells(map, 'voice')).toEqual(['B, as quoted by A paper', 'Author']);
  });

  it('holds quotes with readings in brackets, shortened where that is asked for', () => {
    const words = `it supports B ${'and so on '.repeat(20)}`.trim();
    const evidence = [{ source: 'report', exact: words, reads: [{ exact: 'it', actor: 'a' }] }];
    const map = graph({ line: 'a -supports-> b', evidence });
    expect(cells(map, 'quote')).toEqual([`“${words.replace('it', 'it [A]')}”`]);
    const [short = ''] = cells(map, 'quote', 'claims', 'short');
    expect(short).toMatch(/^“it \[A\] supports B and so on .* …”$/);
    expect(short.length).toBeLessThan(100);
  });

  it('names the place where no quote exists', () => {
    const map = graph({ line: 'a -supports-> b', evidence: [{ source: 'report', locator: 'page 3' }] });
    expect(cells(map, 'quote')).toEqual(['page 3']);
  });

  it('of a relation tells each value of its statements once', () => {
    const map = graph(
      { line: 'a -supports-> b', held: '2015', what: 'grain' },
      { line: 'a -supports?-> b', held: '2015', what: 'salt' },
    );
    expect(cells(map, 'held', 'relations')).toEqual(['2015']);
    expect(cells(map, 'what', 'relations')).toEqual(['grain; salt']);
    expect(cells(map, 'statements', 'relations')).toEqual(['2']);
  });
});

describe('the order of a column', () => {
  it('is firmness for how it is stated', () => {
    const map = graph(
      'a -supports?-> b',
      'a -supports-> c',
      'a -supports-> d (probable)',
      'a -supports!-> e',
    );
    expect(order(map, 'look')).toEqual(['c2', 'c3', 'c1', 'c4']);
  });

  it('is time for dates, with what has none last either way', () => {
    const held = ['2015', undefined, '../2001', '1999-05-02', '199X', '2015/..', '/1998'];
    const lines = held.map((one, index): Line => ({
      line: `a -supports-> b${String(index)}`,
      ...(one === undefined ? {} : { held: one }),
    }));
    const map = graph(...lines);
    const up = order(map, 'held').map((id) => held[Number(id.slice(1)) - 1]);
    expect(up).toEqual(['../2001', '199X', '/1998', '1999-05-02', '2015', '2015/..', undefined]);
    expect(order(map, 'held', true).at(-1)).toBe('c2');
  });

  it('is that of the language for names, numbers in them counted', () => {
    const actors = ['b', 'é', 'e', 'f', 'unit 10', 'unit 9'].map((name, index) => ({
      id: `x${String(index)}`,
      name,
    }));
    const map = graphWith({ actors }, ...actors.map(({ id }): Line => `${id} -supports-> z`));
    const names = order(map, 'from').map((id) => actors[Number(id.slice(1)) - 1]!.name);
    expect(names).toEqual(['b', 'e', 'é', 'f', 'unit 9', 'unit 10']);
  });

  it('is total and stable, for every column and either way', () => {
    const values = fc.record({
      mark: fc.constantFrom('', '?', '!'),
      end: fc.constantFrom('b', 'c', '"peace"'),
      held: fc.constantFrom(undefined, '2015', '2001/..', '/2010'),
      what: fc.constantFrom(undefined, 'grain', 'Grain'),
    });
    fc.assert(
      fc.property(fc.array(values, { minLength: 1, maxLength: 12 }), fc.boolean(), (rows, isDown) => {
        const map = graph(
          ...rows.map(({ mark, end, held, what }): Line => ({
            line: `a -supports${mark}-> ${end}`,
            ...(held === undefined ? {} : { held }),
            ...(what === undefined ? {} : { what }),
          })),
        );
        for (const one of tableColumns) {
          const context = contextOf(map);
          const own = all(map).rows;
          const sorted = sortedRows(own, { column: one, isDown }, context);
          expect(new Set(sorted)).toEqual(new Set(own));
          // Sorted again nothing moves, and equal rows stand as they stood.
          expect(sortedRows(sorted, { column: one, isDown }, context)).toEqual(sorted);
          for (const [index, row] of sorted.entries()) {
            const next = sorted[index + 1];
            if (next && String(one.key(row, context)) === String(one.key(next, context)))
              expect(own.indexOf(row)).toBeLessThan(own.indexOf(next));
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('the choices of a reader', () => {
  const map = graph('a -supports-> b');

  it('have independent sources only on a map that has some', () => {
    const ids = (of: Graph) => columnsChosen('', 'relations', of).map(({ id }) => id);
    expect(ids(map)).toContain('passages');
    expect(ids(map)).not.toContain('origins');
    expect(columnsChosen('from,origins', 'relations', map).map(({ id }) => id)).toEqual(['from']);
    const source = (id: string, literal: string) => ({
      id,
      asOf: '2021',
      citation: { type: 'report', title: id, author: [{ literal }] },
    });
    const two = graphWith(
      { map: { sources: [source('one', 'Ada'), source('two', 'Bo')] } },
      {
        line: 'a -supports-> b',
        evidence: [
          { source: 'one', exact: 'x' },
          { source: 'two', exact: 'y' },
        ],
      },
    );
    expect(ids(two)).toContain('origins');
  });

  it('begin with the usual columns of each table, and keep the order of the columns', () => {
    expect(columnsChosen('', 'claims', map).map(({ id }) => id)).toEqual([
      'from',
      'type',
      'to',
      'look',
      'quote',
      'voice',
      'held',
    ]);
    expect(columnsChosen('quote,from,nonsense', 'claims', map).map(({ id }) => id)).toEqual([
      'from',
      'quote',
    ]);
    expect(columnsChosen('nonsense', 'relations', map)).toEqual(columnsChosen('', 'relations', map));
  });

  it('add and take a column, come back to the usual, and never leave none', () => {
    const more = withColumn('', 'claims', column('note'), map);
    expect(more).toBe('from,type,to,look,quote,voice,held,note');
    expect(withColumn(more, 'claims', column('note'), map)).toBe('');
    expect(withColumn('note', 'claims', column('note'), map)).toBe('note');
  });

  it('sort up, down and as the map has it, by a column that stands', () => {
    const held = column('held');
    expect(['', 'held', 'held:down', 'from'].map((one) => nextOrder(one, held))).toEqual([
      'held',
      'held:down',
      '',
      'held',
    ]);
    expect(orderChosen('held:down', [held])).toEqual({ column: held, isDown: true });
    expect(orderChosen('note', [held])).toBeNull();
  });

  it('give a CSV of these rows and columns, with the quotes in full', () => {
    const exact = `A supports B ${'on and on '.repeat(20)}`.trim();
    const map = graph({ line: 'a -supports-> b', evidence: [{ source: 'report', exact }] });
    const csv = tableCsv(all(map).rows, [column('to'), column('quote')], contextOf(map));
    expect(csv).toBe(
      `"To","Quote","Id","From (id)","To (id)","Link"\r\n"B","“${exact}”","c1","a","b",""\r\n`,
    );
    const address = (id: string) => `https://example.org/#${id}`;
    const linked = tableCsv(all(map).rows, [column('id')], { ...contextOf(map), address }, ';');
    expect(linked).toBe(`"Id";"From (id)";"To (id)";"Link"\r\n"c1";"a";"b";"https://example.org/#c1"\r\n`);
  });
});

it('every column has words and an order for every statement of a map', () => {
  const map = graph('a -supports-> b (unsourced)', 'a -opposes-> "peace"');
  for (const one of tableColumns)
    for (const row of [...all(map).rows, ...all(map, 'relations').rows]) {
      expect(typeof one.text(row, contextOf(map))).toBe('string');
      expect(messages.table.columns[one.id]).not.toBe('');
    }
});
