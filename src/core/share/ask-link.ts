import { askOf, CHAIN_GROUNDS, LONGEST_CHAIN, type Ask } from '../analysis/ask.ts';
import { STEP_SIGNS } from '../analysis/focus.ts';
import type { Graph } from '../model/graph.ts';
import { knownActors } from './known-actors.ts';
import type { LinkPart, Parts } from './link-parts.ts';

/** The most actors of a chain that a link names; the shortest chain of a large map may be longer than any that is asked for. */
const MOST_IN_CHAIN = 20;

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
    ...(ask.chain === null ? [] : [['chain', ask.chain.join(',')] as const]),
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
  const chain = knownActors(parts.get('chain'), graph);
  const isChain =
    chain.missing.length === 0 &&
    chain.actors.length <= MOST_IN_CHAIN &&
    chain.actors[0] === from &&
    chain.actors.at(-1) === to;
  return {
    ask: {
      ...first,
      longest:
        Number.isInteger(longest) && longest >= 2 && longest <= LONGEST_CHAIN ? longest : first.longest,
      over: CHAIN_GROUNDS.find((each) => each === parts.get('over')) ?? first.over,
      direction: parts.get('way') === 'forward' ? 'forward' : 'any',
      sign: STEP_SIGNS.find((each) => each === parts.get('signed')) ?? first.sign,
      chain: isChain ? chain.actors : null,
    },
    missing: [...missing, ...chain.missing],
  };
}
