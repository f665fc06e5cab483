import type { ActorId } from '../model/ids.ts';
import type { Relation } from '../model/relation.ts';
import type { Ask } from './ask.ts';
import { stepGraph, stepsTo, type PathStep } from './step-graph.ts';

/** How far to search for chains; whatever is beyond is reported, never silently left out. */
export interface PathBounds {
  /** The maximum number of chains to keep. */
  readonly chains: number;
  /** The maximum number of steps to try. */
  readonly tried: number;
}

/** Far more than anyone reads, but still instant on a map of a thousand actors. */
export const PATH_BOUNDS: PathBounds = { chains: 500, tried: 200_000 };

/** The chains between two actors. */
export interface Paths {
  /** Simple ones: no actor is in one twice. Shorter ones first, then in the order they were found. */
  readonly chains: readonly (readonly PathStep[])[];
  /** Steps of the shortest chain; null if none leads there. */
  readonly shortest: number | null;
  /** Up to this many steps, the list is complete. */
  readonly complete: number;
  /** There may be more than a bound allowed. */
  readonly isCut: boolean;
}

/**
 * All chains of up to `longest` steps, and where the shortest is longer than that, all shortest: depth first, one length
 * after the other, and never beyond reach of the goal with the remaining steps (iterative deepening with the exact
 * distance as its bound, Korf 1985). No actor is visited twice.
 */
export function pathsBetween(
  relations: readonly Relation[],
  { from, to, longest, direction, sign }: Omit<Ask, 'over' | 'chain'>,
  bounds: PathBounds = PATH_BOUNDS,
): Paths {
  const graph = stepGraph(relations, { direction, sign });
  const distance = stepsTo(to, graph);
  const shortest = from === to ? null : (distance.get(from) ?? null);
  if (shortest === null) return { chains: [], shortest, complete: Infinity, isCut: false };
  const chains: (readonly PathStep[])[] = [];
  const path: PathStep[] = [];
  const passed = new Set<ActorId>([from]);
  let tried = 0;
  const isFull = () => tried > bounds.tried || chains.length > bounds.chains;

  function goOn(at: ActorId, left: number): void {
    for (const step of graph.get(at) ?? []) {
      if (isFull()) return;
      if (passed.has(step.to) || (step.to === to) !== (left === 1)) continue;
      if ((distance.get(step.to) ?? Infinity) > left - 1) continue;
      tried++;
      path.push(step);
      passed.add(step.to);
      if (left === 1) chains.push([...path]);
      else goOn(step.to, left - 1);
      passed.delete(step.to);
      path.pop();
    }
  }

  let complete = shortest - 1;
  for (let length = shortest; length <= Math.max(longest, shortest); length++) {
    goOn(from, length);
    if (isFull()) break;
    complete = length;
  }
  const isCut = complete < Math.max(longest, shortest);
  return { chains: chains.slice(0, bounds.chains), shortest, complete, isCut };
}
