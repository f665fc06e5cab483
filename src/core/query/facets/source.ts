import type { Claim } from '../../model/claim.schema.ts';
import { claimFacet } from '../facet.ts';

/** The value for statements without a source; no id begins with `~`. */
export const UNSOURCED = '~none';

/** The document: a statement stays while any of those that it rests on is on. */
export const sourceFacet = claimFacet({
  id: 'source',
  hides: 'all',
  order: (graph) => [...graph.sources.keys(), UNSOURCED],
  ofClaim: ({ evidence }: Claim) =>
    evidence.length === 0 ? [UNSOURCED] : [...new Set(evidence.map(({ source }) => source))],
});
