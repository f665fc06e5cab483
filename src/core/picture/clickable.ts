import { isInside, pointAt, samples, type Point } from './curve.ts';
import type { Scene, SceneLine } from './scene.ts';

const STEPS = 40;

/** A point of a line that no actor covers and where no other line is nearer; null where there is none. */
export function clickablePoint(scene: Scene, line: SceneLine): Point | null {
  const others = scene.lines
    .filter((other) => other.selects !== line.selects)
    .flatMap(({ curve }) => samples(curve, STEPS));
  let best: { point: Point; room: number } | null = null;
  for (let step = 2; step <= STEPS - 2; step++) {
    const point = pointAt(line.curve, step / STEPS);
    if (scene.actors.some(({ box }) => isInside(point, box, 6))) continue;
    const room = others.reduce(
      (least, other) => Math.min(least, Math.hypot(other.x - point.x, other.y - point.y)),
      200,
    );
    if (!best || room > best.room) best = { point, room };
  }
  return best?.point ?? null;
}
