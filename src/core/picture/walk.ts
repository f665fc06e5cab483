import type { ActorId } from '../model/ids.ts';
import type { Point } from './curve.ts';
import type { Scene, SceneLine } from './scene.ts';

/** Where the keyboard focus is on the map: at an actor, or on a line that was entered from it. */
export interface Standpoint {
  readonly actor: ActorId;
  readonly line: string | null;
}

export type Direction = 'left' | 'right' | 'up' | 'down';

const ways: Readonly<Record<Direction, Point>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};

/** The next stop: from an actor onto the line that leaves most nearly that way; on a line to its ends, or around to the next line. */
export function walk(scene: Scene, at: Standpoint | null, direction: Direction): Standpoint | null {
  if (!at) return start(scene);
  const lines = around(scene, at.actor);
  const current = lines.findIndex(({ line }) => line.id === at.line);
  const here = lines[current];
  if (!here) {
    const best = lines
      .map((each) => ({ ...each, fit: aligned(each.angle, direction) }))
      .sort((a, b) => b.fit - a.fit)[0];
    return best && best.fit > 0 ? { actor: at.actor, line: best.line.id } : at;
  }
  if (runsAlong(here.angle, direction)) {
    const isOnwards = aligned(here.angle, direction) > 0;
    return { actor: isOnwards ? farEnd(here.line, at.actor) : at.actor, line: null };
  }
  const step = turnsRight(here.angle, direction) ? 1 : -1;
  const next = lines[(current + step + lines.length) % lines.length];
  return next ? { actor: at.actor, line: next.line.id } : at;
}

/** The actor with the most lines: where the keyboard enters the map. */
export function start(scene: Scene): Standpoint | null {
  const counts = scene.actors.map(({ id }) => ({ id, count: around(scene, id).length }));
  const [first] = counts.sort((a, b) => b.count - a.count);
  return first ? { actor: first.id, line: null } : null;
}

/** The next actor whose name begins with a letter, after the one in focus. */
export function jump(scene: Scene, at: Standpoint | null, letter: string): Standpoint | null {
  const names = scene.actors
    .filter(({ name }) => name.toLocaleLowerCase().startsWith(letter.toLocaleLowerCase()))
    .sort((a, b) => a.name.localeCompare(b.name));
  const next = names[(names.findIndex(({ id }) => id === at?.actor) + 1) % Math.max(names.length, 1)];
  return next ? { actor: next.id, line: null } : at;
}

// The lines of an actor, clockwise from the right, by the way they leave it; those of a hull start far apart on its rim, and leave its name.
function around(scene: Scene, actor: ActorId): readonly { line: SceneLine; angle: number }[] {
  const own = scene.actors.find(({ id }) => id === actor);
  return scene.lines
    .filter(({ from, to }) => from === actor || to === actor)
    .map((line) => {
      const [start, far] =
        line.from === actor ? [line.curve.start, line.curve.end] : [line.curve.end, line.curve.start];
      const near = own?.hull ? own.box : start;
      return { line, angle: Math.atan2(far.y - near.y, far.x - near.x) };
    })
    .sort((a, b) => a.angle - b.angle);
}

const farEnd = (line: SceneLine, actor: ActorId) => (line.from === actor ? line.to : line.from);

const aligned = (angle: number, direction: Direction) =>
  Math.cos(angle) * ways[direction].x + Math.sin(angle) * ways[direction].y;

// Each line goes along one axis and across the other, also at 45°: so its far end and its neighbours are always in reach.
function runsAlong(angle: number, direction: Direction): boolean {
  const isLevel = Math.abs(Math.cos(angle)) >= Math.abs(Math.sin(angle));
  return isLevel === (direction === 'left' || direction === 'right');
}

const turnsRight = (angle: number, direction: Direction) =>
  Math.cos(angle) * ways[direction].y - Math.sin(angle) * ways[direction].x > 0;
