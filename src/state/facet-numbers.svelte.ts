import type { Graph } from '../core/model/graph.ts';
import type { Relation } from '../core/model/relation.ts';
import { facetCounts, type FacetCounts } from '../core/query/counts.ts';
import { facets } from '../core/query/facets.ts';

/** The counts next to the rows of the filters, computed facet by facet, and only for those on screen. */
export class FacetNumbers {
  readonly #byFacet: ReadonlyMap<string, () => FacetCounts>;

  constructor(graph: Graph, shown: () => readonly Relation[]) {
    this.#byFacet = new Map(
      facets.map((facet) => {
        const counts = $derived.by(() => facetCounts(graph, shown(), facet));
        return [facet.id, () => counts];
      }),
    );
  }

  /** The counts of a facet by value; empty if there is no such facet. */
  of(facet: string): FacetCounts {
    return this.#byFacet.get(facet)?.() ?? new Map();
  }
}
