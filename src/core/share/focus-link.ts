import { DIRECTIONS, focusOn, MAX_STEPS, STEP_SIGNS, type Focus } from '../analysis/focus.ts';
import type { Graph } from '../model/graph.ts';
import { knownActors } from './known-actors.ts';
import type { LinkPart, Parts } from './link-parts.ts';
import type { Decoded, ViewPart } from './view-part.ts';

const FIRST = focusOn([]);

/** What is in focus, and how far it reaches: `focus=russia&steps=2&along=in`. */
export const focusPart: ViewPart<Focus | null> = {
  keys: ['focus', 'steps', 'along', 'by', 'others', 'trail'],
  first: () => null,
  encode: encodeFocus,
  decode: (parts, { graph }) => decodeFocus(parts, graph),
};

function encodeFocus(focus: Focus | null): readonly LinkPart[] {
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

function decodeFocus(parts: Parts, graph: Graph): Decoded<Focus | null> {
  const { actors, missing } = knownActors(parts.get('focus'), graph);
  if (actors.length === 0) return { value: null, missing };
  const steps = Number(parts.get('steps') ?? FIRST.steps);
  return {
    value: focusOn(actors, {
      steps: Number.isInteger(steps) && steps >= 1 && steps <= MAX_STEPS ? steps : FIRST.steps,
      direction: DIRECTIONS.find((each) => each === parts.get('along')) ?? FIRST.direction,
      sign: STEP_SIGNS.find((each) => each === parts.get('by')) ?? FIRST.sign,
      others: parts.get('others') === 'hide' ? 'hide' : 'fade',
      trail: knownActors(parts.get('trail'), graph).actors,
    }),
    missing,
  };
}
