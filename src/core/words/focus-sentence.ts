import type { FocusArea } from '../analysis/focus-area.ts';
import type { Focus } from '../analysis/focus.ts';
import type { Graph } from '../model/graph.ts';
import { actorName } from './actor-words.ts';
import type { Messages } from './messages.ts';

/** What is in focus, and how much it reaches: "2 steps round the Taliban: 14 actors, 22 relations; the rest is faded." */
export function focusSentence(graph: Graph, focus: Focus, area: FocusArea, messages: Messages): string {
  const { steps, direction, sign, others } = focus;
  return messages.answering.focus.sentence({
    names: focus.actors.map((id) => actorName(graph, id)),
    steps,
    actors: area.distance.size,
    relations: area.relations.size,
    direction,
    sign,
    others,
  });
}
