import { sectionOf } from '../../evidence/section-of.ts';
import type { Graph } from '../../model/graph.ts';
import type { Evidence } from '../../model/quote.schema.ts';
import { claimFacet } from '../facet.ts';
import { perPart } from '../per-graph.ts';
import { UNSOURCED } from './source.ts';

/** The value for evidence in none of its source's sections. */
export const ELSEWHERE = '-';

/** The section of the source, as `source#index`, counted from 0; a statement stays while any of those that it rests on is on. */
export const sectionFacet = claimFacet({
  id: 'section',
  hides: 'all',
  order: (graph) => [
    ...graph.map.sources.flatMap(({ id, sections }) =>
      [...sections.keys(), ELSEWHERE].map((index) => `${id}#${index}`),
    ),
    UNSOURCED,
  ],
  ofClaim: perPart(({ evidence }, graph) =>
    evidence.length === 0 ? [UNSOURCED] : [...new Set(evidence.map((piece) => valueOf(piece, graph)))],
  ),
});

function valueOf({ source, at }: Evidence, graph: Graph): string {
  const sections = graph.sources.get(source)?.sections ?? [];
  const section = at && sectionOf(at, sections);
  return `${source}#${section ? sections.indexOf(section) : ELSEWHERE}`;
}
