import type { Focus } from '../analysis/focus.ts';
import type { Graph } from '../model/graph.ts';
import { emptying, type Lift } from '../query/emptying.ts';
import type { Filters } from '../query/filters.ts';
import { periodWords } from './active-words.ts';
import { actorLabel } from './actor-words.ts';
import { facetWords } from './facet-words.ts';
import { en, type FirstMessages } from './messages.ts';

/** Something that leaves nothing to show, by name, and the part of the view that lifts it. */
export interface NamedLift {
  readonly name: string;
  readonly part: { readonly filters: Filters } | { readonly focus: null };
}

/** What leaves nothing of a view, each to be lifted alone; of a view in which the filters leave something, the focus. */
export function liftsOf(
  graph: Graph,
  { filters, focus }: { readonly filters: Filters; readonly focus: Focus | null },
  messages: FirstMessages = en,
): readonly NamedLift[] {
  const lifts = emptying(graph, filters).map((lift) => ({
    name: nameOf(lift, filters, messages),
    part: { filters: lift.lifted },
  }));
  if (lifts.length > 0 || focus === null) return lifts;
  return [{ name: focusWords(graph, focus, messages), part: { focus: null } }];
}

/** "Focus on Russia". */
export function focusWords(graph: Graph, { actors }: Focus, messages: FirstMessages = en): string {
  const { filtering } = messages;
  return filtering.alone(filtering.focus(actors.map((id) => actorLabel(graph, id))));
}

function nameOf({ kind, facet }: Lift, { period, text }: Filters, messages: FirstMessages): string {
  const { filtering } = messages;
  if (kind === 'period' && period) return filtering.alone(periodWords(period, messages));
  return kind === 'text' ? filtering.alone(filtering.text(text)) : facetWords(facet, messages);
}
