import { DIRECTIONS, focusOn, MAX_STEPS, STEP_SIGNS, type Focus } from '../analysis/focus.ts';
import type { Graph } from '../model/graph.ts';
import { knownActors } from './known-actors.ts';
import type { LinkPart, Parts } from './link-parts.ts';

const FIRST = focusOn([]);

/** The parts of a link that say what is in focus. */
export function encodeFocus(focus: Focus | null): readonly LinkPart[] {
  if (!focus) return [];
  const { actors, steps, direction, sign, others, trail } = focus;
  return [
    ['focus', actors.join(',')],
    ...(steps === FIRST.steps ? [] : [['steps', String(steps)] as const]),
    ...(direction === FIRST.direction ? [] : [['along', direction] as const]),
    ...(sign === FIRST.sign ? [] : [['by', sign] as const]),
    ...(others === FIRST.others ? [] : [['others', others] as const]),
    ...(trail.length === 0 ? [] : [['trail', trail.join(',')] as const]),
  ];
}

/** The focus in a link, and the actors it names that are not in the map. */
export function decodeFocus(
  parts: Parts,
  graph: Graph,
): { readonly focus: Focus | null; readonly missing: readonly string[] } {
  const { actors, missing } = knownActors(parts.get('focus'), graph);
  if (actors.length === 0) return { focus: null, missing };
  const steps = Number(parts.get('steps') ?? FIRST.steps);
  return {
    focus: focusOn(actors, {
      steps: Number.isInteger(steps) && steps >= 1 && steps <= MAX_STEPS ? steps : FIRST.steps,
      direction: DIRECTIONS.find((each) => each === parts.get('along')) ?? FIRST.direction,
      sign: STEP_SIGNS.find((each) => each === parts.get('by')) ?? FIRST.sign,
      others: parts.get('others') === 'hide' ? 'hide' : 'fade',
      trail: knownActors(parts.get('trail'), graph).actors,
    }),
    missing,
  };
}
