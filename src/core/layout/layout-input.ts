import type { Graph } from '../model/graph.ts';
import { hullsOf } from '../model/groupings.ts';
import type { ActorId } from '../model/ids.ts';
import type { Pair } from '../model/pair.ts';
import type { LayoutInput, LayoutLine } from './layout.ts';

// Lines in the first view count for more than the rest; those not drawn at first, for very little.
const WEIGHT = { first: 4, other: 1, organisation: 0.1 };

/** What a layout of this graph depends on: a box for each actor, a line for each pair; sizes in px. The poles are the pair that the map is about, else the two actors of most passages. */
export function layoutInput(
  graph: Graph,
  sizes: Readonly<Record<ActorId, { readonly width: number; readonly height: number }>>,
  pane: LayoutInput['pane'],
  seed: number,
  poles: LayoutInput['poles'] = polesOf(graph),
): LayoutInput {
  return {
    boxes: [...graph.actors.keys()].flatMap((id) => {
      const size = sizes[id];
      return size ? [{ id, width: size.width, height: size.height }] : [];
    }),
    lines: [...graph.pairs.values()].filter(({ a, b }) => a !== b).map(lineOf),
    pane,
    ...(poles ? { poles } : {}),
    hulls: [...hullsOf(graph)].map(([owner, members]) => ({ owner, members })),
    seed,
  };
}

function lineOf(pair: Pair): LayoutLine {
  const first = pair.relations.some(
    ({ standing, type }) =>
      (standing === 'stated' || standing === 'likely') && type.family !== 'organisation',
  );
  const isOrganisation = pair.relations.every(({ type }) => type.family === 'organisation');
  const weight = first ? WEIGHT.first : isOrganisation ? WEIGHT.organisation : WEIGHT.other;
  return { id: pair.id, a: pair.a, b: pair.b, weight, first, twin: pair.mixed !== 'no' };
}

// The two actors mentioned in the most passages; on a tie the one the file names first.
function polesOf(graph: Graph): readonly [string, string] | undefined {
  const passages = new Map<ActorId, Set<string>>([...graph.actors.keys()].map((id) => [id, new Set()]));
  for (const { from, to, evidence } of graph.claims.values()) {
    for (const { source, exact, at, locator } of evidence) {
      const passage = JSON.stringify([source, at?.start ?? exact ?? locator]);
      for (const end of [from, to]) if (typeof end === 'string') passages.get(end)?.add(passage);
    }
  }
  const [first, second] = [...passages].sort(([, one], [, other]) => other.size - one.size);
  return first && second ? [first[0], second[0]] : undefined;
}
