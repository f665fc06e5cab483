import type { Claim } from '../../model/claim.schema.ts';
import type { Graph } from '../../model/graph.ts';
import { lookOf } from '../../model/look.ts';
import { lookFacet } from '../../query/facets/look.ts';
import { offOf, type Filters } from '../../query/filters.ts';
import { keepsUnder } from '../../query/restated.ts';
import { passesUnder, type Visible } from '../../query/visible.ts';
import { rowOfClaim, rowOfRelation, type TableOf, type TableRow } from './table-row.ts';

/** The rows of a table, and what is not in it. */
export interface TableRows {
  /** In the order of the map. */
  readonly rows: readonly TableRow[];
  /** Statements or relations that filters or a focus hide. */
  readonly hidden: number;
  /** Statements without a second actor that pass the filters, even if they are left out. */
  readonly objectless: number;
  /** Statements in it whose own way of being stated is switched off: they come with a line that is drawn as a firmer one. */
  readonly beside: number;
}

interface Options {
  readonly of: TableOf;
  /** Whether it includes statements without a second actor, which have no line. */
  readonly withObjectless: boolean;
}

/** The rows of what is visible under some filters. */
export function tableRows(
  graph: Graph,
  shown: Visible,
  filters: Filters,
  { of, withObjectless }: Options,
): TableRows {
  if (of === 'relations') {
    const rows = shown.relations.map(rowOfRelation);
    return { rows, hidden: graph.relations.size - rows.length, objectless: 0, beside: 0 };
  }
  const kept = new Set(shown.relations.flatMap(({ claims }) => claims));
  const objectless = new Set(objectlessClaims(graph, shown, filters));
  const rows = [...graph.claims.values()]
    .filter((claim) => kept.has(claim) || (withObjectless && objectless.has(claim)))
    .map((claim) => rowOfClaim(claim, graph));
  const off = offOf(filters, lookFacet.id);
  return {
    rows,
    hidden: graph.claims.size - kept.size - objectless.size,
    objectless: objectless.size,
    beside: rows.filter(({ drawn }) => off.has(lookOf(drawn))).length,
  };
}

function objectlessClaims(graph: Graph, shown: Visible, filters: Filters): readonly Claim[] {
  const actors = new Set(shown.actors);
  const keeps = keepsUnder(graph, filters);
  const passes = passesUnder(graph, filters);
  return [...graph.claims.values()].filter(
    (claim) =>
      typeof claim.to !== 'string' &&
      actors.has(claim.from) &&
      keeps(claim) &&
      passes(rowOfClaim(claim, graph).drawn),
  );
}
