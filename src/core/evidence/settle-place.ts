import type { Evidence } from '../model/quote.schema.ts';
import type { PreparedText } from './prepare-text.ts';
import {
  contextOf,
  contextRun,
  contextShare,
  suffixFits,
  prefixFits,
  type QuoteContext,
} from './quote-context.ts';
import { isSameSpan, type Way } from './quote-ways.ts';

/** Which of several ways is meant: one if that is clear, otherwise all that are still possible. */
export interface Settled {
  readonly ways: readonly Way[];
  /** True if evidence and text support these ways: the context or the offsets match, or none are given. */
  readonly isSure: boolean;
}

// Share of prefix and suffix that must match around a place, and how far it must be ahead of the next.
const MIN_SHARE = 0.5;
const MIN_LEAD = 0.15;
const MAX_COMPARED = 300;

/**
 * Lets the words around a quote decide which place is meant, then its offsets, and then as much of the words around as
 * is in one place alone. Whatever decides nothing is skipped.
 */
export function settle(ways: readonly Way[], evidence: Evidence, text: PreparedText): Settled {
  if (ways.length === 0) return { ways, isSure: false };
  const context = contextOf(evidence);
  const isAround = ([head]: Way) =>
    context !== null && prefixFits(text, context, head) && suffixFits(text, context, head);
  const around = ways.filter(isAround);
  const kept = around.length > 0 ? around : ways;
  const { at } = evidence;
  const placed = at ? kept.filter(([head]) => isSameSpan(head, at)) : [];
  if (placed.length > 0) return { ways: placed, isSure: true };
  if (around.length > 0 || !context) return { ways: kept, isSure: true };
  return { ways: ways.length > 1 ? mostInContext(ways, context, text) : ways, isSure: false };
}

function mostInContext(ways: readonly Way[], context: QuoteContext, text: PreparedText): readonly Way[] {
  const [best, next] = quickest(ways, context, text)
    .map((way) => ({ way, share: contextShare(text, context, way[0]) }))
    .sort((one, other) => other.share - one.share);
  const isAhead = best && best.share >= MIN_SHARE && best.share - (next?.share ?? 0) >= MIN_LEAD;
  return isAhead ? [best.way] : ways;
}

// Common words are at thousands of places, and comparing with changes allowed is slow.
function quickest(ways: readonly Way[], context: QuoteContext, text: PreparedText): readonly Way[] {
  if (ways.length <= MAX_COMPARED) return ways;
  return ways
    .map((way) => ({ way, run: contextRun(text, context, way[0]) }))
    .sort((one, other) => other.run - one.run)
    .slice(0, MAX_COMPARED)
    .map(({ way }) => way);
}
