import type { Graph } from '../model/graph.ts';
import { resolve } from '../model/selected.ts';
import { LONELY } from '../query/filters.ts';
import { decodeArrangement, encodeArrangement } from './arrangement-link.ts';
import { decodeAsk, encodeAsk } from './ask-link.ts';
import { decodeFilters, encodeFilters } from './filter-link.ts';
import { decodeFocus, encodeFocus } from './focus-link.ts';
import { knownActors } from './known-actors.ts';
import { isKnownEntry } from './known-entry.ts';
import { decodeLanguage } from './language-link.ts';
import { encodePart, partsOf, type LinkPart, type Parts } from './link-parts.ts';
import { decodePeriod, encodePeriod } from './period-link.ts';
import { settings } from './settings.ts';
import { initialView, type View } from './view.ts';
import { COLOURINGS, VIEWS } from './views.ts';

/** A view as in a link, with the ids that are not in the map (any more), and unknown views and rows of the codebook. */
export interface DecodedView {
  readonly view: View;
  readonly missing: readonly string[];
}

/** The maximum length of a search text in a link; longer ones are cut. */
export const SEARCH_LIMIT = 200;

/** The hash (without "#") that restores a view: only what differs from the opening one, '' if nothing does; a lone selection is its plain id. */
export function encodeView(view: View, graph: Graph, first: View['view'] = 'map'): string {
  const parts: LinkPart[] = [];
  if (view.view !== first) parts.push(['view', view.view]);
  parts.push(...encodeAsk(view.ask), ...encodeFocus(view.focus), ...encodeFilters(view.filters, graph));
  parts.push(...encodePeriod(view.filters.period));
  if (view.filters.text) parts.push(['words', view.filters.text.slice(0, SEARCH_LIMIT)]);
  if (view.colour !== 'sign') parts.push(['colour', view.colour]);
  if (view.grouped) parts.push(['grouped', 'yes']);
  if (view.marked.length > 0) parts.push(['marked', view.marked.join(',')]);
  parts.push(...encodeArrangement(view.arrangement), ...encodeChosen(view.chosen));
  if (view.entry && view.view === 'codebook') parts.push(['entry', view.entry]);
  if (view.theme) parts.push(['theme', view.theme]);
  if (view.language) parts.push(['lang', view.language]);
  if (view.search) parts.push(['search', view.search.slice(0, SEARCH_LIMIT)]);
  if (view.edition) parts.push(['edition', view.edition]);
  if (view.selection !== null && parts.length === 0) return encodePart(view.selection);
  if (view.selection !== null) parts.unshift(['select', view.selection]);
  return parts.map(([key, value]) => `${key}=${encodePart(value)}`).join('&');
}

function encodeChosen(chosen: View['chosen']): readonly LinkPart[] {
  return settings.flatMap(({ key, first }) => {
    const value = chosen[key];
    return value !== undefined && value !== first ? [[key, value] as const] : [];
  });
}

function decodeChosen(parts: Parts): View['chosen'] {
  const asked = settings.flatMap(({ key, first, allows }) => {
    const value = parts.get(key)?.slice(0, SEARCH_LIMIT);
    return value !== undefined && value !== first && allows(value) ? [[key, value]] : [];
  });
  return Object.fromEntries(asked) as View['chosen'];
}

/** The view that a hash asks for; never throws: parts that cannot be read keep their default, unknown ids are reported. */
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
  const focused = decodeFocus(parts, graph);
  const question = decodeAsk(parts, graph);
  const placed = decodeArrangement(parts, graph);
  const timed = decodePeriod(parts);
  const marked = knownActors(parts.get('marked'), graph);
  const unknown = [
    ...(isKnown ? [] : [asked]),
    ...(viewName && viewName !== view ? [viewName] : []),
    ...(isEntry ? [] : [entry]),
    ...[focused, question, placed, timed, marked].flatMap((part) => part.missing).slice(0, 20),
  ];
  return {
    view: {
      filters: {
        ...filters,
        lonely,
        period: timed.period,
        text: (parts.get('words') ?? '').slice(0, SEARCH_LIMIT),
      },
      selection: isKnown ? asked : null,
      view,
      colour: COLOURINGS.find((colour) => colour === parts.get('colour')) ?? first.colour,
      focus: focused.focus,
      ask: question.ask,
      marked: marked.actors,
      arrangement: placed.arrangement,
      grouped: parts.get('grouped') === 'yes',
      chosen: decodeChosen(parts),
      entry: isEntry ? entry : null,
      edition: /^[0-9a-f]{8,64}$/.exec(parts.get('edition') ?? '')?.[0] ?? null,
      theme: theme === 'light' || theme === 'dark' ? theme : null,
      language: decodeLanguage(parts),
      search: (parts.get('search') ?? '').slice(0, SEARCH_LIMIT),
    },
    missing: [...unknown.map((name) => name.slice(0, SEARCH_LIMIT)), ...missing],
  };
}
