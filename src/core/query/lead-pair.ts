import { passagesOf } from '../evidence/passages.ts';
import type { Graph } from '../model/graph.ts';
import { pairId, type ActorId } from '../model/ids.ts';
import type { Pair } from '../model/pair.ts';
import { claimsStated } from '../model/relation.ts';
import { initialFilters } from './filters.ts';
import { perGraph } from './per-graph.ts';
import { relationsUnder } from './visible.ts';

/** The pair that a map is about, and its two ends in the order in which they are named and placed. */
export interface LeadPair {
  readonly pair: Pair;
  readonly ends: readonly [ActorId, ActorId];
}

/**
 * The pair that a map is about: the author's `lead`; else of the pairs that cooperate and oppose at once in stated acts and
 * words in force, the one with the most passages behind these; else the pair with the most stated passages among what the
 * map opens with; null if nothing is stated. Of equals the first in the map. Computed once for a graph.
 */
export const leadPair = perGraph((graph): LeadPair | null => {
  const [from, to] = graph.map.lead ?? [];
  const named = from && to ? graph.pairs.get(pairId(from, to)) : undefined;
  if (from && to && named) return { pair: named, ends: [from, to] };
  const pairs = [...graph.pairs.values()];
  const stated = statedPassages(graph);
  const most = (some: readonly Pair[]) =>
    some.reduce<Pair | null>((best, pair) => (stated(pair) > (best ? stated(best) : 0) ? pair : best), null);
  const pair = most(pairs.filter(({ mixed }) => mixed === 'acts')) ?? most(pairs);
  return pair && { pair, ends: endsOf(pair) };
});

// Where the first relation leads from, as in the sentence of the pair.
function endsOf({ relations, a, b }: Pair): readonly [ActorId, ActorId] {
  return relations[0]?.from === b ? [b, a] : [a, b];
}

// Memberships and offices, which a map does not open with, make no lead pair.
function statedPassages(graph: Graph): (pair: Pair) => number {
  const opens = new Set(relationsUnder(graph, initialFilters(graph)).map(({ id }) => id));
  return ({ relations }) => {
    const acts = relations.filter(
      ({ id, type, unsourced }) =>
        opens.has(id) && !unsourced && (type.nature === 'act' || type.nature === 'word'),
    );
    const stated = acts.flatMap((relation) => claimsStated(relation, 'stated'));
    return passagesOf(stated).length;
  };
}
