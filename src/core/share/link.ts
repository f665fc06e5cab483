import type { Graph } from '../model/graph.ts';
import { resolve } from '../model/selected.ts';
import { initialFilters, LONELY, type Filters } from '../query/filters.ts';
import { decodeFilters, encodeFilters } from './filter-link.ts';
import { isKnownEntry } from './known-entry.ts';
import { encodePart, partsOf } from './link-parts.ts';
import { COLOURINGS, VIEWS, type Colouring, type ViewName } from './views.ts';

/** All that a link restores: what is filtered, selected, searched for, and in which view and theme. */
export interface View {
  readonly filters: Filters;
  /** The id of an actor, a statement, a relation or a pair. */
  readonly selection: string | null;
  readonly view: ViewName;
  readonly colour: Colouring;
  /** The row that the codebook stands at: `type:sanctuary`, `look:alleged`; null for its beginning. */
  readonly entry: string | null;
  /** The start of the map's content hash that a permalink names; null for a link to the map as it is. */
  readonly edition: string | null;
  /** Null follows the reader's system. */
  readonly theme: 'light' | 'dark' | null;
  readonly search: string;
}

/** A view as a link holds it, with the ids that the map does not hold (any more), and views and rows of the codebook that there are not. */
export interface DecodedView {
  readonly view: View;
  readonly missing: readonly string[];
}

/** The longest search text that a link carries; a longer one is cut. */
export const SEARCH_LIMIT = 200;

/** The view that a map opens with; `first` is what the reader's screen shows first, where the link does not say. */
export function initialView(graph: Graph, first: View['view'] = 'map'): View {
  return {
    filters: initialFilters(graph),
    selection: null,
    view: first,
    colour: 'sign',
    entry: null,
    edition: null,
    theme: null,
    search: '',
  };
}

/** The hash (without "#") that restores a view: only what differs from the opening one, '' where nothing does; a lone selection is its plain id. */
export function encodeView(view: View, graph: Graph, first: View['view'] = 'map'): string {
  const parts: (readonly [string, string])[] = [];
  if (view.view !== first) parts.push(['view', view.view]);
  parts.push(...encodeFilters(view.filters, graph));
  if (view.colour !== 'sign') parts.push(['colour', view.colour]);
  if (view.entry && view.view === 'codebook') parts.push(['entry', view.entry]);
  if (view.theme) parts.push(['theme', view.theme]);
  if (view.search) parts.push(['search', view.search.slice(0, SEARCH_LIMIT)]);
  if (view.edition) parts.push(['edition', view.edition]);
  if (view.selection !== null && parts.length === 0) return encodePart(view.selection);
  if (view.selection !== null) parts.unshift(['select', view.selection]);
  return parts.map(([key, value]) => `${key}=${encodePart(value)}`).join('&');
}

/** The view that a hash asks for; never throws: what it cannot read is left at its default, unknown ids are told. */
export function decodeView(hash: string, graph: Graph, firstView: View['view'] = 'map'): DecodedView {
  const parts = partsOf(hash);
  const first = initialView(graph, firstView);
  const { filters, missing } = decodeFilters(parts, graph);
  const asked = parts.get('select') ?? null;
  const isKnown = asked === null || resolve(graph, asked) !== null;
  const lonely = LONELY.find((choice) => choice === parts.get('lonely')) ?? first.filters.lonely;
  const theme = parts.get('theme');
  const viewName = parts.get('view');
  const view = VIEWS.find((name) => name === viewName) ?? first.view;
  const entry = (view === 'codebook' && parts.get('entry')) || null;
  const isEntry = entry === null || isKnownEntry(entry, graph);
  const unknown = [
    ...(isKnown ? [] : [asked]),
    ...(viewName && viewName !== view ? [viewName] : []),
    ...(isEntry ? [] : [entry]),
  ];
  return {
    view: {
      filters: { ...filters, lonely },
      selection: isKnown ? asked : null,
      view,
      colour: COLOURINGS.find((colour) => colour === parts.get('colour')) ?? first.colour,
      entry: isEntry ? entry : null,
      edition: /^[0-9a-f]{8,64}$/.exec(parts.get('edition') ?? '')?.[0] ?? null,
      theme: theme === 'light' || theme === 'dark' ? theme : null,
      search: (parts.get('search') ?? '').slice(0, SEARCH_LIMIT),
    },
    missing: [...unknown.map((name) => name.slice(0, SEARCH_LIMIT)), ...missing],
  };
}
