import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Graph } from '../../../src/core/model/graph.ts';
import { facetCounts } from '../../../src/core/query/counts.ts';
import { isHiddenBy, type Facet } from '../../../src/core/query/facet.ts';
import { facets } from '../../../src/core/query/facets.ts';
import { all, initialFilters, offOf, withOff, type Filters } from '../../../src/core/query/filters.ts';
import { keepsUnder, restated } from '../../../src/core/query/restated.ts';
import { relationsUnder } from '../../../src/core/query/visible.ts';
import { graphWith, type Line } from '../../support/build.ts';

// The slow way: a value's number is what is left of the map when it is taken at its word.
function slowly(map: Graph, filters: Filters, facet: Facet, value: string): number {
  if (!facet.ofClaim) {
    const off = new Set(offOf(filters, facet.id));
    off.delete(value);
    return relationsUnder(map, withOff(filters, facet.id, off)).filter((relation) =>
      facet.of(relation, map).includes(value),
    ).length;
  }
  const others = all(filters, facet.id);
  const keeps = keepsUnder(map, others);
  const own = restated(map, (claim) => keeps(claim) && facet.ofClaim!(claim, map).includes(value));
  return own.filter((relation) =>
    facets.every(
      (other) =>
        other.ofClaim !== undefined || !isHiddenBy(other, other.of(relation, map), offOf(others, other.id)),
    ),
  ).length;
}

const end = fc.constantFrom('a', 'b', 'c', 'd');
const axes = fc.subarray(['negated', 'earlier', 'implied'], { maxLength: 2 });
const certainty = fc.constantFrom('certain', 'possible', 'uncommitted');
const mood = fc.constantFrom('fact', 'option', 'pledged');
const line = fc
  .record({
    from: end,
    to: end,
    type: fc.constantFrom('supports', 'opposes', 'terrorist-designation', 'member-of'),
    axes,
    certainty,
    mood,
    held: fc.constantFrom(undefined, '2015', '2016/..', '199X'),
    speakers: fc.subarray(['One', 'Two', 'Three'], { maxLength: 2 }),
    quotes: fc.subarray(['x', 'y', 'z'], { minLength: 1 }),
  })
  .filter(({ from, to }) => from !== to)
  .map((one): Line => ({
    line: `${one.from} -${one.type}-> ${one.to} (${[...one.axes, one.certainty, one.mood].join(', ')})`,
    ...(one.held === undefined ? {} : { held: one.held }),
    speakers: one.speakers.map((name) => ({ name })),
    evidence: one.quotes.map((exact) => ({ source: 'report', exact })),
  }));

describe('the numbers beside the switches', () => {
  test('are what a count one by one gives, whatever is off', () => {
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 12 }),
        fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 5 }),
        (lines, switched) => {
          const map = graphWith({}, ...lines);
          let filters = initialFilters(map);
          for (const [which, value] of switched) {
            const facet = facets[which % facets.length]!;
            const values = facet.values(map);
            const off = new Set(offOf(filters, facet.id)).add(values[value % values.length] ?? '');
            filters = withOff(filters, facet.id, off);
          }
          for (const facet of facets)
            for (const [value, { shown }] of facetCounts(map, filters, facet))
              expect([facet.id, value, shown]).toEqual([facet.id, value, slowly(map, filters, facet, value)]);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('hold every value, and all its relations in the map', () => {
    const map = graphWith({}, 'a -supports-> b', 'a -supports?-> c', 'a -opposes-> b');
    for (const facet of facets) {
      const counts = facetCounts(map, initialFilters(map), facet);
      expect([...counts.keys()]).toEqual(facet.values(map));
      for (const [value, { total }] of counts)
        expect(total).toBe(
          [...map.relations.values()].filter((one) => facet.of(one, map).includes(value)).length,
        );
    }
  });
});
