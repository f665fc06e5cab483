import { originsIn } from '../analysis/origins.ts';
import { passageIndex } from '../analysis/passage-index.ts';
import { weightOf, type Weight } from '../analysis/weight.ts';
import type { Graph } from '../model/graph.ts';
import type { Relation } from '../model/relation.ts';
import { amountOf, amountsUpTo, type Amount } from './amounts.ts';
import { relationFacet, type Facet } from './facet.ts';
import { perGraph, perPart } from './per-graph.ts';

const readingOf = perGraph((graph) => ({
  originsOf: originsIn(graph),
  index: passageIndex(graph.claims.values()),
}));

const weigh = perPart((relation: Relation, graph): Weight => {
  const { originsOf, index } = readingOf(graph);
  return weightOf(relation, originsOf, index);
});

/** A facet for the amount of support that a relation has as firmly as it is drawn. */
export function weightFacet(id: string, count: (weight: Weight) => number): Facet {
  const amount = (relation: Relation, graph: Graph): Amount => amountOf(count(weigh(relation, graph)));
  return relationFacet({
    id,
    order: () => [],
    values: perGraph((graph) =>
      amountsUpTo(new Set([...graph.relations.values()].map((one) => amount(one, graph)))),
    ),
    of: (relation, graph) => [amount(relation, graph)],
  });
}
