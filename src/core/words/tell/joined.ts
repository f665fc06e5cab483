import type { Graph } from '../../model/graph.ts';
import type { ActorId } from '../../model/ids.ts';
import { lookOf } from '../../model/look.ts';
import type { Relation } from '../../model/relation.ts';
import type { Messages } from '../messages.ts';
import { actorLabel } from './actor.ts';
import { lookWords } from './looks.ts';

/** Lines that are drawn as one: who does what to each of whom. */
export interface JoinedEnds {
  readonly from: readonly ActorId[];
  readonly to: readonly ActorId[];
}

/** All lines that are drawn as one, as one sentence: "From each of the GRU (intelligence sharing) and … to each of …, all stated alike: possible." */
export function joinedSentence(
  graph: Graph,
  { from, to }: JoinedEnds,
  relations: readonly Relation[],
  messages: Messages,
): string {
  const [first] = relations;
  if (!first) return '';
  const doers = from.map((id) => {
    const labels = relations.filter((relation) => relation.from === id).map(({ type }) => type.label);
    return `${actorLabel(graph, id)} (${[...new Set(labels)].join('; ')})`;
  });
  const receivers = to.map((id) => actorLabel(graph, id));
  return messages.marking.joined(
    doers.length,
    listed(doers, messages),
    receivers.length,
    listed(receivers, messages),
    lookWords(lookOf(first), messages).count,
  );
}

function listed(names: readonly string[], messages: Messages): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : messages.both(names.slice(0, -1).join(', '), last);
}
