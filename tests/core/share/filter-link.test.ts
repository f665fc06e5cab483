import { describe, expect, test } from 'vitest';
import { initialFilters, none, only, toggle, withOff } from '../../../src/core/query/filters.ts';
import { decodeView, encodeView } from '../../../src/core/share/link.ts';
import { initialView } from '../../../src/core/share/view.ts';
import { graphWith } from '../../support/build.ts';

const sections = Array.from({ length: 30 }, (_, index) => ({
  title: `Part ${String(index)}`,
  start: index * 10,
  end: index * 10 + 10,
}));
const source = { id: 'report', citation: { type: 'report', title: 'R' }, asOf: '2021', sections };
const map = graphWith(
  { map: { sources: [source] } },
  ...sections.map(({ start }, index) => ({
    line: `a -supports-> b${String(index)}`,
    evidence: [{ source: 'report', exact: 'x', at: { start, end: start + 5 } }],
    held: `20${String(10 + (index % 20))}`,
    speakers: [{ name: `Nº ${String(index % 3)}, of "them"` }],
  })),
);
const view = initialView(map);
const linkOf = (filters: typeof view.filters) => encodeView({ ...view, filters }, map);
const first = initialFilters(map);

describe('the filters in a link', () => {
  test('name what alone is on where that is less', () => {
    const link = linkOf(only(map, first, 'section', 'report#3'));
    expect(link).toBe('only.section=report%233');
    expect(linkOf(toggle(first, 'section', 'report#3'))).toBe('off.section=report%233');
  });

  test.each([
    ['nothing on', none(map, first, 'section')],
    [
      'half of them',
      withOff(
        first,
        'section',
        sections.slice(15).map((_, index) => `report#${String(index)}`),
      ),
    ],
    ['one voice', only(map, first, 'voice', '~nº-0-of-them-')],
    ['a decade', only(map, first, 'held', '2010..2019')],
    ['all looks but one', withOff(first, 'look', ['stated'])],
  ])('come back as they were: %s', (_, filters) => {
    expect(decodeView(linkOf(filters), map).view.filters).toEqual(filters);
  });

  test('of which this map knows no value leave it as it opens, and say so', () => {
    const { view: opened, missing } = decodeView('only.section=report%2399', map);
    expect(opened.filters).toEqual(first);
    expect(missing).toEqual(['report#99']);
  });
});
