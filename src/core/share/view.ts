import type { Graph } from '../model/graph.ts';
import { resolve } from '../model/selected.ts';
import { arrangementPart } from './arrangement-link.ts';
import { askPart } from './ask-link.ts';
import { chosenPart } from './chosen-link.ts';
import { entryPart } from './entry-link.ts';
import { filtersPart } from './filter-link.ts';
import { focusPart } from './focus-link.ts';
import { languagePart } from './language-link.ts';
import { markedPart } from './marked-link.ts';
import { known, MAX_TEXT, textPart, type PartContext, type ViewPart } from './view-part.ts';
import { COLOURINGS, type Colouring, type ViewName } from './views.ts';

/** What selects something alone; a link of nothing else is its plain id. */
const selection: ViewPart<string | null> = {
  keys: ['select'],
  first: () => null,
  encode: (id) => (id === null ? [] : [['select', id]]),
  decode: (parts, { graph }) => {
    const id = parts.get('select') ?? null;
    return id === null || resolve(graph, id) ? known(id) : { value: null, missing: [id] };
  },
};

const view: ViewPart<ViewName> = {
  keys: ['view'],
  first: ({ opening }) => opening,
  encode: (name, { opening }) => (name === opening ? [] : [['view', name]]),
  decode: (parts, { current }) => {
    const name = parts.get('view');
    return { value: current, missing: name && name !== current ? [name] : [] };
  },
};

/**
 * Everything that a link restores, in the order in which a link says it: filters, selection, question and search, and the
 * view, arrangement and theme. A new part of the view is a row here.
 */
export const viewParts = {
  /** The id of an actor, a statement, a relation or a pair. */
  selection,
  view,
  /** What is asked; its answer is shown where the evidence is, while nothing is selected. */
  ask: askPart,
  focus: focusPart,
  filters: filtersPart,
  colour: textPart<Colouring>(
    'colour',
    'sign',
    (colour) => colour,
    (text) => COLOURINGS.find((colour) => colour === text) ?? null,
  ),
  /** Editorial groupings are drawn as one box each, with the lines of their members gathered at it. */
  grouped: textPart<boolean>(
    'grouped',
    false,
    () => 'yes',
    (text) => text === 'yes',
  ),
  /** Actors chosen together, by lasso or one after the other. */
  marked: markedPart,
  arrangement: arrangementPart,
  /** Choices of single views, by the key of their row in `settings.ts`. */
  chosen: chosenPart,
  /** The row at which the codebook is open: `type:sanctuary`, `look:alleged`; null for its beginning. */
  entry: entryPart,
  /** Null follows the reader's system. */
  theme: textPart<'light' | 'dark' | null>(
    'theme',
    null,
    (theme) => theme,
    (text) => (text === 'light' || text === 'dark' ? text : null),
  ),
  /** The language of the interface; null follows the reader. */
  language: languagePart,
  search: textPart<string>(
    'search',
    '',
    (text) => text.slice(0, MAX_TEXT),
    (text) => text.slice(0, MAX_TEXT),
  ),
  /** The start of the map's content hash that a permalink names; null for a link to the map as it is. */
  edition: textPart<string | null>(
    'edition',
    null,
    (edition) => edition,
    (text) => /^[0-9a-f]{8,64}$/.exec(text)?.[0] ?? null,
  ),
} as const;

type ValueOf<Part> = Part extends ViewPart<infer Value> ? Value : never;

/** One state of the page: the value of each part. */
export type View = { readonly [Key in keyof typeof viewParts]: ValueOf<(typeof viewParts)[Key]> };

/** A view made of what `valueOf` gives for each part. */
export function viewOf(valueOf: (part: ViewPart<unknown>) => unknown): View {
  const values = Object.entries(viewParts).map(([key, part]) => [key, valueOf(part as ViewPart<unknown>)]);
  return Object.fromEntries(values) as View;
}

/** The view that a map opens with; `opening` is the view that the reader's screen shows first, if the link does not say. */
export function initialView(graph: Graph, opening: ViewName = 'map'): View {
  const context: PartContext = { graph, opening, current: opening };
  return viewOf((part) => part.first(context));
}
