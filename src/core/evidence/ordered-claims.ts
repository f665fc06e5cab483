import type { Claim } from '../model/claim.schema.ts';
import type { Graph } from '../model/graph.ts';
import { firmness, standingOf } from '../model/standing.ts';

/** Claims in the order in which a reader weighs them: the firmest about the time of writing, then named speakers, then the text. */
export function orderedClaims(graph: Graph, claims: readonly Claim[]): readonly Claim[] {
  const rank = (claim: Claim) => firmness(standingOf(claim, graph.types.get(claim.type)?.nature ?? 'act'));
  const unnamed = (claim: Claim) => (claim.speakers.some(({ actor, name }) => actor ?? name) ? 0 : 1);
  const place = (claim: Claim) => claim.evidence[0]?.at?.start ?? Number.MAX_SAFE_INTEGER;
  return [...claims].sort((x, y) => rank(x) - rank(y) || unnamed(x) - unnamed(y) || place(x) - place(y));
}
