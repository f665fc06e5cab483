import { passageKey, type Passage } from '../evidence/passages.ts';
import type { Claim } from '../model/claim.schema.ts';
import type { Evidence } from '../model/quote.schema.ts';

/** The passage of each piece of evidence: the same object for the same words at the same place. */
export type PassageIndex = ReadonlyMap<Evidence, Passage>;

/** Sorts all evidence of some claims into passages at once, since distinguishing two passages is the most expensive step. */
export function passageIndex(claims: Iterable<Claim>): PassageIndex {
  const passages = new Map<string, Passage & { readonly claims: Claim[] }>();
  const index = new Map<Evidence, Passage>();
  for (const claim of claims) {
    for (const evidence of claim.evidence) {
      const key = passageKey(evidence);
      const passage = passages.get(key) ?? { key, evidence, claims: [] };
      passages.set(key, passage);
      if (passage.claims.at(-1) !== claim) passage.claims.push(claim);
      index.set(evidence, passage);
    }
  }
  return index;
}
