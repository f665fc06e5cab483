import type { Claim, Party } from '../../model/claim.schema.ts';
import type { Graph } from '../../model/graph.ts';
import type { RelationId } from '../../model/ids.ts';
import { relationOf, type Relation } from '../../model/relation.ts';
import type { Selected } from '../../model/selected.ts';
import { perPart } from '../../query/per-graph.ts';

/** What a table has rows for. */
export type TableOf = 'claims' | 'relations';

/** One statement or one relation, as a row of the table. */
export interface TableRow {
  /** What is selected with it: the id of the claim or the relation. */
  readonly id: string;
  readonly of: TableOf;
  readonly from: Relation['from'];
  /** By name if it is not an actor. */
  readonly to: Party;
  /** At least one. */
  readonly claims: readonly Claim[];
  /** The relation that its claims alone make; for a claim about something that is not an actor, both ends are its subject. */
  readonly drawn: Relation;
}

/** The row of a relation, with its claims. */
export function rowOfRelation(relation: Relation): TableRow {
  const { id, from, to, claims } = relation;
  return { id, of: 'relations', from, to, claims, drawn: relation };
}

/** The row of a claim; the same object for the same claim. */
export const rowOfClaim = perPart((claim: Claim, graph: Graph): TableRow => {
  const { id, from, to } = claim;
  const type = graph.types.get(claim.type)!;
  const end = typeof to === 'string' ? to : from;
  const drawn = relationOf(id as string as RelationId, type, from, end, [claim]);
  return { id, of: 'claims', from, to, claims: [claim], drawn };
});

/** Whether a row is the selection, or part of it. */
export function isSelected({ claims, drawn: { from, to, type } }: TableRow, selected: Selected): boolean {
  if (selected.kind === 'none') return false;
  if (selected.claim) return claims.includes(selected.claim);
  if (selected.kind === 'actor') return false;
  const { pair, relation } = selected;
  const isBetween = [pair.a, pair.b].includes(from) && [pair.a, pair.b].includes(to) && from !== to;
  return isBetween && (relation === null || claims.some((claim) => has(relation, claim, type.id)));
}

// A relation partly hidden by filters is another object, so its claims decide.
const has = (relation: Relation, claim: Claim, type: string) =>
  relation.type.id === type && relation.claims.some(({ id }) => id === claim.id);
