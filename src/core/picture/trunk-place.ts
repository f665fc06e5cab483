import { measures } from '../look/measures.ts';
import type { ActorId } from '../model/ids.ts';
import { clip, isInside, samples, type Curve, type Point } from './curve.ts';
import { isNear, lengthOf, pathOf, timesCrossed, type Path } from './paths.ts';
import type { Rect } from './rect-field.ts';
import type { SceneActor } from './scene.ts';

/** The two ends of lines that may be joined. */
export interface Fan {
  readonly from: readonly ActorId[];
  readonly to: readonly ActorId[];
  /** The lines as they are if they are not. */
  readonly instead: readonly Curve[];
}

/** What is in the way of a trunk. */
export interface Ground {
  readonly actors: readonly SceneActor[];
  readonly pane: { readonly width: number; readonly height: number };
  readonly others: readonly Curve[];
}

/** The strokes of a trunk, those of its two fans in the order of their actors. */
export interface TrunkPlace {
  readonly in: readonly Curve[];
  readonly trunk: Curve;
  readonly out: readonly Curve[];
}

/** Px: between the places where a joint may be, from a joint to any name, and from one joint to the other. */
const GRID = 16;
const ROOM = 12;
const SHORTEST = 44;
/** Px within which a stroke is too near to a foreign name. */
const THROUGH = 4;
/** How many of the best places of each joint are tried together, and how many of these as they are drawn. */
const TRIED = 60;
const DRAWN = 60;
/** As many crossings as running through a name is worth, a px of a stroke, and a stroke of a fan that turns back on its trunk. */
const NAME = 12;
const LENGTH = 1 / 120;
const TURN = 1.5;
/** How far a stroke of a fan goes along with its trunk, as a share of its length. */
const ALONG = 0.45;
const SAMPLES = 20;

/** Where a trunk runs through no more names and crosses no more lines than those that it joins; null if it does nowhere. */
export function trunkPlace(fan: Fan, ground: Ground): TrunkPlace | null {
  const boxes = new Map(ground.actors.map((actor) => [actor.id, actor]));
  const ends = (ids: readonly ActorId[]) => ids.flatMap((id) => boxes.get(id) ?? []);
  const [from, to] = [ends(fan.from), ends(fan.to)];
  if (from.length < fan.from.length || to.length < fan.to.length) return null;
  const others = ground.others.map((curve) => pathOf(samples(curve, SAMPLES)));
  const cost: Cost = (points, own) => costOf(pathOf(points), own, ground.actors, others);

  const free = jointsOn(ground, [...from, ...to]);
  const best = (actors: readonly SceneActor[]) =>
    free
      .map((at) => ({ at, cost: sum(actors, (actor) => cost(straight(actor.box, at), [actor.id]).total) }))
      .sort((a, b) => a.cost - b.cost)
      .slice(0, TRIED);
  const [first, second] = [best(from), best(to)];
  const together = first
    .flatMap((start) => second.map((end) => ({ start: start.at, end: end.at, cost: start.cost + end.cost })))
    .filter(({ start, end }) => Math.hypot(end.x - start.x, end.y - start.y) >= SHORTEST)
    .map((one) => ({
      ...one,
      cost: one.cost + cost(straight(one.start, one.end), []).total + turns(one.start, one.end, from, to),
    }))
    .sort((a, b) => a.cost - b.cost)
    .slice(0, DRAWN);

  const alone = aloneOf(fan, cost);
  let found: { readonly place: TrunkPlace; readonly total: number } | null = null;
  for (const { start, end } of together) {
    const place = drawn(start, end, from, to);
    const faults = faultsOf(place, fan, cost);
    if (faults.through > alone.through || faults.crossings > alone.crossings) continue;
    const total = faults.total + turns(start, end, from, to);
    if (!found || total < found.total) found = { place, total };
  }
  return found?.place ?? null;
}

interface Faults {
  readonly through: number;
  readonly crossings: number;
  readonly total: number;
}

type Cost = (points: readonly Point[], own: readonly ActorId[]) => Faults;

function faultsOf(place: TrunkPlace, fan: Fan, cost: Cost): Faults {
  const lines = [...place.in, place.trunk, ...place.out].map((curve) => samples(curve, SAMPLES));
  const owners = [...fan.from.map((id) => [id]), [], ...fan.to.map((id) => [id])];
  return added(lines, (line, index) => cost(line, owners[index] ?? []));
}

function aloneOf({ from, to, instead }: Fan, cost: Cost): Faults {
  const lines = instead.map((curve) => samples(curve, SAMPLES));
  return added(lines, (line, index) =>
    cost(
      line,
      [from[Math.floor(index / to.length)], to[index % to.length]].flatMap((id) => id ?? []),
    ),
  );
}

