import type { OutlineLook } from '../look/outlines.ts';
import type { Point } from './curve.ts';
import type { Rect } from './rect-field.ts';
import { round } from './svg-node.ts';

/** The corners of a box whose corners are cut, clockwise from the top left; px. */
export function cutCorners(box: Rect, outline: OutlineLook): readonly Point[] {
  const [left, top] = [box.x - box.width / 2, box.y - box.height / 2];
  const [right, bottom] = [box.x + box.width / 2, box.y + box.height / 2];
  const cut = Math.min(outline.radius, box.height / 2);
  const all = outline.corner === 'cut';
  return [
    { x: left + (all ? cut : 0), y: top },
    { x: right - cut, y: top },
    { x: right, y: top + cut },
    { x: right, y: bottom - (all ? cut : 0) },
    { x: right - (all ? cut : 0), y: bottom },
    { x: left + (all ? cut : 0), y: bottom },
    { x: left, y: bottom - (all ? cut : 0) },
    { x: left, y: top + (all ? cut : 0) },
  ];
}

/** The path of points, closed. */
export function closedPath(points: readonly Point[]): string {
  return `M${points.map(({ x, y }) => `${round(x)} ${round(y)}`).join('L')}Z`;
}
