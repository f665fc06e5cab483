import { describe, expect, test } from 'vitest';
import { builtInRows } from '../../../src/core/model/built-in-rows.ts';
import { graphOf, type Graph } from '../../../src/core/model/graph.ts';
import { activeFilters, withoutActive } from '../../../src/core/query/active.ts';
import { facets } from '../../../src/core/query/facets.ts';
import { all, initialFilters, none, only, toggle, type Filters } from '../../../src/core/query/filters.ts';
import { withStep } from '../../../src/core/query/steps.ts';
import { relationsUnder } from '../../../src/core/query/visible.ts';
import { graph, graphWith, type Line } from '../../support/build.ts';

const everything = (map: Graph) => all(withStep(initialFilters(map), 3), 'type');
const valuesOf = (map: Graph, facet: string) => facets.find(({ id }) => id === facet)?.values(map);
const shown = (map: Graph, filters: Filters) =>
  relationsUnder(map, filters).map(({ id, standing, claims }) => `${id} ${standing} ${claims.length}`);
const onlyOf = (map: Graph, facet: string, value: string) =>
  shown(map, only(map, everything(map), facet, value));

describe('a further filter', () => {
  const two = graph('a -supports-> b', 'a -supports-> b (possible)', 'a -opposes-> c (probable, earlier)');

  test('of certainty leaves the statements that are so sure, and draws their lines as these say', () => {
    expect(valuesOf(two, 'certainty')).toEqual(['certain', 'probable', 'possible']);
    expect(onlyOf(two, 'certainty', 'possible')).toEqual(['a|supports|b possible 1']);
    expect(onlyOf(two, 'certainty', 'certain')).toEqual(['a|supports|b stated 1']);
  });

  test.each([
    ['mood', 'a -supports-> b (feared)', 'feared'],
    ['tense', 'a -supports-> b (earlier)', 'earlier'],
    ['negated', 'a -supports!-> b', 'yes'],
    ['basis', 'a -supports-> b (implied)', 'implied'],
    ['family', 'a -terrorist-designation-> b', 'conflict'],
    ['nature', 'a -terrorist-designation-> b', 'word'],
  ])('of %s tells "%s" from a plain fact by "%s"', (facet, line, value) => {
    const map = graph(line, 'c -supports-> d');
    expect(valuesOf(map, facet)).toHaveLength(2);
    expect(onlyOf(map, facet, value)).toHaveLength(1);
    expect(onlyOf(map, facet, value)[0]).toMatch(/^a\|/);
    expect(shown(map, toggle(everything(map), facet, value))).toEqual(['c|supports|d stated 1']);
  });
});

describe('what a statement rests on', () => {
  const sources = ['first', 'second'].map((id) => ({
    id,
    citation: { type: 'report', title: id, author: [{ family: id }] },
    asOf: id === 'first' ? '2015' : '2021',
    sections:
      id === 'first'
        ? [
            { title: 'One', start: 0, end: 10 },
            { title: 'Two', start: 10, end: 20 },
          ]
        : [],
  }));
  const piece = (source: string, start = 0) => ({
    source,
    exact: `a to b ${start}`,
    at: { start, end: start + 4 },
  });
  const map = graphWith(
    { map: { sources } },
    { line: 'a -supports-> b', evidence: [piece('first'), piece('second')] },
    { line: 'a -supports-> c', evidence: [piece('first', 12)] },
    'a -supports-> d (unsourced)',
  );

  test('stays while any of its documents is on', () => {
    expect(valuesOf(map, 'source')).toEqual(['first', 'second', '~none']);
    expect(shown(map, toggle(everything(map), 'source', 'first'))).toEqual([
      'a|supports|b stated 1',
      'a|supports|d stated 1',
    ]);
    expect(onlyOf(map, 'source', '~none')).toEqual(['a|supports|d stated 1']);
  });

  test('stands in a section by its document and number, or in none', () => {
    expect(valuesOf(map, 'section')).toEqual(['first#0', 'first#1', 'second#-', '~none']);
    expect(onlyOf(map, 'section', 'first#1')).toEqual(['a|supports|c stated 1']);
    expect(onlyOf(map, 'section', 'second#-')).toEqual(['a|supports|b stated 1']);
  });

  test('was checked as is recorded of its quotes, and not at all where nothing is', () => {
    expect(valuesOf(map, 'check')).toEqual(['none']);
    const results = { c1: ['found', 'not-found'], c2: ['not-found'], c3: [] } as const;
    const checked = graphOf(map.map, builtInRows, { checked: '2021-10-01', sha256: {}, results });
    expect(valuesOf(checked, 'check')).toEqual(['found', 'not-found', 'none']);
    expect(shown(checked, toggle(everything(checked), 'check', 'not-found'))).toEqual([
      'a|supports|b stated 1',
      'a|supports|d stated 1',
    ]);
  });
});

