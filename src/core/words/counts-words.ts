import { passagesOf } from '../evidence/passages.ts';
import type { Claim } from '../model/claim.schema.ts';
import type { Graph } from '../model/graph.ts';
import { standingOf } from '../model/standing.ts';
import { LOOKS, type Look } from '../model/look.ts';
import type { FirstMessages } from './messages.ts';

/** Some statements by how they are stated, and the passages they rest on: "stated 6 · alleged 1, from 4 passages". */
export function countsWords(graph: Graph, claims: readonly Claim[], messages: FirstMessages): string {
  const looks = claims.map((claim) => lookOfClaim(graph, claim));
  const counts = LOOKS.map((look) => ({ look, count: looks.filter((other) => other === look).length }));
  return messages.counts(
    counts.filter(({ count }) => count > 0),
    passagesOf(claims).length,
  );
}

/** How one statement is stated; one without a source is that first. */
export function lookOfClaim(graph: Graph, claim: Claim): Look {
  if (claim.unsourced) return 'unsourced';
  return standingOf(claim, graph.types.get(claim.type)?.nature ?? 'act');
}
