import type { Graph } from '../../core/model/graph.ts';
import { isInside, samples } from '../../core/picture/curve.ts';
import type { Placement } from '../../core/picture/placement.ts';
import { sceneOf } from '../../core/picture/scene-of.ts';
import { initialFilters } from '../../core/query/filters.ts';
import { leadPair } from '../../core/query/lead-pair.ts';
import { withStep } from '../../core/query/steps.ts';
import { visible } from '../../core/query/visible.ts';

// As finely as a reader sees.
const SAMPLES = 60;

/** How many times a line of the first view runs behind a name that is not its end, as it is drawn. */
export function linesBehindNames(graph: Graph, placement: Placement): number {
  const { pairs, linked } = visible(graph, withStep(initialFilters(graph), 1));
  const { actors, lines } = sceneOf(graph, {
    pairs,
    presence: (id) => (linked.has(id) ? 'named' : null),
    placement,
    opened: null,
    word: () => '',
    lead: leadPair(graph)?.pair.id ?? null,
    more: () => '',
    measureWord: () => 0,
  });
  return lines.reduce((sum, { curve, from, to }) => {
    const points = samples(curve, SAMPLES);
    return (
      sum +
      actors.filter(({ id, box }) => id !== from && id !== to && points.some((point) => isInside(point, box)))
        .length
    );
  }, 0);
}
