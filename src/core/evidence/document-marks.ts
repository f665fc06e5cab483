import type { Claim } from '../model/claim.schema.ts';
import type { Graph } from '../model/graph.ts';
import type { Look } from '../model/look.ts';
import type { Span } from '../model/quote.schema.ts';
import type { Sign } from '../model/relation-type.schema.ts';
import { standingOf } from '../model/standing.ts';
import type { PlacedPassage } from './document-passages.ts';
import { quoteSegments } from './quote-segments.ts';

/** How a stretch of text is marked: the look and sign of some statements that rest on it. */
export interface DocumentMark {
  /** Of the passage. */
  readonly key: string;
  readonly look: Look;
  /** 0 for a denial, which has no hue. */
  readonly sign: Sign;
  /** Marks that lie on the same words stand below one another, 0 the nearest to them. */
  readonly lane: number;
  readonly spans: readonly Span[];
}

/** How one statement is marked; a statement without a source is that first. */
export function markOf(graph: Graph, claim: Claim): { readonly look: Look; readonly sign: Sign } {
  const type = graph.types.get(claim.type);
  const look: Look = claim.unsourced ? 'unsourced' : standingOf(claim, type?.nature ?? 'act');
  return { look, sign: look === 'denied' ? 0 : (type?.sign ?? 0) };
}

/** The marks of placed passages, one a look and sign of each, for the statements that `shows` lets through; a passage with none has none. */
export function documentMarks(
  graph: Graph,
  placed: readonly PlacedPassage[],
  shows: (claim: Claim) => boolean,
): readonly DocumentMark[] {
  const marks: DocumentMark[] = [];
  let open: DocumentMark[] = [];
  for (const { passage, parts } of placed) {
    const start = parts[0].start;
    open = open.filter(({ spans }) => spans.some(({ end }) => end > start));
    const kinds = new Map(
      passage.claims
        .filter(shows)
        .map((claim) => markOf(graph, claim))
        .map((kind) => [`${kind.look} ${String(kind.sign)}`, kind]),
    );
    for (const kind of kinds.values()) {
      const taken = new Set(open.filter(({ spans }) => meet(spans, parts)).map(({ lane }) => lane));
      let lane = 0;
      while (taken.has(lane)) lane++;
      const mark = { key: passage.key, ...kind, lane, spans: parts };
      marks.push(mark);
      open.push(mark);
    }
  }
  return marks;
}

/** Where the cautious words of placed passages stand in a raw text. */
export function cautiousSpans(text: string, placed: readonly PlacedPassage[]): readonly Span[] {
  return placed.flatMap(({ passage, parts }) => {
    const hedges = passage.claims.flatMap(({ hedge }) => (hedge === undefined ? [] : [hedge]));
    if (hedges.length === 0) return [];
    return parts.flatMap(({ start, end }) => {
      const { source } = passage.evidence;
      const segments = quoteSegments({ source, exact: text.slice(start, end) }, [], hedges, String);
      let at = start;
      return segments.flatMap(({ kind, text: words }): Span[] => {
        const span = { start: at, end: at + words.length };
        at = span.end;
        return kind === 'cautious' ? [span] : [];
      });
    });
  });
}

/** True where some spans share a unit with others. */
export function meet(some: readonly Span[], others: readonly Span[]): boolean {
  return some.some((one) => others.some((other) => one.start < other.end && other.start < one.end));
}