describe('how much a relation rests on', () => {
  const source = (id: string, literal: string) => ({
    id,
    asOf: '2021',
    citation: { type: 'report', title: id, author: [{ literal }] },
  });
  const twoTexts = { map: { sources: [source('report', 'Ada'), source('other', 'Bo')] } };
  const said = (name: string, exact: string, line = 'a -supports-> b'): Line => ({
    line,
    speakers: [{ name }],
    evidence: [{ source: name === 'One' ? 'report' : 'other', exact }],
  });

  test('is the number of passages that say it as firmly as it is drawn', () => {
    const map = graphWith(
      twoTexts,
      said('One', 'x'),
      said('One', 'x'),
      said('Two', 'y'),
      said('Two', 'z', 'a -supports?-> b'),
      said('Two', 'z', 'a -supports-> c'),
      'a -supports-> d (unsourced)',
    );
    expect(valuesOf(map, 'passages')).toEqual(['0', '1', '2']);
    expect(onlyOf(map, 'passages', '2')).toEqual(['a|supports|b stated 4']);
    expect(onlyOf(map, 'origins', '1')).toEqual(['a|supports|c stated 1']);
    expect(onlyOf(map, 'origins', '2')).toEqual(['a|supports|b stated 4']);
  });

  test('is no number of independent sources where all is quoted in one text', () => {
    const map = graph(said('One', 'x'), { line: 'a -supports-> b', speakers: [{ name: 'Three' }] });
    expect(valuesOf(map, 'origins')).toEqual([]);
    expect(shown(map, everything(map))).toEqual(['a|supports|b stated 2']);
  });

  test('follows what is left of it when somebody does not count', () => {
    const map = graphWith(twoTexts, said('One', 'x'), said('Two', 'y'));
    expect(valuesOf(map, 'origins')).toEqual(['1', '2']);
    const without = toggle(everything(map), 'voice', '~two');
    expect(shown(map, only(map, without, 'origins', '1'))).toEqual(['a|supports|b stated 1']);
    expect(shown(map, only(map, without, 'origins', '2'))).toEqual([]);
  });
});

describe('a filter of dates', () => {
  const held = (date: string, to: string): Line => ({ line: `a -supports-> ${to}`, held: date });

  test('has single years where they are few, and what is undated', () => {
    const map = graph(held('2015', 'b'), held('2017-05', 'c'), 'a -supports-> d');
    expect(valuesOf(map, 'held')).toEqual(['2015', '2017', 'undated']);
    expect(onlyOf(map, 'held', 'undated')).toEqual(['a|supports|d stated 1']);
  });

  test('has decades where the years are many', () => {
    const map = graph(held('1979/1989', 'b'), held('2016', 'c'));
    expect(valuesOf(map, 'held')).toEqual(['1970..1979', '1980..1989', '2010..2019']);
  });

  test('keeps what held on while any of its years is on, an open end until somebody last says so', () => {
    const map = graph(held('2019/..', 'b'), held('2019/', 'c'), held('2022', 'd'));
    expect(valuesOf(map, 'held')).toEqual(['2019', '2020', '2021', '2022']);
    expect(onlyOf(map, 'held', '2021')).toEqual(['a|supports|b stated 1']);
    expect(shown(map, toggle(everything(map), 'held', '2019'))).toEqual([
      'a|supports|b stated 1',
      'a|supports|d stated 1',
    ]);
  });

  test('asks when it was said of the speaker first, then of the document', () => {
    const map = graph('a -supports-> b', {
      line: 'a -supports-> c',
      speakers: [{ name: 'One', said: '2019' }],
    });
    expect(valuesOf(map, 'said')).toEqual(['2019', '2021']);
    expect(onlyOf(map, 'said', '2019')).toEqual(['a|supports|c stated 1']);
  });
});

describe('the active filters', () => {
  const map = graph('a -supports-> b', 'a -opposes?-> c', 'a -member-of-> d');
  const first = initialFilters(map);

  test('of a map as it opens are none', () => {
    expect(activeFilters(map, first)).toEqual([]);
  });

  test('say what is off, what is on beside the first, or the short rest that alone is on', () => {
    const choice = (filters: Filters) => activeFilters(map, filters)[0];
    expect(choice(toggle(first, 'type', 'member-of'))).toMatchObject({ also: ['member-of'], only: null });
    expect(choice(toggle(first, 'kind', 'state'))).toMatchObject({ only: [] });
    expect(choice(toggle(first, 'sign', 'opposes'))).toMatchObject({ without: ['opposes'], only: null });
    expect(choice(only(map, first, 'sign', 'opposes'))).toMatchObject({ only: ['opposes'] });
  });

  test('taken back one by one leave the map as it opens', () => {
    let filters: Filters = {
      ...none(map, toggle(first, 'sign', 'opposes'), 'certainty'),
      lonely: 'names',
      text: 'drones',
      period: { axis: 'held', from: '2015', to: '2016', undated: 'keep', open: 'ends' },
    };
    const active = activeFilters(map, filters);
    expect(active.map(({ kind }) => kind)).toEqual(['facet', 'facet', 'period', 'text', 'lonely']);
    for (const one of active) filters = withoutActive(map, filters, one);
    expect(filters).toEqual(first);
  });
});
