import { passageIndex } from '../analysis/passage-index.ts';
import { onlyPassage } from '../analysis/weight.ts';
import type { Graph } from '../model/graph.ts';
import { pairId, type ActorId, type PairId, type RelationId } from '../model/ids.ts';
import type { Relation } from '../model/relation.ts';
import { initialFilters } from '../query/filters.ts';
import { relationsUnder } from '../query/visible.ts';
import { actorName } from './actor-words.ts';
import type { FirstMessages } from './messages.ts';

/** Something worth a click where nothing is selected. */
export interface Find {
  readonly id: 'helps' | 'both' | 'contradicted' | 'single';
  readonly title: string;
  readonly sentence: string;
  /** The pairs that it is about, in the order of the map. */
  readonly pairs: readonly PairId[];
  readonly relations: readonly RelationId[];
}

/** The finds of a map, among what it states or calls likely: who helps whom, who does both at once, what contradicts what, what rests on a single passage. */
export function finds(graph: Graph, messages: FirstMessages): readonly Find[] {
  const firm = relationsUnder(graph, initialFilters(graph)).filter(isFact);
  const helping = firm.filter(({ type }) => type.sign === 1);
  const bothPairs = [...graph.pairs.values()].filter(({ mixed }) => mixed === 'acts');
  const both = bothPairs.flatMap(({ relations }) =>
    relations.filter((relation) => isFact(relation) && relation.type.sign !== 0),
  );
  const index = passageIndex(firm.flatMap(({ claims }) => claims));
  const single = firm.filter((relation) => onlyPassage(relation, index) !== null);
  const contradicted = [...graph.relations.values()].filter((relation) => relation.contradicted);
  const named = (a: ActorId, b: ActorId) => messages.both(actorName(graph, a), actorName(graph, b));
  const names = bothPairs.map(({ a, b }) => named(a, b));
  const disputed = contradicted.map(({ from, to, type }) => `${named(from, to)} (${type.label})`);
  const { helps, both: mixed, contradicted: denied, single: alone } = messages.finds;
  return [
    findOf('helps', helps.title, helps.sentence(pairIds(helping).length), helping),
    findOf('both', mixed.title, mixed.sentence(names), both),
    findOf('contradicted', denied.title, denied.sentence(disputed), contradicted),
    findOf('single', alone.title, alone.sentence(single.length, firm.length), single),
  ];
}

function isFact({ standing, type, unsourced }: Relation): boolean {
  const isFirm = standing === 'stated' || standing === 'likely';
  return isFirm && !unsourced && (type.nature === 'act' || type.nature === 'word');
}

function findOf(id: Find['id'], title: string, sentence: string, relations: readonly Relation[]): Find {
  return { id, title, sentence, pairs: pairIds(relations), relations: relations.map((row) => row.id) };
}

function pairIds(relations: readonly Relation[]): readonly PairId[] {
  return [...new Set(relations.map(({ from, to }) => pairId(from, to)))];
}
