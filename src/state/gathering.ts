import { bendLines } from '../core/layout/bend.ts';
import { layoutInput } from '../core/layout/layout-input.ts';
import { groupingsOf } from '../core/model/groupings.ts';
import type { Graph } from '../core/model/graph.ts';
import { pairId, type ActorId } from '../core/model/ids.ts';
import type { Pair } from '../core/model/pair.ts';
import { gathered, type GatheringCauses } from '../core/picture/gathered.ts';
import type { Placement } from '../core/picture/placement.ts';
import type { SceneCauses } from '../core/picture/scene-of.ts';
import type { SceneLine } from '../core/picture/scene.ts';
import { boxSentence, throughSentence, viaWords } from '../core/words/tell/grouping.ts';
import type { Messages } from '../core/words/messages.ts';

// Bending more lines than this takes longer than a reader should wait.
const MAX_BENT = 400;

/** The lines and boxes of a picture in which each grouping is one box, and the words on them. */
export function gathering(
  graph: Graph,
  { placement, ...causes }: Pick<GatheringCauses, 'pairs' | 'opened'> & { readonly placement: Placement },
  messages: Messages,
): NonNullable<SceneCauses['gathered']> {
  const bends = bendsOf(graph, placement);
  return {
    ...gathered(graph, {
      ...causes,
      placement,
      bends,
      word: (members, word) => viaWords(graph, members, word, messages),
    }),
    badge: ({ members, relations }) => messages.mapping.gathered.badge(members, relations),
  };
}

const bent = new WeakMap<Placement, GatheringCauses['bends']>();

// Between the remaining boxes lines run differently; which of them are drawn at the moment does not matter, so that no filter bends a line.
function bendsOf(graph: Graph, placement: Placement): GatheringCauses['bends'] {
  const known = bent.get(placement);
  if (known) return known;
  const groupings = groupingsOf(graph);
  const { boxes, lines, pane, seed } = layoutInput(graph, placement.boxes, placement.pane, 1);
  const boxOf = (id: string) => groupings.get(id as ActorId) ?? (id as ActorId);
  const between = new Map(
    lines
      .filter(({ a, b }) => boxOf(a) !== boxOf(b))
      .map((line) => {
        const id = pairId(boxOf(line.a), boxOf(line.b));
        const [a = '', b = ''] = id.split('|');
        return [id, { ...line, id, a, b }] as const;
      }),
  );
  const kept = boxes.filter(({ id }) => !groupings.has(id as ActorId));
  const input = { boxes: kept, lines: [...between.values()], pane, seed };
  const right = between.size > MAX_BENT ? {} : bendLines(input, placement.boxes);
  // The layout counts a bend to the right of its direction, the picture to the left.
  const bends = Object.fromEntries(Object.entries(right).map(([id, by]) => [id, -by]));
  bent.set(placement, bends);
  return bends;
}

/** What a line that ends at a grouping, or the box of one, means as one sentence; null for every other id. */
export function gatheredSentence(
  graph: Graph,
  id: string,
  lines: readonly SceneLine[],
  shown: readonly Pair[],
  { inside }: NonNullable<SceneCauses['gathered']>,
  messages: Messages,
): string | null {
  const box = inside.get(id as ActorId);
  if (box) return boxSentence(graph, id as ActorId, shown, box.relations, messages);
  const line = lines.find(
    ({ through, id: own, selects, pair }) => through && [own, selects, pair].includes(id as never),
  );
  if (!line?.through) return null;
  const pairs = line.through.pairs.flatMap((pair) => shown.find((one) => one.id === pair) ?? []);
  return throughSentence(graph, pairs, messages);
}
