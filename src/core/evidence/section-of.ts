import type { Span } from '../model/quote.schema.ts';
import type { Section } from '../model/source.schema.ts';

/** The section that contains most of a span; undefined if none does. */
export function sectionOf(span: Span, sections: readonly Section[]): Section | undefined {
  const shared = (section: Section) => Math.min(span.end, section.end) - Math.max(span.start, section.start);
  return sections
    .filter((section) => shared(section) > 0)
    .reduce<Section | undefined>(
      (best, next) => (best && shared(best) >= shared(next) ? best : next),
      undefined,
    );
}
