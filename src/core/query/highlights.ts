import { passageIndex } from '../analysis/passage-index.ts';
import { onlyPassage } from '../analysis/weight.ts';
import type { Graph } from '../model/graph.ts';
import type { Pair } from '../model/pair.ts';
import type { Relation } from '../model/relation.ts';
import { initialFilters } from './filters.ts';
import { relationsUnder } from './visible.ts';

/** What is worth a click on a map before anything is selected, in the order of the map. */
export interface Highlights {
  /** Acts and words in force that the map opens with, stated or likely. */
  readonly firm: readonly Relation[];
  /** Those in which someone supports or cooperates. */
  readonly helping: readonly Relation[];
  /** Pairs that cooperate and oppose at once. */
  readonly mixed: readonly Pair[];
  readonly contradicted: readonly Relation[];
  /** Firm relations that rest on one passage. */
  readonly single: readonly Relation[];
}

/** Who helps whom, who does both at once, what is contradicted, and what rests on a single passage. */
export function highlightsOf(graph: Graph): Highlights {
  const firm = relationsUnder(graph, initialFilters(graph)).filter(isFirm);
  const index = passageIndex(firm.flatMap(({ claims }) => claims));
  return {
    firm,
    helping: firm.filter(({ type }) => type.sign === 1),
    mixed: [...graph.pairs.values()].filter(({ mixed }) => mixed === 'acts'),
    contradicted: [...graph.relations.values()].filter((relation) => relation.contradicted),
    single: firm.filter((relation) => onlyPassage(relation, index) !== null),
  };
}

/** True for an act or words in force that a source states or calls likely. */
export function isFirm({ standing, type, unsourced }: Relation): boolean {
  const isSaid = standing === 'stated' || standing === 'likely';
  return isSaid && !unsourced && (type.nature === 'act' || type.nature === 'word');
}
