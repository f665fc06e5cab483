import { describe, expect, test } from 'vitest';
import type { Graph } from '../../../src/core/model/graph.ts';
import { facetCounts } from '../../../src/core/query/counts.ts';
import type { Facet } from '../../../src/core/query/facet.ts';
import { facets } from '../../../src/core/query/facets.ts';
import { lookFacet } from '../../../src/core/query/facets/look.ts';
import { signFacet } from '../../../src/core/query/facets/sign.ts';
import { typeFacet } from '../../../src/core/query/facets/type.ts';
import { voiceFacet } from '../../../src/core/query/facets/voice.ts';
import { initialFilters, toggle, type Filters } from '../../../src/core/query/filters.ts';
import { withStep } from '../../../src/core/query/steps.ts';
import { relationsUnder } from '../../../src/core/query/visible.ts';
import { graphWith } from '../../support/build.ts';

const map = graphWith(
  {},
  'a -supports-> b',
  { line: 'a -supports-> b', speakers: [{ name: 'One' }] },
  'a -supports?-> c',
  'a -opposes-> b',
  'a -member-of-> d',
);
const first = initialFilters(map);
const counts = (filters: Filters, facet: Facet, of: Graph = map) =>
  Object.fromEntries(facetCounts(of, relationsUnder(of, filters), facet));

describe('the numbers beside the rows of the filters', () => {
  test('are statements: on the map now, and in all', () => {
    expect(counts(first, lookFacet)).toEqual({
      stated: { shown: 3, total: 4 },
      possible: { shown: 0, total: 1 },
    });
    expect(counts(first, typeFacet)).toEqual({
      supports: { shown: 2, total: 3 },
      opposes: { shown: 1, total: 1 },
      'member-of': { shown: 0, total: 1 },
    });
    expect(counts(first, voiceFacet)).toEqual({
      '~author': { shown: 2, total: 4 },
      '~one': { shown: 1, total: 1 },
    });
  });

  test('grow with the steps, and a row that is off has none on the map', () => {
    const everything = withStep(first, 3);
    expect(counts(everything, lookFacet)['possible']).toEqual({ shown: 1, total: 1 });
    expect(counts(toggle(everything, 'sign', 'supports'), signFacet)['supports']).toEqual({
      shown: 0,
      total: 3,
    });
  });

  test('hold every value that occurs, and never more than there are', () => {
    for (const facet of facets) {
      const found = facetCounts(map, relationsUnder(map, withStep(first, 3)), facet);
      expect([...found.keys()]).toEqual(facet.values(map));
      for (const { shown, total } of found.values()) {
        expect(total).toBeGreaterThan(0);
        expect(shown).toBeLessThanOrEqual(total);
      }
    }
  });
});
