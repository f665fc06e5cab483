import type { Claim } from '../model/claim.schema.ts';
import type { Graph } from '../model/graph.ts';
import { lookOfClaim } from '../model/look-of-claim.ts';
import { LOOKS } from '../model/look.ts';
import { quoteLength } from '../model/quotation.ts';
import { passagesOf, type Passage } from './passages.ts';

/** The quote that shows some statements best, and the one of them that makes it so. */
export interface BestQuote {
  readonly claim: Claim;
  /** Of all those statements, the ones that rest on the same words are with it. */
  readonly passage: Passage;
}

/**
 * The quote that a reader is shown first: of what is stated most firmly, of that what has a date of its own, of that what a
 * named speaker says, of that the shortest. Null where nothing is quoted. Equal quotes keep their order. `worth` comes before
 * all this: the higher the better, and 0 for a quote that cannot be shown.
 */
export function bestQuote(
  graph: Graph,
  claims: readonly Claim[],
  worth: (passage: Passage) => number = () => 1,
): BestQuote | null {
  const candidates = passagesOf(claims)
    .filter((passage) => passage.evidence.exact !== undefined && worth(passage) > 0)
    .flatMap((passage) =>
      passage.claims.map((claim) => ({
        claim,
        passage,
        rank: [-worth(passage), ...rankOf(graph, claim, passage)],
      })),
    );
  const [first, ...others] = candidates;
  if (!first) return null;
  const best = others.reduce((kept, next) => (isBefore(next.rank, kept.rank) ? next : kept), first);
  return { claim: best.claim, passage: best.passage };
}

// The smaller, the better; the first number that differs decides.
function rankOf(graph: Graph, claim: Claim, { evidence }: Passage): readonly number[] {
  const isDated = claim.held !== undefined || claim.heldAsStated !== undefined;
  const isNamed = claim.speakers.some(({ unnamed }) => unnamed === undefined);
  return [LOOKS.indexOf(lookOfClaim(graph, claim)), isDated ? 0 : 1, isNamed ? 0 : 1, quoteLength(evidence)];
}

function isBefore(one: readonly number[], other: readonly number[]): boolean {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at >= 0 && (one[at] ?? 0) < (other[at] ?? 0);
}
