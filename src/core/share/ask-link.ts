import { askOf, CHAIN_GROUNDS, LONGEST_CHAIN, type Ask } from '../analysis/ask.ts';
import { STEP_SIGNS } from '../analysis/focus.ts';
import type { Graph } from '../model/graph.ts';
import { knownActors } from './known-actors.ts';
import type { LinkPart, Parts } from './link-parts.ts';

/** The parts of a link that say what is asked. */
export function encodeAsk(ask: Ask | null): readonly LinkPart[] {
  if (!ask) return [];
  const first = askOf(ask.from, ask.to);
  return [
    ['ask', `${ask.from},${ask.to}`],
    ...(ask.longest === first.longest ? [] : [['longest', String(ask.longest)] as const]),
    ...(ask.over === first.over ? [] : [['over', ask.over] as const]),
    ...(ask.direction === first.direction ? [] : [['way', ask.direction] as const]),
    ...(ask.sign === first.sign ? [] : [['signed', ask.sign] as const]),
    // Readers count from one.
    ...(ask.chain === null ? [] : [['chain', String(ask.chain + 1)] as const]),
  ];
}

/** The question that a link asks, and the actors it names that the map does not hold. */
export function decodeAsk(
  parts: Parts,
  graph: Graph,
): { readonly ask: Ask | null; readonly missing: readonly string[] } {
  const { actors, missing } = knownActors(parts.get('ask'), graph);
  const [from, to] = actors;
  if (!from || !to) return { ask: null, missing };
  const first = askOf(from, to);
  const longest = Number(parts.get('longest') ?? first.longest);
  const chain = Number(parts.get('chain') ?? NaN);
  return {
    ask: {
      ...first,
      longest:
        Number.isInteger(longest) && longest >= 2 && longest <= LONGEST_CHAIN ? longest : first.longest,
      over: CHAIN_GROUNDS.find((each) => each === parts.get('over')) ?? first.over,
      direction: parts.get('way') === 'forward' ? 'forward' : 'any',
      sign: STEP_SIGNS.find((each) => each === parts.get('signed')) ?? first.sign,
      chain: Number.isInteger(chain) && chain >= 1 && chain <= 1000 ? chain - 1 : null,
    },
    missing,
  };
}
