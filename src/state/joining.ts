import type { Graph } from '../core/model/graph.ts';
import type { Pair } from '../core/model/pair.ts';
import type { Scene, SceneStroke } from '../core/picture/scene.ts';
import { joinLines } from '../core/picture/trunks.ts';
import { joinedSentence } from '../core/words/tell/joined.ts';
import type { Messages } from '../core/words/messages.ts';

/** Draws lines that say the same of each and each as one. */
export const joining = joinLines;

/** What a stroke of joined lines stands for, as one sentence. */
export function strokeSentence(
  graph: Graph,
  stroke: SceneStroke,
  { lines }: Pick<Scene, 'lines'>,
  shown: readonly Pair[],
  messages: Messages,
): string {
  const drawn = new Set<string>(
    lines.filter(({ id }) => stroke.lines.includes(id)).flatMap((line) => line.relations),
  );
  const relations = shown.flatMap((pair) => pair.relations).filter(({ id }) => drawn.has(id));
  return joinedSentence(graph, stroke, relations, messages);
}
