import type { Graph } from '../../model/graph.ts';
import { type ActorId, pairId, type PairId, type RelationId } from '../../model/ids.ts';
import type { Relation } from '../../model/relation.ts';
import { highlightsOf, isFirm } from '../../query/highlights.ts';
import type { FirstMessages } from '../messages.ts';
import { actorName } from './actor.ts';

/** Something worth a click when nothing is selected. */
export interface Find {
  readonly id: 'helps' | 'both' | 'contradicted' | 'single';
  readonly title: string;
  readonly sentence: string;
  /** The pairs that it is about, in the order of the map. */
  readonly pairs: readonly PairId[];
  readonly relations: readonly RelationId[];
}

/** The highlights of a map in words, each with the pairs it is about; what says most about the world comes first. */
export function finds(graph: Graph, messages: FirstMessages): readonly Find[] {
  const { firm, helping, mixed, contradicted, single } = highlightsOf(graph);
  const both = mixed.flatMap(({ relations }) =>
    relations.filter((relation) => isFirm(relation) && relation.type.sign !== 0),
  );
  const named = (a: ActorId, b: ActorId) => messages.both(actorName(graph, a), actorName(graph, b));
  const names = mixed.map(({ a, b }) => named(a, b));
  const disputed = contradicted.map(({ from, to, type }) => `${named(from, to)} (${type.label})`);
  const words = messages.finds;
  return [
    findOf('both', words.both.title, words.both.sentence(names), both),
    findOf('contradicted', words.contradicted.title, words.contradicted.sentence(disputed), contradicted),
    findOf('helps', words.helps.title, words.helps.sentence(pairIds(helping).length), helping),
    findOf('single', words.single.title, words.single.sentence(single.length, firm.length), single),
  ];
}

function findOf(id: Find['id'], title: string, sentence: string, relations: readonly Relation[]): Find {
  return { id, title, sentence, pairs: pairIds(relations), relations: relations.map((row) => row.id) };
}

function pairIds(relations: readonly Relation[]): readonly PairId[] {
  return [...new Set(relations.map(({ from, to }) => pairId(from, to)))];
}
