import type { ActorId } from '../model/ids.ts';
import type { Pair } from '../model/pair.ts';
import { otherEnd, type Links } from './links.ts';

/** One step of a chain. */
export interface ChainStep {
  readonly from: ActorId;
  readonly to: ActorId;
  readonly pair: Pair;
}

/** The shortest chain of links from one actor to another, and of those the one with the fewest weak steps; empty if there is none. */
export function shortestChain(
  { actors, places, links, around }: Links,
  from: ActorId,
  to: ActorId,
  isWeak: (pair: Pair) => boolean,
): readonly ChainStep[] {
  const [start, goal] = [places.get(from), places.get(to)];
  if (start === undefined || goal === undefined || start === goal) return [];
  const weak = new Map<number, number>([[start, 0]]);
  const cameBy = new Map<number, number>();
  // Layer by layer (Moore 1959): within a layer the step with the fewest weak ones behind it is kept.
  for (let layer = [start]; layer.length > 0 && !weak.has(goal);) {
    const next = new Map<number, number>();
    for (const place of layer) {
      for (const index of around[place]!) {
        const other = otherEnd(links[index]!, place);
        if (weak.has(other)) continue;
        const cost = weak.get(place)! + (isWeak(links[index]!.pair) ? 1 : 0);
        if (cost >= (next.get(other) ?? Infinity)) continue;
        next.set(other, cost);
        cameBy.set(other, index);
      }
    }
    for (const [place, cost] of next) weak.set(place, cost);
    layer = [...next.keys()];
  }
  const steps: ChainStep[] = [];
  for (let at = goal; at !== start;) {
    const index = cameBy.get(at);
    if (index === undefined) return [];
    const before = otherEnd(links[index]!, at);
    steps.unshift({ from: actors[before]!, to: actors[at]!, pair: links[index]!.pair });
    at = before;
  }
  return steps;
}
