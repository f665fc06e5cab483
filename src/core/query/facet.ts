import type { Actor } from '../model/actor.schema.ts';
import type { Claim } from '../model/claim.schema.ts';
import type { Graph } from '../model/graph.ts';
import type { Relation } from '../model/relation.ts';
import { perGraph } from './per-graph.ts';

/** One way to filter a map: what it sorts relations by, and what is off when a map opens. */
export interface Facet {
  /** Used in links: `off.type=…`. */
  readonly id: string;
  /** Whether it is in the legend, or under "More filters". */
  readonly place: 'legend' | 'further';
  /** The values that occur in this map, in the order of the catalogue. */
  readonly values: (graph: Graph) => readonly string[];
  /** The values that one relation has. */
  readonly of: (relation: Relation, graph: Graph) => readonly string[];
  /** The values of one statement, for a facet that sorts statements: a relation keeps the statements that are left, and is drawn from these. */
  readonly ofClaim?: (claim: Claim, graph: Graph) => readonly string[];
  /** Whether a relation (or a statement, if a facet sorts these) is hidden when any of its values is off, or only when all are. */
  readonly hides: 'any' | 'all';
  readonly initiallyOff: (graph: Graph) => readonly string[];
  /** The values that an actor has by itself, with or without lines; omitted if a facet says nothing about actors. */
  readonly ofActor?: (actor: Actor) => readonly string[];
}

/** What a facet of relations declares; all its values are on at first, and any that is off hides, unless it says otherwise. */
type RelationRow = Pick<Facet, 'id' | 'of'> & {
  /** The order of its values; those that do not occur are left out. */
  readonly order: (graph: Graph) => Iterable<string>;
} & Partial<Facet>;

/** A facet that sorts relations. */
export function relationFacet({ order, ...row }: RelationRow): Facet {
  return {
    place: 'further',
    hides: 'any',
    initiallyOff: () => [],
    values: perGraph((graph) => {
      const found = new Set([...graph.relations.values()].flatMap((relation) => row.of(relation, graph)));
      return [...order(graph)].filter((value) => found.has(value));
    }),
    ...row,
  };
}

/** What a facet of statements declares. */
type ClaimRow = Omit<RelationRow, 'of'> & { readonly ofClaim: NonNullable<Facet['ofClaim']> };

/** A facet that sorts statements: a relation has the values of everything stated about it. */
export function claimFacet(row: ClaimRow): Facet {
  const of = ({ claims }: Relation, graph: Graph) => [
    ...new Set(claims.flatMap((claim) => row.ofClaim(claim, graph))),
  ];
  return relationFacet({ of, ...row });
}

/** True if values of a facet that are off hide something with these values. */
export function isHiddenBy(
  { hides }: Pick<Facet, 'hides'>,
  values: readonly string[],
  off: ReadonlySet<string>,
): boolean {
  if (hides === 'any') return values.some((value) => off.has(value));
  return values.length > 0 && values.every((value) => off.has(value));
}
