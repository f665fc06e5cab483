import type { ActorId } from '../model/ids.ts';
import type { PathStep } from './step-graph.ts';

/** True if two steps of a chain only meet at a place or body that both ends are in, have influence in or belong to: that ties no one to anyone. */
export function sharesOnlyGround(steps: readonly PathStep[]): boolean {
  return steps.some((step, at) => {
    const next = steps[at + 1];
    return next !== undefined && isOnlyIn(step, step.to) && isOnlyIn(next, step.to);
  });
}

function isOnlyIn({ pair }: PathStep, place: ActorId): boolean {
  return pair.relations.every(
    ({ type, to }) =>
      type.sign === 0 && (type.family === 'presence' || type.family === 'organisation') && to === place,
  );
}
