import type { Graph } from '../../model/graph.ts';
import { groupingsOf } from '../../model/groupings.ts';
import type { ActorId } from '../../model/ids.ts';
import type { Pair } from '../../model/pair.ts';
import type { Messages } from '../messages.ts';
import { actorLabel, actorName, actorSentence } from './actor.ts';
import { pairSentence } from './pair.ts';

/** The words on a line that ends at a grouping and belongs to its members: "via Rosgvardiya". */
export function viaWords(
  graph: Graph,
  members: readonly ActorId[],
  word: string,
  { mapping: { gathered } }: Messages,
): string {
  return gathered.via(
    word,
    members.map((id) => actorLabel(graph, id)),
  );
}

/** A line that gathers some pairs of members, as one sentence: through whom, about whom this is not said, and what its first pair does. */
export function throughSentence(graph: Graph, pairs: readonly Pair[], messages: Messages): string {
  const groupings = groupingsOf(graph);
  const [first] = pairs;
  if (!first) return '';
  const members = [...new Set(pairs.flatMap(({ a, b }) => [a, b]))].filter((id) => groupings.has(id));
  const wholes = new Set(members.map((id) => groupings.get(id) ?? id));
  return messages.mapping.gathered.through(
    members.map((id) => actorName(graph, id)),
    [...wholes].map((id) => actorName(graph, id)),
    pairSentence(graph, first, messages),
    pairs.length - 1,
  );
}

/** The box of a grouping as one sentence: its actor by the pairs shown, and whom else it includes. */
export function boxSentence(
  graph: Graph,
  id: ActorId,
  shown: readonly Pair[],
  relations: number,
  messages: Messages,
): string {
  const members = [...groupingsOf(graph)].filter(([, box]) => box === id).map(([member]) => member);
  return messages.mapping.gathered.box(
    actorSentence(graph, id, shown, messages),
    members.map((member) => actorName(graph, member)),
    relations,
  );
}
