import type { CheckRecord } from '../model/check-record.schema.ts';
import type { Graph } from '../model/graph.ts';
import type { ClaimId } from '../model/ids.ts';
import type { Problem } from '../model/problem.ts';
import type { Checks } from '../model/quote-check.ts';
import type { Evidence } from '../model/quote.schema.ts';
import { placeAt, problemAt, unchecked, type Path } from '../model/unchecked.ts';
import { resultOf, type QuoteCheck } from './check-quote.ts';

/** The sha256 of a text's UTF-8 bytes as 64 hex digits; passed in, since core knows neither Node nor the browser. */
export type Sha256 = (text: string) => string;

/** What was checked of a piece of evidence, in one hash: the words and their place, not how they were read; null for a locator. */
export function hashOfEvidence(evidence: Evidence, sha256: Sha256): string | null {
  const { source, exact, prefix = null, suffix = null, at, then = [] } = evidence;
  if (exact === undefined) return null;
  const further = then.map((part) => [part.exact, part.at?.start ?? null, part.at?.end ?? null]);
  return sha256(JSON.stringify([source, exact, prefix, suffix, at?.start ?? null, at?.end ?? null, further]));
}

/** Records the checks of a map's quotes, in the order of its file; `checked` is the day. */
export function recordOf(
  { map }: Graph,
  checks: ReadonlyMap<ClaimId, readonly (QuoteCheck | null)[]>,
  checked: string,
  sha256: Sha256,
): CheckRecord {
  const claims = map.claims.map((claim) => {
    const results = checks.get(claim.id) ?? [];
    const rows = claim.evidence.map((evidence, index) => {
      const hash = hashOfEvidence(evidence, sha256);
      const result = resultOf(results[index] ?? null);
      return hash === null || result === null ? null : { hash, result };
    });
    return [claim.id, rows] as const;
  });
  const sources = map.sources.flatMap(({ id, text }) =>
    text ? [[id, { sha256: text.sha256 }] as const] : [],
  );
  return {
    format: 'entente-checked/1',
    map: map.id,
    checked,
    sources: Object.fromEntries(sources),
    claims: Object.fromEntries(claims),
  };
}

/** Where a map's evidence is not what was checked: not recorded, changed since, or not found then. */
export function compareRecord({ map }: Graph, record: CheckRecord, sha256: Sha256): readonly Problem[] {
  const top = unchecked(map);
  const at = (path: Path, message: string) => problemAt(placeAt(top, path), message);
  if (record.map !== map.id)
    return [at(['id'], `The record is of the map "${record.map}". Record this one: verify … --record.`)];
  return [
    ...map.sources.flatMap(({ id, text }, index) =>
      !text || record.sources[id]?.sha256 === text.sha256
        ? []
        : [
            at(
              ['sources', index, 'text'],
              'The quotes were checked against another text. Check them again: verify … --record.',
            ),
          ],
    ),
    ...map.claims.flatMap((claim, c) =>
      claim.evidence.flatMap((evidence, e) => {
        const fault = faultOf(hashOfEvidence(evidence, sha256), rowOf(record, claim.id, e));
        return fault === null ? [] : [at(['claims', c, 'evidence', e], fault)];
      }),
    ),
  ];
}

type Row = CheckRecord['claims'][ClaimId][number] | undefined;

const rowOf = (record: CheckRecord, claim: ClaimId, index: number): Row =>
  Object.hasOwn(record.claims, claim) ? record.claims[claim]?.[index] : undefined;

function faultOf(hash: string | null, row: Row): string | null {
  if (hash === null) return null;
  if (!row) return 'This quote is in no record of checks. Check it: verify … --record.';
  if (row.hash !== hash)
    return 'This quote has changed since it was checked. Check it again: verify … --record.';
  return row.result === 'found'
    ? null
    : `When this quote was checked, the result was "${row.result}". Mend it, and check it again.`;
}

/** What is shown as "checked at publication"; evidence that has changed since counts as unchecked, and so does everything without a record. */
export function checksOf({ map }: Graph, record: CheckRecord | null, sha256: Sha256): Checks {
  const kept = record?.map === map.id ? record : null;
  const results = map.claims.map((claim) => {
    const rows = claim.evidence.map((evidence, index) => {
      const hash = hashOfEvidence(evidence, sha256);
      const row = kept ? rowOf(kept, claim.id, index) : undefined;
      if (hash === null) return null;
      return row?.hash === hash ? row.result : ('no-text' as const);
    });
    return [claim.id, rows] as const;
  });
  const sources = Object.entries(kept?.sources ?? {}).map(([id, row]) => [id, row.sha256] as const);
  return {
    checked: kept?.checked ?? null,
    sha256: Object.fromEntries(sources),
    results: Object.fromEntries(results),
  };
}
