import type { Claim } from '../model/claim.schema.ts';
import type { Evidence } from '../model/quote.schema.ts';

/** The same words at the same place of the same source: shown once and counted once, however many claims they carry. */
export interface Passage {
  readonly key: string;
  /** As in the first claim; the readings may differ from claim to claim. */
  readonly evidence: Evidence;
  /** At least one, in the order given. */
  readonly claims: readonly Claim[];
}

/** What makes two pieces of evidence one passage; readings do not, since they are not the source's. */
export function passageKey(evidence: Evidence): string {
  const { source, exact, at, prefix, suffix, then, locator } = evidence;
  // Without offsets, the words around distinguish two places.
  const place = at ? at.start : [prefix ?? '', suffix ?? ''];
  const further = (then ?? []).map((part) => [part.exact, part.at?.start ?? null]);
  return JSON.stringify([source, exact ?? null, place, further, locator ?? null]);
}

/** The distinct passages that some claims rest on, in the order they are first met. */
export function passagesOf(claims: Iterable<Claim>): readonly Passage[] {
  const passages = new Map<string, { evidence: Evidence; claims: Claim[] }>();
  for (const claim of claims) {
    for (const evidence of claim.evidence) {
      const key = passageKey(evidence);
      const passage = passages.get(key);
      if (!passage) passages.set(key, { evidence, claims: [claim] });
      else if (!passage.claims.includes(claim)) passage.claims.push(claim);
    }
  }
  return [...passages].map(([key, passage]) => ({ key, ...passage }));
}
