import {
  CITATION_STYLES,
  type CitationStyle,
  type FormattedCitation,
  type FormattedCitations,
} from '../../core/model/formatted-citation.ts';
import type { Graph } from '../../core/model/graph.ts';
import type { SourceId } from '../../core/model/ids.ts';
import { DATE_FIELDS, NAME_FIELDS, NUMBER_FIELDS, TEXT_FIELDS } from '../../core/model/citation.schema.ts';
import type { Source } from '../../core/model/source.schema.ts';
import { citationEngine, type CslItem } from './citation-engine.ts';

/** Every source of a map in every citation style, by the Citation Style Language; "2021a" and "2021b" distinguish two works from the same year. */
export function citationsOf({ map }: Graph): Readonly<Record<SourceId, FormattedCitations>> {
  const items = map.sources.map(itemOf);
  const byStyle = CITATION_STYLES.map((style) => [style, inStyle(items, style)] as const);
  const rows = map.sources.map(({ id }) => [
    id,
    Object.fromEntries(byStyle.map(([style, formatted]) => [style, formatted.get(id)])),
  ]);
  return Object.fromEntries(rows) as Record<SourceId, FormattedCitations>;
}

const PRINTED: ReadonlySet<string> = new Set([...NAME_FIELDS, ...DATE_FIELDS]);
const COUNTED: ReadonlySet<string> = new Set([...NUMBER_FIELDS, ...TEXT_FIELDS, 'type', 'title', 'URL']);

// What no style prints may be of any shape, and is not given to them.
function itemOf({ id, citation }: Source): CslItem {
  // The number of a press article belongs to an archive or a publisher; styles would print it as the article's own.
  const isPress = citation.type === 'article-magazine' || citation.type === 'article-newspaper';
  const fields = Object.entries(citation).flatMap(([key, value]) => {
    if (key === 'number' && isPress) return [];
    if (PRINTED.has(key)) return [[key, value] as const];
    // The formatter expects a volume of 4 as text, and throws if it is a number.
    return COUNTED.has(key) ? [[key, String(value)] as const] : [];
  });
  return { ...Object.fromEntries(fields), id };
}

function inStyle(items: readonly CslItem[], style: CitationStyle): ReadonlyMap<string, FormattedCitation> {
  if (items.length === 0) return new Map();
  const engine = citationEngine(items, style);
  engine.updateItems(items.map(({ id }) => id));
  const bibliography = engine.makeBibliography();
  const entries = new Map(
    (bibliography ? bibliography[0].entry_ids : []).map(
      ([id = ''], at) => [id, bibliography ? (bibliography[1][at] ?? '') : ''] as const,
    ),
  );
  return new Map(
    items.map(({ id }) => {
      const note = tidy(engine.makeCitationCluster([{ id }]));
      const reference = tidy(entries.get(id) ?? '');
      return [id, { reference: reference || note, note: note.replace(/(?<!\.)\.$/, '') }] as const;
    }),
  );
}

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();
