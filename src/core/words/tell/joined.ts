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

/** All lines that are drawn as one, as one sentence: "From each of the GRU and … to each of …, all stated alike: possible (GRU: intelligence sharing; …)." */
export function joinedSentence(
  graph: Graph,
  { from, to }: JoinedEnds,
  relations: readonly Relation[],
  messages: Messages,
): string {
  const [first] = relations;
  if (!first) return '';
  const doers = from.map((id) => ({
    name: actorLabel(graph, id),
    does: [...new Set(relations.filter((one) => one.from === id).map(({ type }) => type.label))].join(' / '),
  }));
  const isAlike = new Set(doers.map(({ does }) => does)).size === 1;
  const what = isAlike
    ? (doers[0]?.does ?? '')
    : doers.map(({ name, does }) => `${name}: ${does}`).join('; ');
  return messages.marking.joined(
    doers.length,
    listed(
      doers.map(({ name }) => name),
      messages,
    ),
    to.length,
    listed(
      to.map((id) => actorLabel(graph, id)),
      messages,
    ),
    lookWords(lookOf(first), messages).count,
    what,
  );
}

function listed(names: readonly string[], messages: Messages): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : messages.both(names.slice(0, -1).join(', '), last);
}
