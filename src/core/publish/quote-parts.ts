import { passageAddress } from '../evidence/passage-address.ts';
import { passageKey, type Passage } from '../evidence/passages.ts';
import { quoteSegments, type Segment } from '../evidence/quote-segments.ts';
import { titleOf } from '../evidence/citation.ts';
import type { SourceId } from '../model/ids.ts';
import type { QuoteResult } from '../model/quote-check.ts';
import type { Source } from '../model/source.schema.ts';
import type { ShippedMap } from '../picture/placement.ts';
import { shortNote } from './short-note.ts';
import type { Taken } from './taken.ts';

/** A passage as in a footnote. */
export interface QuoteParts {
  /** The words in the pieces a reader sees, with cautious words and readings; empty if only a place is given. */
  readonly segments: readonly Segment[];
  readonly language: string | null;
  /** The source as in the style's note, without a full stop. */
  readonly note: string;
  /** The address of the source as a whole. */
  readonly work: string | null;
  /** The section of the text, if known. */
  readonly section: string | null;
  /** A page, a row or an address, if no quote exists. */
  readonly locator: string | null;
  /** How the quote was checked at publication; null for a place without a quote. */
  readonly check: QuoteResult | null;
  /** The address of the source at this passage; null if it has none. */
  readonly address: string | null;
}

/** The source of a footnote in a style; notes give in full only what has not been cited before. */
export function noteOf(
  { graph, shipped, style }: Pick<Taken, 'graph' | 'shipped' | 'style'>,
  id: SourceId,
  isRepeated = false,
): string {
  const citation = graph.sources.get(id)?.citation;
  if (isRepeated && citation && style === 'chicago-notes') return shortNote(citation);
  return shipped.citations[id]?.[style].note ?? (citation ? titleOf(citation) : id);
}

/** A work as a style's bibliography lists it; the notice of its map ("Fiction") is always part of it. */
export function referenceOf(
  { graph, shipped, style, messages }: Pick<Taken, 'graph' | 'shipped' | 'style' | 'messages'>,
  { id, citation }: Pick<Source, 'id' | 'citation'>,
): string {
  const reference = shipped.citations[id]?.[style].reference ?? titleOf(citation);
  const { notice } = graph.map;
  return notice === undefined ? reference : messages.citing.noticed(reference, notice);
}

/** What a footnote says about one passage. */
export function quoteParts(
  taken: Pick<Taken, 'graph' | 'shipped' | 'style'>,
  { key, evidence, claims }: Passage,
  isRepeated = false,
): QuoteParts {
  const { graph, shipped } = taken;
  const source = graph.sources.get(evidence.source);
  const same = claims.flatMap((claim) => claim.evidence.filter((piece) => passageKey(piece) === key));
  const start = evidence.at?.start;
  const section = source?.sections.find(
    (row) => start !== undefined && row.start <= start && start < row.end,
  );
  return {
    segments:
      evidence.exact === undefined
        ? []
        : quoteSegments(
            evidence,
            same.flatMap(({ reads }) => reads ?? []),
            claims.flatMap(({ hedge }) => hedge ?? []),
            (id) => graph.actors.get(id)?.name ?? id,
          ),
    language: source?.citation.language ?? null,
    note: noteOf(taken, evidence.source, isRepeated),
    work: source?.citation.URL ?? null,
    section: section?.title ?? null,
    locator: evidence.locator ?? null,
    check: evidence.exact === undefined ? null : resultOf(shipped, key, claims),
    address: source ? passageAddress(source, evidence) : null,
  };
}

/** The words of a quote on one line, with readings in brackets: "it [Russia] has not recognized …". */
export function quoteText(segments: readonly Segment[]): string {
  return segments
    .map(({ kind, text }) => (kind === 'reading' ? ` [${text}] ` : kind === 'gap' ? ` ${text} ` : text))
    .join('')
    .replace(/\s+/g, ' ')
    .replace(/\] (?=[.,;:!?’”)])/g, ']')
    .trim();
}

function resultOf(shipped: ShippedMap, key: string, claims: Passage['claims']): QuoteResult {
  for (const claim of claims) {
    const at = claim.evidence.findIndex((piece) => passageKey(piece) === key);
    const results = Object.hasOwn(shipped.checks.results, claim.id)
      ? shipped.checks.results[claim.id]
      : undefined;
    const result = results?.[at];
    if (result) return result;
  }
  return 'no-text';
}
