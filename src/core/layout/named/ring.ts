import type { Point } from '../layout.ts';
import type { Size } from './named-layout.ts';

/** Px that are left free between two boxes of a ring. */
const GAP = 14;
const ROUNDS = 6;

/** The angles of boxes in their order round a circle, the first at the top, and the least radius that holds them; radians and px. */
export interface Ring {
  readonly angles: readonly number[];
  readonly radius: number;
}

/** Sets boxes round a circle, each with the room that its text needs there: little at the sides, its whole width at the top. */
export function ringOf(boxes: readonly Size[]): Ring {
  const top = -Math.PI / 2;
  let angles = boxes.map((_, index) => top + (2 * Math.PI * index) / boxes.length);
  let radius = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const needs = boxes.map((box, index) => {
      const next = (index + 1) % boxes.length;
      const to = (angles[next] ?? 0) + (next === 0 ? 2 * Math.PI : 0);
      return need(box, boxes[next] ?? box, ((angles[index] ?? 0) + to) / 2);
    });
    const all = needs.reduce((sum, one) => sum + one, 0);
    radius = all / (2 * Math.PI);
    let along = 0;
    angles = needs.map((one) => {
      const angle = top + (along / (all || 1)) * 2 * Math.PI;
      along += one;
      return angle;
    });
  }
  return { angles, radius };
}

/** The point of a circle about the origin at an angle. */
export const onCircle = (angle: number, radius: number): Point => ({
  x: radius * Math.cos(angle),
  y: radius * Math.sin(angle),
});

// Px along the circle from one box to the next that keep the two clear of each other.
function need(one: Size, next: Size, angle: number): number {
  const across = ((one.width + next.width) / 2 + GAP) / Math.max(Math.abs(Math.sin(angle)), 1e-6);
  const down = ((one.height + next.height) / 2 + GAP) / Math.max(Math.abs(Math.cos(angle)), 1e-6);
  return Math.min(across, down);
}
