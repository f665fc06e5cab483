import { resultOf, type QuoteCheck } from '../core/evidence/check-quote.ts';
import { verifyGraph } from '../core/evidence/verify-graph.ts';
import type { Graph } from '../core/model/graph.ts';
import type { ClaimId } from '../core/model/ids.ts';
import type { Problem } from '../core/model/problem.ts';
import type { Checks } from '../core/model/quote-check.ts';
import { asCoded, foreignTexts, notesOnTexts, type SourceTexts } from './texts.ts';

/** A map checked against the available texts. */
export interface CheckedAgainst {
  /** As they were coded, where another system has only changed their line ends. */
  readonly texts: SourceTexts;
  readonly checks: ReadonlyMap<ClaimId, readonly (QuoteCheck | null)[]>;
  readonly results: Checks['results'];
  /** Texts that are not the ones that were coded, and quotes that are not in their text. */
  readonly problems: readonly Problem[];
  /** How texts were read, where that needs saying. */
  readonly notes: readonly Problem[];
}

/** Checks every quote whose source text is available. */
export function checkAgainst(graph: Graph, given: SourceTexts): CheckedAgainst {
  const texts = asCoded(graph, given);
  const raw = new Map([...texts].map(([id, { text }]) => [id, text]));
  const { checks, problems } = verifyGraph(graph, raw);
  const results = Object.fromEntries([...checks].map(([id, row]) => [id, row.map(resultOf)]));
  return {
    texts,
    checks,
    results,
    problems: [...foreignTexts(graph, texts), ...problems],
    notes: notesOnTexts(graph, texts),
  };
}

/** What was found now if the text is available, and what is recorded if it is not. */
export function resultsNowAndThen(
  { map }: Graph,
  texts: SourceTexts,
  now: Checks['results'],
  then: Checks['results'],
): Checks['results'] {
  const rows = map.claims.map(({ id, evidence }) => {
    const row = evidence.map(({ source }, index) => (texts.has(source) ? now : then)[id]?.[index] ?? null);
    return [id, row] as const;
  });
  return Object.fromEntries(rows);
}
