import type { Focus } from '../analysis/focus.ts';
import type { Graph } from '../model/graph.ts';
import { emptying, lifted, type Lift } from '../query/emptying.ts';
import type { Filters } from '../query/filters.ts';
import { periodWords } from './active-words.ts';
import { actorLabel } from './actor-words.ts';
import { facetWords } from './facet-words.ts';
import type { FirstMessages } from './messages.ts';

/** A way out of a view that shows nothing: what is lifted, by name, and the part of the view that it changes. */
export interface NamedLift {
  /** One, or several of which none alone is enough. */
  readonly names: readonly string[];
  readonly part: { readonly filters: Filters } | { readonly focus: null };
}

/** The ways out of a view that shows nothing; where the filters leave something, it is the focus that hides it. */
export function liftsOf(
  graph: Graph,
  { filters, focus }: { readonly filters: Filters; readonly focus: Focus | null },
  messages: FirstMessages,
): readonly NamedLift[] {
  const ways = emptying(graph, filters).map((lifts) => ({
    names: lifts.map((lift) => nameOf(lift, filters, messages)),
    part: { filters: lifted(filters, lifts) },
  }));
  if (ways.length > 0 || focus === null) return ways;
  return [{ names: [focusWords(graph, focus, messages)], part: { focus: null } }];
}

/** "Focus on Russia". */
export function focusWords(graph: Graph, { actors }: Focus, messages: FirstMessages): string {
  const { filtering } = messages;
  return filtering.alone(filtering.focus(actors.map((id) => actorLabel(graph, id))));
}

function nameOf(lift: Lift, { period, text }: Filters, messages: FirstMessages): string {
  const { filtering } = messages;
  if (lift.kind === 'facet') return facetWords(lift.facet, messages);
  const words = lift.kind === 'period' && period ? periodWords(period, messages) : filtering.text(text);
  return filtering.alone(words);
}
