import { formatCitation, shortCitation } from '../../core/evidence/citation.ts';
import { CITATION_STYLES, type FormattedCitations } from '../../core/model/formatted-citation.ts';
import type { Graph } from '../../core/model/graph.ts';
import type { SourceId } from '../../core/model/ids.ts';

/** Every source of a map in every citation style. */
export function citationsOf({ map }: Graph): Readonly<Record<SourceId, FormattedCitations>> {
  const rows = map.sources.map(({ id, citation }) => {
    const formatted = { reference: formatCitation(citation), note: shortCitation(citation) };
    return [id, Object.fromEntries(CITATION_STYLES.map((style) => [style, formatted]))] as const;
  });
  return Object.fromEntries(rows) as Record<SourceId, FormattedCitations>;
}
