import type { ActorId } from '../model/ids.ts';
import { pairsOf, type Pair } from '../model/pair.ts';
import { firmness } from '../model/standing.ts';
import type { Relation } from '../model/relation.ts';
import { carriesFrom, type StepRule } from './chain-ground.ts';

/** One step of a chain: two actors, and the relations that carry it. */
export interface PathStep {
  readonly from: ActorId;
  readonly to: ActorId;
  /** Of the carrying relations only, the firmest first. */
  readonly pair: Pair;
}

/** Where each actor leads in one step, the firmest steps first. */
export type StepGraph = ReadonlyMap<ActorId, readonly PathStep[]>;

/** The steps that some relations carry. */
export function stepGraph(relations: readonly Relation[], rule: StepRule): StepGraph {
  const next = new Map<ActorId, PathStep[]>();
  for (const pair of pairsOf(relations)) {
    for (const [from, to] of [
      [pair.a, pair.b],
      [pair.b, pair.a],
    ] as const) {
      const kept = pair.relations.filter((relation) => carriesFrom(from, relation, rule));
      if (kept.length === 0) continue;
      const carried = kept.length === pair.relations.length ? pair : pairsOf(kept)[0]!;
      const steps = next.get(from);
      if (steps) steps.push({ from, to, pair: carried });
      else next.set(from, [{ from, to, pair: carried }]);
    }
  }
  for (const steps of next.values()) steps.sort(byFirmness);
  return next;
}

function byFirmness(x: PathStep, y: PathStep): number {
  return (
    firmness(x.pair.standing) - firmness(y.pair.standing) ||
    claimsIn(y.pair) - claimsIn(x.pair) ||
    (x.to < y.to ? -1 : 1)
  );
}

const claimsIn = ({ relations }: Pair) => relations.reduce((sum, { claims }) => sum + claims.length, 0);

/** The minimum number of steps to a goal from each actor that can reach one, backwards and breadth first (Moore 1959). */
export function stepsTo(goal: ActorId, graph: StepGraph): ReadonlyMap<ActorId, number> {
  const before = new Map<ActorId, ActorId[]>();
  for (const { from, to } of [...graph.values()].flat()) {
    const ends = before.get(to);
    if (ends) ends.push(from);
    else before.set(to, [from]);
  }
  const steps = new Map([[goal, 0]]);
  // A Map keeps its insertion order, so it is its own queue.
  for (const [at, distance] of steps) {
    for (const end of before.get(at) ?? []) if (!steps.has(end)) steps.set(end, distance + 1);
  }
  return steps;
}
