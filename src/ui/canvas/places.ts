import { pairId, type ActorId, type RelationId } from '../../core/model/ids.ts';
import type { Graph } from '../../core/model/graph.ts';
import type { Selected } from '../../core/model/selected.ts';
import { leadPair } from '../../core/query/lead-pair.ts';
import { clickablePoint } from '../../core/picture/clickable.ts';
import type { Scene } from '../../core/picture/scene.ts';
import { start } from '../../core/picture/walk.ts';
import type { Drawing } from './cytoscape.svelte.ts';

/**
 * What a small pane opens on: the selected and its neighbours, else what is in focus with its own, else the two that the map is
 * about, else the best-connected actor.
 */
export function nearSelection(
  { scene, selected, graph }: { readonly scene: Scene; readonly selected: Selected; readonly graph: Graph },
  inFocus: ActorId | null,
): readonly string[] {
  if (selected.kind === 'pair') return [selected.pair.a, selected.pair.b];
  const isDrawn = (id: ActorId) => scene.actors.some((actor) => actor.id === id);
  const lead = leadPair(graph);
  if (selected.kind === 'none' && !inFocus && lead?.ends.every(isDrawn)) return lead.ends;
  const centre = selected.kind === 'actor' ? selected.actor.id : (inFocus ?? start(scene)?.actor ?? null);
  const lines = scene.lines.filter(({ from, to }) => from === centre || to === centre);
  return centre ? [centre, ...lines.flatMap(({ from, to }) => [from, to])] : [];
}

/** A point of the window where a click means an actor, relation or pair; null if none does. */
export function pointOf(drawing: Drawing, scene: Scene, graph: Graph, id: string): DOMPoint | null {
  const actor = scene.actors.find((each) => each.id === id);
  // A relation that is not what its closed line is drawn as is reached by that line all the same.
  const relation = graph.relations.get(id as RelationId);
  const pair = relation ? pairId(relation.from, relation.to) : id;
  const line =
    scene.lines.find((each) => each.id === id || each.relations.some((drawn) => drawn === id)) ??
    scene.lines.find((each) => each.pair === pair);
  const point = actor ? actor.box : line ? clickablePoint(scene, line) : null;
  const container = drawing.core.container();
  if (!point || !container) return null;
  const { left, top } = container.getBoundingClientRect();
  const [zoom, pan] = [drawing.core.zoom(), drawing.core.pan()];
  return new DOMPoint(left + point.x * zoom + pan.x, top + point.y * zoom + pan.y);
}
