import type { Graph } from '../../../src/core/model/graph.ts';
import type { PairId } from '../../../src/core/model/ids.ts';
import type { Relation } from '../../../src/core/model/relation.ts';
import { sceneOf, type SceneCauses } from '../../../src/core/picture/scene-of.ts';
import type { Scene, SceneLine } from '../../../src/core/picture/scene.ts';
import { placementOf, type PlacementExtras } from '../../support/shipped.ts';

type Wanted = PlacementExtras & Partial<SceneCauses> & { readonly open?: string };

/** The picture of all that a graph holds; a word on a line is the type of its relations. */
export function draw(graph: Graph, { at, bends, open, ...causes }: Wanted = {}): Scene {
  const placing = { ...(at ? { at } : {}), ...(bends ? { bends } : {}) };
  return sceneOf(graph, {
    pairs: [...graph.pairs.values()],
    presence: () => 'named',
    placement: placementOf(graph, placing),
    opened: (open ?? null) as PairId | null,
    word: (relations: readonly Relation[]) => relations.map(({ type }) => type.id).join(' '),
    more: (left) => `+ ${left} in the panel`,
    measureWord: (text) => 6 * text.length,
    ...causes,
  });
}

/** The only line of a picture. */
export function onlyLine(scene: Scene): SceneLine {
  const [line, ...others] = scene.lines;
  if (!line || others.length > 0) throw new Error(`The picture has ${scene.lines.length} lines, not one.`);
  return line;
}
