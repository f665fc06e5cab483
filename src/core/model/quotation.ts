import { fold } from './fold.ts';
import type { Claim } from './claim.schema.ts';
import type { SourceId } from './ids.ts';
import type { MapFile } from './map.schema.ts';
import type { Evidence, Span } from './quote.schema.ts';
import { verbText } from './own-verb.ts';
import { lengthCovered, mergedSpans } from './span.ts';

/** Above this many units a quote counts as long. */
export const MAX_QUOTE_LENGTH = 240;
/** Share of a source's text above which a publisher could hardly defend the quotes as quotation. */
export const MAX_SHARE = 0.45;

/** How much of one source's text a map quotes. */
export interface Quotation {
  readonly source: SourceId;
  /** What the quotes with offsets cover, in the order of the text. */
  readonly spans: readonly Span[];
  /** Units quoted in all: the spans, quotes without offsets, and the source's words in other fields outside their quotes. */
  readonly quoted: number;
  /** Units of the text; undefined if the map does not say. */
  readonly length: number | undefined;
  /** `quoted / length`; undefined if the length is not known. */
  readonly share: number | undefined;
}

/** The parts of a quote: its first words and those after each ellipsis; none for a locator. */
export function quoteParts(
  evidence: Evidence,
): readonly { readonly exact: string; readonly at?: Span | undefined }[] {
  if (evidence.exact === undefined) return [];
  return [{ exact: evidence.exact, at: evidence.at }, ...(evidence.then ?? [])];
}

/** Units of a quote, all its parts together. */
export function quoteLength(evidence: Evidence): number {
  return quoteParts(evidence).reduce((sum, { exact }) => sum + exact.length, 0);
}

/** How much of each source a map quotes, overlaps counted once. */
export function quotations(map: Pick<MapFile, 'sources' | 'claims'>): readonly Quotation[] {
  const evidence = map.claims.flatMap((claim) => claim.evidence);
  return map.sources.map((source) => {
    const parts = evidence.filter((piece) => piece.source === source.id).flatMap(quoteParts);
    const spans = mergedSpans(parts.flatMap(({ at }) => at ?? []));
    const unplaced = new Set(parts.flatMap(({ exact, at }) => (at ? [] : [exact])));
    const quoted = lengthCovered(spans) + total(unplaced) + total(wordsOutside(map.claims, source.id));
    const length = source.text?.length;
    return { source: source.id, spans, quoted, length, share: length && quoted / length };
  });
}

const total = (texts: Iterable<string>) => [...texts].reduce((sum, text) => sum + text.length, 0);

// The same words in several claims are quoted once, as the same passage is.
function wordsOutside(claims: readonly Claim[], source: SourceId): Iterable<string> {
  const outside = claims
    .filter((claim) => claim.evidence[0]?.source === source)
    .flatMap((claim) => {
      const quotes = claim.evidence.flatMap(quoteParts).map(({ exact }) => fold(exact).toLowerCase());
      const words = new Set(quotes.flatMap((quote) => quote.split(' ').map(bare)));
      return [claim.what, claim.where, claim.condition, claim.heldAsStated, ...quotedIn(claim)]
        .map((phrase) =>
          fold(phrase ?? '')
            .toLowerCase()
            .trim(),
        )
        .filter((phrase) => !quotes.some((quote) => quote.includes(phrase)))
        .map((phrase) =>
          phrase
            .split(' ')
            .filter((word) => !words.has(bare(word)))
            .join(' '),
        );
    });
  return new Set(outside);
}

// In a verb only the words in quotation marks are the source's own.
const quotedIn = ({ verb }: Claim): readonly string[] =>
  verb === undefined ? [] : [...verbText(verb).matchAll(/“([^”]+)”/g)].map(([, words = '']) => words);

const bare = (word: string) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
