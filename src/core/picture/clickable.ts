import { isInside, pointAt, samples, type Point } from './curve.ts';
import { drawnLines } from './drawn-lines.ts';
import { distanceTo, hitAt, isOnWord } from './hit.ts';
import type { Scene, SceneLine } from './scene.ts';

const STEPS = 40;

/**
 * A point of a line that no actor and no foreign word covers, as far from other lines as possible; null if there is none. Of a
 * line that is joined with others it is on what leads from its actor to the trunk.
 */
export function clickablePoint(scene: Scene, asked: SceneLine): Point | null {
  const stroke = asked.joined === null ? null : scene.strokes.find(({ lines }) => lines.includes(asked.id));
  const line = stroke ?? asked;
  const others = drawnLines(scene).filter((other) => other.selects !== line.selects);
  const isStrand = asked.pair === scene.opened;
  const words = isStrand
    ? []
    : scene.lines.flatMap(({ word, selects }) => (word?.always && selects !== line.selects ? [word] : []));
  let best: { point: Point; room: number } | null = null;
  for (let step = 1; step < STEPS; step++) {
    const point = pointAt(line.curve, step / STEPS);
    if (!isInPane(scene, point)) continue;
    if (scene.actors.some(({ box }) => isInside(point, box, 2))) continue;
    if (words.some((word) => isOnWord(word, point, 3))) continue;
    const room = others.reduce((min, other) => Math.min(min, distanceTo(other, point)), 200);
    if (!best || room > best.room) best = { point, room };
  }
  if (best) return best.point;
  // A short line may be completely covered by words; a gap between them is enough, and so is its own word.
  const left = samples(line.curve, STEPS * 4).find(
    (point) => isInPane(scene, point) && hitAt(scene, point, 1) === line.selects,
  );
  return left ?? null;
}

const isInPane = ({ pane }: Scene, { x, y }: Point) =>
  x > 2 && y > 2 && x < pane.width - 2 && y < pane.height - 2;
