import type { ActorId } from '../model/ids.ts';
import { isInside, samples, type Point } from './curve.ts';
import { drawnLines } from './drawn-lines.ts';
import type { Scene, SceneLine, SceneStroke, SceneWord } from './scene.ts';

/** Whether a point is on a word, or within `margin` px of it. */
export function isOnWord({ at, width, height }: SceneWord, point: Point, margin = 0): boolean {
  return Math.abs(point.x - at.x) <= width / 2 + margin && Math.abs(point.y - at.y) <= height / 2 + margin;
}

/**
 * What is at a point of the picture: an actor, otherwise the line whose word is there, otherwise the nearest line within
 * `reach` px, or the nearest stroke of lines that are joined; null if nothing is. If a pair is open, only its strands can be selected.
 */
export function hitAt(scene: Scene, point: Point, reach: number): string | null {
  const actor = scene.actors.find(({ box }) => isInside(point, box));
  if (actor) return actor.id;
  const strands = scene.lines.filter(({ pair }) => pair === scene.opened);
  const worded = wordedAt(scene, point);
  // Among strands, the one right under the point is meant, even through a sibling's word.
  const right = nearest(strands, point, 3);
  // It says that the rest is in the panel, which stays open.
  if (!right && isOnMore(scene, point)) return scene.opened;
  const under = right ?? (worded && buriedAt(scene, point));
  return (
    (under ?? worded ?? nearest(strands, point, reach) ?? nearest(drawnLines(scene), point, reach))
      ?.selects ?? null
  );
}

function isOnMore({ more }: Scene, point: Point): boolean {
  return more !== null && isInside(point, { ...more.at, width: more.width, height: 18 });
}

/** The actor whose hull a point is in; null if it is in none. */
export function hullAt({ actors }: Scene, point: Point): ActorId | null {
  return actors.find(({ hull }) => hull && isInside(point, hull))?.id ?? null;
}

/** The line whose word is seen at a point. */
function wordedAt(scene: Scene, point: Point): SceneLine | undefined {
  return scene.lines.find(({ word, callOut, pair }) => {
    const isSeen = scene.opened ? pair === scene.opened : word?.always;
    return (
      isSeen &&
      ((word && isOnWord(word, point)) || (callOut && isInside(point, { ...callOut, ...callOut.at })))
    );
  });
}

// A short line may lie wholly under words of others. It could never be clicked if the word was always meant.
function buriedAt(scene: Scene, point: Point): SceneLine | SceneStroke | null {
  if (scene.opened) return null;
  const line = nearest(drawnLines(scene), point, 1.5);
  const isBuried = (on: Point) => {
    const worded = wordedAt(scene, on);
    return (worded && worded !== line) || scene.actors.some(({ box }) => isInside(on, box));
  };
  return line && samples(line.curve, 40).every(isBuried) ? line : null;
}

function nearest<Line extends Pick<SceneLine, 'curve'>>(
  lines: readonly Line[],
  point: Point,
  reach: number,
): Line | null {
  let best: { line: Line; distance: number } | null = null;
  for (const line of lines) {
    const distance = distanceTo(line, point);
    if (distance <= reach && (!best || distance < best.distance)) best = { line, distance };
  }
  return best?.line ?? null;
}

/** Px from a point to a line as drawn. */
export function distanceTo({ curve }: Pick<SceneLine, 'curve'>, point: Point): number {
  const points = samples(curve, 32);
  let min = Infinity;
  for (let index = 1; index < points.length; index++) {
    const [from, to] = [points[index - 1], points[index]];
    if (from && to) min = Math.min(min, distanceToSegment(from, to, point));
  }
  return min;
}

function distanceToSegment(from: Point, to: Point, point: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const along = ((point.x - from.x) * dx + (point.y - from.y) * dy) / (dx * dx + dy * dy || 1);
  const t = Math.max(0, Math.min(1, along));
  return Math.hypot(point.x - from.x - t * dx, point.y - from.y - t * dy);
}
