import { layOut, type layouts } from '../core/layout/named/layouts.ts';
import type { CaptionOf, Size } from '../core/layout/named/named-layout.ts';
import { measures } from '../core/look/measures.ts';
import type { Graph } from '../core/model/graph.ts';
import type { ActorId } from '../core/model/ids.ts';
import { unscaled } from '../core/picture/boxes.ts';
import type { Box, Placement } from '../core/picture/placement.ts';
import type { Messages } from '../core/words/messages.ts';

/** What a placement by another layout is made of. */
export interface LaidOutCauses {
  readonly graph: Graph;
  readonly messages: Messages;
  /** Px of a text at the size of words on lines. */
  readonly measureWord: (text: string) => number;
  /** Its boxes, pane and letters are kept. */
  readonly shipped: Placement;
}

/** The placement of a map by one of the layouts other than the published one. */
export function laidOut(
  name: keyof typeof layouts,
  centre: readonly ActorId[],
  { graph, messages, measureWord, shipped }: LaidOutCauses,
): Placement {
  const text = (caption: CaptionOf) => captionText(caption, graph, messages);
  const captionSize = (caption: CaptionOf): Size => ({
    width: (measureWord(text(caption)) * measures.caption) / measures.word,
    height: measures.caption * 1.4,
  });
  const { fontSize } = shipped;
  const boxes = Object.fromEntries(
    (Object.entries(shipped.boxes) as [ActorId, Box][]).map(([id, box]) => [id, unscaled(box)]),
  ) as Placement['boxes'];
  const placed = layOut(name, { graph, sizes: boxes, pane: shipped.pane, centre, captionSize });
  const moved = (Object.entries(boxes) as [ActorId, Box][]).map(([id, box]) => [
    id,
    { ...box, ...placed.positions.get(id) },
  ]);
  return {
    pane: placed.pane,
    fontSize,
    boxes: Object.fromEntries(moved) as Placement['boxes'],
    // The layout counts a bend to the right of its direction, the picture to the left.
    bends: Object.fromEntries(Object.entries(placed.bends).map(([id, right]) => [id, -right])),
    captions: placed.captions.map(({ of, at }) => ({ text: text(of), ...at })),
  };
}

function captionText(caption: CaptionOf, graph: Graph, { mapping: { captions } }: Messages): string {
  switch (caption.kind) {
    case 'actor-kind':
      return graph.kinds.get(caption.id)?.plural ?? caption.id;
    case 'years':
      return captions.years(caption.from, caption.to);
    case 'steps':
      return captions.steps(caption.steps);
    case 'undated':
      return captions.undated;
    case 'unreached':
      return captions.unreached;
    default:
      return caption satisfies never;
  }
}
