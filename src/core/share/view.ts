import type { Focus } from '../analysis/focus.ts';
import type { Inquiry } from '../analysis/question.ts';
import type { Graph } from '../model/graph.ts';
import type { ActorId } from '../model/ids.ts';
import { initialFilters, type Filters } from '../query/filters.ts';
import { SHIPPED, type Arrangement } from './arrangement.ts';
import type { Colouring, ViewName } from './views.ts';

/** Everything that a link restores: filters, selection, question and search, and the view, arrangement and theme. */
export interface View {
  readonly filters: Filters;
  /** The id of an actor, a statement, a relation or a pair. */
  readonly selection: string | null;
  readonly view: ViewName;
  readonly colour: Colouring;
  readonly focus: Focus | null;
  /** What is asked; its answer is shown where the evidence is, while nothing is selected. */
  readonly ask: Inquiry | null;
  /** Actors chosen together, by lasso or one after the other. */
  readonly marked: readonly ActorId[];
  readonly arrangement: Arrangement;
  /** Editorial groupings are drawn as one box each, with the lines of their members gathered at it. */
  readonly grouped: boolean;
  /** Choices of single views, by the key of their row in `settings.ts`. */
  readonly chosen: Readonly<Record<string, string>>;
  /** The row at which the codebook is open: `type:sanctuary`, `look:alleged`; null for its beginning. */
  readonly entry: string | null;
  /** The start of the map's content hash that a permalink names; null for a link to the map as it is. */
  readonly edition: string | null;
  /** Null follows the reader's system. */
  readonly theme: 'light' | 'dark' | null;
  /** The language of the interface; null follows the reader. */
  readonly language: string | null;
  readonly search: string;
}

/** The view that a map opens with; `first` is the view that the reader's screen shows first, if the link does not say. */
export function initialView(graph: Graph, first: View['view'] = 'map'): View {
  return {
    filters: initialFilters(graph),
    selection: null,
    view: first,
    colour: 'sign',
    focus: null,
    ask: null,
    marked: [],
    arrangement: SHIPPED,
    grouped: false,
    chosen: {},
    entry: null,
    edition: null,
    theme: null,
    language: null,
    search: '',
  };
}
