import type { QuoteResult } from '../../model/quote-check.ts';
import { claimFacet } from '../facet.ts';

const RESULTS: readonly QuoteResult[] = ['found', 'several', 'differs', 'not-found', 'no-text'];

/** The value for evidence without a recorded check: a locator, or a map that was never checked. */
export const UNCHECKED = 'none';

/** How the quotes were found when the map was published; a statement stays while any of its quotes is on. */
export const checkFacet = claimFacet({
  id: 'check',
  hides: 'all',
  order: () => [...RESULTS, UNCHECKED],
  ofClaim: ({ id, evidence }, { checks }) => {
    const results = evidence.map((_, index) => checks?.results[id]?.[index] ?? UNCHECKED);
    return results.length === 0 ? [UNCHECKED] : [...new Set(results)];
  },
});
