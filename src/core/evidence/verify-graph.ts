import type { Graph } from '../model/graph.ts';
import type { ClaimId } from '../model/ids.ts';
import type { Problem } from '../model/problem.ts';
import { placeAt, problemAt, unchecked } from '../model/unchecked.ts';
import type { QuoteCheck } from './check-quote.ts';
import { checkWithNearest } from './check-with-nearest.ts';
import { prepareText } from './prepare-text.ts';
import { quoteFaults } from './quote-faults.ts';

/** The quotes of a map compared with the texts that are here. */
export interface Verified {
  /** One check a piece of evidence, by claim; null for a locator. */
  readonly checks: ReadonlyMap<ClaimId, readonly (QuoteCheck | null)[]>;
  /** What is wrong with quotes whose text is available, each at its place in the map's file. */
  readonly problems: readonly Problem[];
}

/** Checks every quote of a map whose source's raw text is given, by source id. */
export function verifyGraph({ map }: Graph, texts: ReadonlyMap<string, string>): Verified {
  const top = unchecked(map);
  const prepared = new Map([...texts].map(([id, text]) => [id, prepareText(text)]));
  const problems: Problem[] = [];
  const checks = new Map<ClaimId, readonly (QuoteCheck | null)[]>();
  map.claims.forEach((claim, c) => {
    const checked = claim.evidence.map((evidence, e) => {
      const text = prepared.get(evidence.source) ?? null;
      const check = checkWithNearest(evidence, text);
      for (const { path, message } of quoteFaults(evidence, check, text))
        problems.push(problemAt(placeAt(top, ['claims', c, 'evidence', e, ...path]), message));
      return check;
    });
    checks.set(claim.id, checked);
  });
  return { checks, problems };
}