// With what they do to each other.
function added(
  lines: readonly (readonly Point[])[],
  cost: (line: readonly Point[], index: number) => Faults,
): Faults {
  const all = lines.map(cost);
  const paths = lines.map(pathOf);
  const among = sum(paths, (path, index) =>
    sum(paths.slice(index + 1), (other) => timesCrossed(path, other)),
  );
  return {
    through: sum(all, ({ through }) => through),
    crossings: sum(all, ({ crossings }) => crossings) + among,
    total: sum(all, ({ total }) => total) + among,
  };
}

function costOf(
  path: Path,
  own: readonly ActorId[],
  actors: readonly SceneActor[],
  others: readonly Path[],
): Faults {
  const { points } = path;
  const [one, last] = [points[0], points.at(-1)];
  const dots = points.length > 2 || !one || !last ? points : samples(line(one, last), SAMPLES);
  const near = actors.filter(({ id, box }) => !own.includes(id) && isNear(path, box, THROUGH));
  const through = (margin: number) =>
    near.filter(({ box }) => dots.some((dot) => isInside(dot, box, margin))).length;
  const crossings = sum(others, (other) => timesCrossed(path, other));
  return {
    through: near.length === 0 ? 0 : through(0),
    crossings,
    total: (near.length === 0 ? 0 : through(THROUGH)) * NAME + crossings + lengthOf(points) * LENGTH,
  };
}

// A trunk leads away from where it comes from, and towards where it goes.
function turns(start: Point, end: Point, from: readonly SceneActor[], to: readonly SceneActor[]): number {
  return (
    TURN *
    (sum(from, ({ box }) => 1 - cosine([box, start], [start, end])) +
      sum(to, ({ box }) => 1 - cosine([start, end], [end, box])))
  );
}

function cosine([a, b]: readonly [Point, Point], [c, d]: readonly [Point, Point]): number {
  const lengths = Math.hypot(b.x - a.x, b.y - a.y) * Math.hypot(d.x - c.x, d.y - c.y);
  return ((b.x - a.x) * (d.x - c.x) + (b.y - a.y) * (d.y - c.y)) / (lengths || 1);
}

function jointsOn({ actors, pane }: Ground, ends: readonly SceneActor[]): readonly Point[] {
  const [xs, ys] = [ends.map(({ box }) => box.x), ends.map(({ box }) => box.y)];
  const range = (values: readonly number[], size: number) => {
    const [low, high] = [
      Math.max(ROOM, Math.min(...values) - 3 * GRID),
      Math.min(size - ROOM, Math.max(...values) + 3 * GRID),
    ];
    return Array.from(
      { length: Math.max(0, Math.floor((high - low) / GRID) + 1) },
      (_, index) => low + index * GRID,
    );
  };
  return range(xs, pane.width)
    .flatMap((x) => range(ys, pane.height).map((y) => ({ x, y })))
    .filter((at) => !actors.some(({ box }) => isInside(at, box, ROOM)));
}

// Each stroke of a fan bends into the direction of the trunk, so that a reader sees which way it goes; one that turns back, less.
function drawn(start: Point, end: Point, from: readonly SceneActor[], to: readonly SceneActor[]): TrunkPlace {
  const length = Math.hypot(end.x - start.x, end.y - start.y) || 1;
  const way = { x: (end.x - start.x) / length, y: (end.y - start.y) / length };
  const joint = (at: Point): Rect => ({ ...at, width: 0, height: 0 });
  const towards = (at: Point, box: Point, sign: 1 | -1): Point => {
    const turned = (1 + cosine([start, end], sign < 0 ? [box, at] : [at, box])) / 2;
    const by = sign * ALONG * turned * Math.hypot(at.x - box.x, at.y - box.y);
    return { x: at.x + way.x * by, y: at.y + way.y * by };
  };
  return {
    in: from.map((actor) => {
      const curve = { start: actor.box, control: towards(start, actor.box, -1), end: start };
      return clip(curve, edgeOf(actor, start), joint(start), [1, 0]);
    }),
    trunk: line(start, end),
    out: to.map((actor) => {
      const curve = { start: end, control: towards(end, actor.box, 1), end: actor.box };
      return clip(curve, joint(end), edgeOf(actor, end), [0, measures.headGap]);
    }),
  };
}

// A line of an actor that is drawn around others is from its edge.
const edgeOf = ({ box, hull }: SceneActor, joint: Point): Rect =>
  hull && !isInside(joint, hull) ? hull : box;

const line = (start: Point, end: Point): Curve => ({
  start,
  control: { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 },
  end,
});

const straight = (one: Point, other: Point): readonly Point[] => [one, other];

const sum = <Item>(items: readonly Item[], of: (item: Item, index: number) => number): number =>
  items.reduce((total, item, index) => total + of(item, index), 0);
