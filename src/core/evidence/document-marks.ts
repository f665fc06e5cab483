import type { Claim } from '../model/claim.schema.ts';
import { saysItIsNot } from '../model/doubt.ts';
import type { Graph } from '../model/graph.ts';
import { lookOfClaim } from '../model/look-of-claim.ts';
import { LOOKS, type Look } from '../model/look.ts';
import type { Span } from '../model/quote.schema.ts';
import type { Sign } from '../model/relation-type.schema.ts';
import { signGroup, type SignGroup } from '../model/sign-group.ts';
import { ownVoiceOf, type Voice } from '../model/voice.ts';
import { endOf, type PlacedPassage } from './document-passages.ts';
import { quoteSegments } from './quote-segments.ts';

/** How a stretch of text is marked: the look and sign of some statements that rest on it. */
export interface DocumentMark {
  /** Of the passage. */
  readonly key: string;
  readonly look: Look;
  /** 0 for a denial and for what may not be so; these have no hue. */
  readonly sign: Sign;
  /** The row of the key that it belongs to. */
  readonly group: SignGroup;
  /** Whose words they are, if the marks distinguish voices; otherwise null. */
  readonly voice: Voice | null;
  /** Marks on the same words are below one another, 0 the closest to them. */
  readonly lane: number;
  readonly spans: readonly Span[];
}

/** How one statement is marked; a missing source comes before its standing. */
export function markOf(graph: Graph, claim: Claim): Pick<DocumentMark, 'look' | 'sign' | 'group'> {
  const type = graph.types.get(claim.type);
  const look = lookOfClaim(graph, claim);
  if (!type || saysItIsNot(claim)) return { look, sign: 0, group: 'neither' };
  return { look, sign: type.sign, group: signGroup(type) };
}

/**
 * The marks of placed passages (in the order of the text), one for each look, group and, if distinguished, voice, for the statements that `shows` lets
 * through; a passage without any has no mark. Of marks on the same words the firmest is closest to them.
 */
export function documentMarks(
  graph: Graph,
  placed: readonly PlacedPassage[],
  shows: (claim: Claim) => boolean,
  byVoice = false,
): readonly DocumentMark[] {
  return clustersOf(placed).flatMap((cluster) => {
    const marks = cluster.flatMap(({ passage, parts }) =>
      markKinds(graph, passage.claims.filter(shows), byVoice).map((kind) => ({
        key: passage.key,
        ...kind,
        spans: parts,
      })),
    );
    const laid: DocumentMark[] = [];
    for (const mark of marks.sort((one, other) => rank(one.look) - rank(other.look))) {
      const taken = new Set(laid.filter(({ spans }) => meet(spans, mark.spans)).map(({ lane }) => lane));
      let lane = 0;
      while (taken.has(lane)) lane++;
      laid.push({ ...mark, lane });
    }
    return laid;
  });
}

const rank = (look: Look) => LOOKS.indexOf(look);

/** The distinct kinds of mark that some statements make. */
export function markKinds(
  graph: Graph,
  claims: readonly Claim[],
  byVoice: boolean,
): readonly Pick<DocumentMark, 'look' | 'sign' | 'group' | 'voice'>[] {
  const kinds = claims.map((claim) => ({
    ...markOf(graph, claim),
    voice: byVoice ? ownVoiceOf(claim) : null,
  }));
  return [...new Map(kinds.map((kind) => [Object.values(kind).join(' '), kind])).values()];
}

// Passages that reach into one another, so that only few have to be compared with each other.
function clustersOf(placed: readonly PlacedPassage[]): readonly (readonly PlacedPassage[])[] {
  const clusters: PlacedPassage[][] = [];
  let reached = 0;
  for (const one of placed) {
    const last = clusters.at(-1);
    if (last && one.parts[0].start < reached) last.push(one);
    else clusters.push([one]);
    reached = Math.max(reached, endOf(one));
  }
  return clusters;
}

/** Where the cautious words of placed passages are in a raw text. */
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
