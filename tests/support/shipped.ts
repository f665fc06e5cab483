import { builtInRows } from '../../src/core/model/built-in-rows.ts';
import type { Graph } from '../../src/core/model/graph.ts';
import {
  CITATION_STYLES,
  type CitationStyle,
  type FormattedCitation,
  type FormattedCitations,
} from '../../src/core/model/formatted-citation.ts';
import type { ActorId } from '../../src/core/model/ids.ts';
import type { Box, Checks, Placement, ShippedMap } from '../../src/core/picture/placement.ts';

/** What a test wants otherwise of a placement: centres and bends by id. */
export interface PlacementExtras {
  readonly at?: Readonly<Record<string, { readonly x: number; readonly y: number }>>;
  readonly bends?: Readonly<Record<string, number>>;
}

/** What a test wants otherwise of what is shipped with a map. */
export interface ShippedExtras {
  readonly checks?: Partial<Checks>;
  readonly published?: Partial<Pick<ShippedMap, 'citations' | 'texts' | 'maps' | 'hash'>>;
}

const citedAs = (title: string): FormattedCitations =>
  Object.fromEntries(
    CITATION_STYLES.map((style) => [style, { reference: `${title}.`, note: title }]),
  ) as Record<CitationStyle, FormattedCitation>;

const WIDTH = 80;
const HEIGHT = 28;

/** Every actor of a graph in a box of 80 × 28 px, on a ring in the order of the graph, none near another. */
export function placementOf(graph: Graph, { at = {}, bends = {} }: PlacementExtras = {}): Placement {
  const ids = [...graph.actors.keys()];
  const radius = Math.max(150, ids.length * 30);
  const pane = { width: 2 * radius + 120, height: 2 * radius + 120 };
  const boxes = Object.fromEntries(
    ids.map((id, index): [ActorId, Box] => {
      const angle = (2 * Math.PI * index) / ids.length;
      const centre = at[id] ?? {
        x: pane.width / 2 + radius * Math.cos(angle),
        y: pane.height / 2 + radius * Math.sin(angle),
      };
      return [id, { ...centre, width: WIDTH, height: HEIGHT, lines: [graph.actors.get(id)?.name ?? id] }];
    }),
  );
  return { pane, fontSize: 14, boxes, bends };
}

/** A graph as the build would ship it; both pictures are the same. */
export function shippedOf(
  graph: Graph,
  { checks, published, ...extras }: PlacementExtras & ShippedExtras = {},
): ShippedMap {
  const placement = placementOf(graph, extras);
  return {
    map: graph.map,
    rows: builtInRows,
    hash: '0'.repeat(64),
    checks: { checked: null, sha256: {}, results: {}, ...checks },
    placements: { wide: placement, narrow: placement },
    citations: Object.fromEntries(graph.map.sources.map(({ id, citation }) => [id, citedAs(citation.title)])),
    texts: {},
    maps: [{ id: graph.map.id, title: graph.map.title, address: './' }],
    ...published,
  };
}
