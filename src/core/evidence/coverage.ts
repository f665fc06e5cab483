import type { Span } from '../model/quote.schema.ts';
import type { Section } from '../model/source.schema.ts';
import { lengthCovered, mergedSpans } from '../model/span.ts';

/** How much of one section is covered by statements. */
export interface SectionCoverage {
  readonly section: Section;
  /** 0 to 1. */
  readonly share: number;
}

/** Which parts of a text are covered by statements, and which are not; offsets and lengths in UTF-16 units. */
export interface Coverage {
  readonly length: number;
  /** In the order of the text; none touch. */
  readonly covered: readonly Span[];
  /** What is between, before and after. */
  readonly gaps: readonly Span[];
  /** 0 to 1. */
  readonly share: number;
  /** The first of the longest gaps; null if there is none. */
  readonly longest: Span | null;
  readonly sections: readonly SectionCoverage[];
}

/** What some spans cover of a text of a length; overlaps count once, spans outside the text not at all. */
export function coverageOf(length: number, spans: readonly Span[], sections: readonly Section[]): Coverage {
  const inside = within(spans, { start: 0, end: length });
  const covered = mergedSpans(inside);
  const gaps = gapsBetween(covered, length);
  return {
    length,
    covered,
    gaps,
    share: length > 0 ? lengthCovered(inside) / length : 0,
    longest: gaps.reduce<Span | null>(
      (best, gap) => (best && sizeOf(best) >= sizeOf(gap) ? best : gap),
      null,
    ),
    sections: sections.map((section) => ({
      section,
      share: sizeOf(section) > 0 ? lengthCovered(within(covered, section)) / sizeOf(section) : 0,
    })),
  };
}

const sizeOf = ({ start, end }: Pick<Span, 'start' | 'end'>) => end - start;

function within(spans: readonly Span[], bounds: Pick<Span, 'start' | 'end'>): readonly Span[] {
  return spans
    .map(({ start, end }) => ({ start: Math.max(start, bounds.start), end: Math.min(end, bounds.end) }))
    .filter(({ start, end }) => start < end);
}

function gapsBetween(covered: readonly Span[], length: number): readonly Span[] {
  const edges = [0, ...covered.flatMap(({ start, end }) => [start, end]), length];
  const gaps: Span[] = [];
  for (let at = 0; at < edges.length; at += 2) {
    const [start = 0, end = 0] = [edges[at], edges[at + 1]];
    if (start < end) gaps.push({ start, end });
  }
  return gaps;
}
