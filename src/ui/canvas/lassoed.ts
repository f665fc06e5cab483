import type { Point } from '../../core/picture/curve.ts';
import type { Scene } from '../../core/picture/scene.ts';
import type { ActorId } from '../../core/model/ids.ts';

/** The named actors whose middle is within a line drawn around them, in the order of the picture. */
export function lassoed(scene: Pick<Scene, 'actors'>, line: readonly Point[]): readonly ActorId[] {
  return scene.actors.filter(({ box }) => isWithin(box, line)).map(({ id }) => id);
}

/** Whether a point is within a closed line, by the even-odd rule (Shimrat 1962). */
export function isWithin(point: Point, line: readonly Point[]): boolean {
  let isInside = false;
  for (let index = 0; index < line.length; index++) {
    const [from, to] = [line[index], line.at(index - 1)];
    if (!from || !to || from.y > point.y === to.y > point.y) continue;
    const crossing = from.x + ((point.y - from.y) / (to.y - from.y)) * (to.x - from.x);
    if (point.x < crossing) isInside = !isInside;
  }
  return isInside;
}
