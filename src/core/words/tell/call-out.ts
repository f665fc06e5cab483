import { bestQuote } from '../../evidence/best-quote.ts';
import { quoteSegments } from '../../evidence/quote-segments.ts';
import type { Passage } from '../../evidence/passages.ts';
import type { Graph } from '../../model/graph.ts';
import type { Relation } from '../../model/relation.ts';
import { standingOf } from '../../model/standing.ts';
import type { FirstMessages } from '../messages.ts';
import { speakerParts } from './claim.ts';

// A call-out is read in passing.
const MAX_WORDS = 16;

/**
 * The quote beside a line that stands for these relations: the best one of what they state, first of all one that backs most
 * of them. Its readings are in brackets; who says so, if not the author, is before it. Null where no quote is whole and short.
 */
export function callOutWords(
  graph: Graph,
  relations: readonly Relation[],
  messages: FirstMessages,
): string | null {
  const claims = relations.flatMap(({ claims, standing, type }) =>
    claims.filter((claim) => standingOf(claim, type.nature) === standing),
  );
  const backed = ({ claims: some }: Passage) =>
    relations.filter((relation) => relation.claims.some((claim) => some.includes(claim))).length;
  const isShort = ({ evidence: { exact, then } }: Passage) =>
    exact !== undefined && !then?.length && exact.split(/\s+/).length <= MAX_WORDS;
  const best = bestQuote(graph, claims, (passage) => (isShort(passage) ? backed(passage) : 0));
  if (!best) return null;
  const { evidence, claims: same } = best.passage;
  const reads = same.flatMap((claim) => claim.evidence.filter(({ exact }) => exact === evidence.exact));
  const segments = quoteSegments(
    evidence,
    reads.flatMap((one) => one.reads ?? []),
    [],
    (actor) => graph.actors.get(actor)?.name ?? actor,
  );
  const quote = segments
    .map(({ kind, text }) => (kind === 'reading' ? ` [${text}] ` : text))
    .join('')
    .replace(/ {2,}/g, ' ')
    .replace(/ ([,.;:!?])/g, '$1')
    .trim();
  const speakers = speakerParts(graph, best.claim, messages).map(({ name }) => name);
  return `${speakers.length > 0 ? `${speakers.join(', ')}: ` : ''}“${quote}”`;
}
