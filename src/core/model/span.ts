import type { Span } from './quote.schema.ts';

/** Spans in the order of the text, with overlapping or touching ones merged. */
export function mergedSpans(spans: readonly Span[]): readonly Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((one, other) => one.start - other.start)) {
    const last = merged.at(-1);
    if (last && span.start <= last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else merged.push(span);
  }
  return merged;
}

/** Units that some spans cover, those that overlap counted once. */
export function lengthCovered(spans: readonly Span[]): number {
  return mergedSpans(spans).reduce((sum, { start, end }) => sum + end - start, 0);
}
