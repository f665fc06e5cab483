import { passageKey } from '../../core/evidence/passages.ts';
import type { LayoutInput, LayoutLine } from '../../core/layout/layout.ts';
import type { Graph } from '../../core/model/graph.ts';
import type { ActorId } from '../../core/model/ids.ts';
import type { Pair } from '../../core/model/pair.ts';
import type { BoxSize } from '../../core/picture/boxes.ts';

const SEED = 1;
const HEAVY = 9;

/** What a layout of this graph depends on: a box for each actor, a line for each pair. */
export function layoutInput(
  graph: Graph,
  sizes: Readonly<Record<ActorId, BoxSize>>,
  pane: LayoutInput['pane'],
): LayoutInput {
  const poles = polesOf(graph);
  return {
    boxes: [...graph.actors.keys()].map((id) => ({ id, width: sizes[id]!.width, height: sizes[id]!.height })),
    lines: [...graph.pairs.values()].filter((pair) => pair.a !== pair.b).map(lineOf),
    pane,
    ...(poles ? { poles } : {}),
    seed: SEED,
  };
}

function lineOf(pair: Pair): LayoutLine {
  const first = isOfFirstView(pair);
  return { id: pair.id, a: pair.a, b: pair.b, weight: first ? HEAVY : 1, first };
}

function isOfFirstView(pair: Pair): boolean {
  return pair.relations.some(
    ({ standing, type }) =>
      (standing === 'stated' || standing === 'likely') && type.family !== 'organisation',
  );
}

// The two actors that most passages speak of; on a tie the one that the file names first.
function polesOf(graph: Graph): readonly [string, string] | null {
  const passages = new Map<ActorId, Set<string>>([...graph.actors.keys()].map((id) => [id, new Set()]));
  for (const { from, to, evidence } of graph.claims.values()) {
    for (const passage of evidence.map(passageKey)) {
      for (const end of [from, to]) if (typeof end === 'string') passages.get(end)?.add(passage);
    }
  }
  const [first, second] = [...passages].sort(([, one], [, other]) => other.size - one.size);
  return first && second ? [first[0], second[0]] : null;
}
