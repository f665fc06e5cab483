import type { ActorId, PairId } from '../model/ids.ts';
import { measures } from '../look/measures.ts';
import type { Point } from './curve.ts';
import type { Placement } from './placement.ts';
import type { Rect } from './rect-field.ts';

/** Where a line of a hull starts: on its rim, which runs upright or level there. */
export interface Port extends Point {
  readonly isUpright: boolean;
}

/** The ends of a pair's line that are on the rim of a hull; null where it ends at a box. */
export interface Ports {
  readonly a: Port | null;
  readonly b: Port | null;
}

/** Px between two lines on one rim, between a line and a corner, and between the two strands of a pair and any other line. */
const GAP = 18;
const CORNER = 16;
const TWIN_GAP = 40;

const found = new WeakMap<Placement, ReadonlyMap<ActorId, Rect>>();

/** The rectangle of each hull: as laid out, and large enough for members that a reader has moved. */
export function hullRects(placement: Placement): ReadonlyMap<ActorId, Rect> {
  const known = found.get(placement);
  if (known) return known;
  const rects = new Map<ActorId, Rect>();
  for (const [id, hull] of Object.entries(placement.hulls ?? {}) as [ActorId, HullOf][])
    rects.set(id, around(placement, id, hull));
  found.set(placement, rects);
  return rects;
}

type HullOf = NonNullable<Placement['hulls']>[ActorId];

function around({ boxes }: Placement, owner: ActorId, { members, ...rect }: HullOf): Rect {
  let [left, right] = [rect.x - rect.width / 2, rect.x + rect.width / 2];
  let [top, bottom] = [rect.y - rect.height / 2, rect.y + rect.height / 2];
  for (const id of [owner, ...members]) {
    const box = boxes[id];
    if (!box) continue;
    left = Math.min(left, box.x - box.width / 2 - measures.hullPadding);
    right = Math.max(right, box.x + box.width / 2 + measures.hullPadding);
    top = Math.min(top, box.y - box.height / 2 - measures.hullPadding);
    bottom = Math.max(bottom, box.y + box.height / 2 + measures.hullPadding);
  }
  return { x: (left + right) / 2, y: (top + bottom) / 2, width: right - left, height: bottom - top };
}

/** The hull that each actor is in, of its own name as of its members. */
export function hullOfEach(placement: Placement): ReadonlyMap<ActorId, ActorId> {
  return new Map(
    (Object.entries(placement.hulls ?? {}) as [ActorId, HullOf][]).flatMap(([owner, { members }]) =>
      [owner, ...members].map((id): [ActorId, ActorId] => [id, owner]),
    ),
  );
}

interface Wish {
  readonly pair: PairId;
  readonly end: 'a' | 'b';
  readonly hull: ActorId;
  readonly side: Side;
  /** Where the line would like to start, along the rim. */
  readonly at: number;
  readonly isFixed: boolean;
}

type Side = 'left' | 'right' | 'top' | 'bottom';

/** A line as far as ports go: `twin` if it is drawn as two strands. */
interface PortedLine {
  readonly id: PairId;
  readonly a: ActorId;
  readonly b: ActorId;
  readonly twin?: boolean;
}

/** The ports of lines whose ids come from outside the graph, as in a layout. */
export function linePorts(
  placement: Placement,
  lines: readonly { readonly id: string; readonly a: string; readonly b: string; readonly twin?: boolean }[],
): ReadonlyMap<string, Ports> {
  return portsOf(placement, lines as readonly PortedLine[]);
}

/**
 * Where the lines of hulls start, for all pairs of a map, shown or not, so that no line moves because another one is hidden: as
 * close to their other end as the rim allows, and apart from each other. Lines within a hull end at its name.
 */
export function portsOf(placement: Placement, pairs: Iterable<PortedLine>): ReadonlyMap<PairId, Ports> {
  const rects = hullRects(placement);
  const hullOf = hullOfEach(placement);
  const wishes: Wish[] = [];
  for (const { id, a, b, twin = false } of pairs) {
    if (a === b || (hullOf.get(a) !== undefined && hullOf.get(a) === hullOf.get(b))) continue;
    for (const [end, own, far] of [
      ['a', a, b],
      ['b', b, a],
    ] as const) {
      const rect = rects.get(own);
      const target = rects.get(far) ?? placement.boxes[far];
      if (rect && target)
        wishes.push({ pair: id, end, hull: own, ...wishOf(rect, target, rects.has(far)), isFixed: twin });
    }
  }
  const ports = new Map<PairId, { a: Port | null; b: Port | null }>();
  for (const group of grouped(wishes)) {
    const rect = rects.get(group[0]?.hull ?? ('' as ActorId));
    if (!rect) continue;
    for (const { wish, at } of spread(group, rect)) {
      const both = ports.get(wish.pair) ?? { a: null, b: null };
      both[wish.end] = portAt(rect, wish.side, at);
      ports.set(wish.pair, both);
    }
  }
  return ports;
}

// Two hulls that face each other are joined level, in the middle of what they have in common.
function wishOf(rect: Rect, target: Rect, isHull: boolean): { readonly side: Side; readonly at: number } {
  const [dx, dy] = [target.x - rect.x, target.y - rect.y];
  const across = Math.abs(dx) - rect.width / 2 - (isHull ? target.width / 2 : 0);
  const down = Math.abs(dy) - rect.height / 2 - (isHull ? target.height / 2 : 0);
  if (across >= down) {
    const at = isHull ? common(rect.y, rect.height, target.y, target.height) : target.y;
    return { side: dx < 0 ? 'left' : 'right', at };
  }
  const at = isHull ? common(rect.x, rect.width, target.x, target.width) : target.x;
  return { side: dy < 0 ? 'top' : 'bottom', at };
}

function common(one: number, oneSize: number, other: number, otherSize: number): number {
  const [low, high] = [
    Math.max(one - oneSize / 2, other - otherSize / 2),
    Math.min(one + oneSize / 2, other + otherSize / 2),
  ];
  return low < high ? (low + high) / 2 : other;
}

function grouped(wishes: readonly Wish[]): readonly (readonly Wish[])[] {
  const groups = new Map<string, Wish[]>();
  for (const wish of wishes) {
    const key = `${wish.hull} ${wish.side}`;
    const group = groups.get(key);
    if (group) group.push(wish);
    else groups.set(key, [wish]);
  }
  return [...groups.values()];
}

// Along one side: the line of a pair with two strands keeps its place, the others make way from it in both directions.
function spread(group: readonly Wish[], rect: Rect): readonly { readonly wish: Wish; readonly at: number }[] {
  const isUpright = group[0]?.side === 'left' || group[0]?.side === 'right';
  const [middle, size] = isUpright ? [rect.y, rect.height] : [rect.x, rect.width];
  const half = Math.max(0, size / 2 - CORNER);
  const [low, high] = [middle - half, middle + half];
  const sorted = [...group].sort((one, other) => one.at - other.at || (one.pair < other.pair ? -1 : 1));
  const gapOf = (one: Wish, other: Wish) => (one.isFixed || other.isFixed ? TWIN_GAP : GAP);
  const places = sorted.map(({ at }) => Math.max(low, Math.min(high, at)));
  const fixed = sorted.findIndex(({ isFixed }) => isFixed);
  const centre = Math.max(0, fixed);
  // Each side has its own room: where that is short, its lines are closer to each other.
  const roomy = (from: number, to: number, room: number) => {
    const needed = sorted
      .slice(from, to)
      .reduce((sum, wish, at) => sum + gapOf(wish, sorted[from + at + 1] ?? wish), 0);
    return needed === 0 ? 1 : Math.min(1, room / needed);
  };
  const start = places[centre] ?? low;
  const last = sorted.length - 1;
  const after = roomy(centre, last, high - (fixed < 0 ? low : start));
  const before = roomy(0, centre, start - low);
  const pushed = (from: number, to: number, step: 1 | -1, squeeze: number) => {
    for (let at = from; step > 0 ? at < to : at > to; at += step) {
      const [previous, wish] = [sorted[at - step], sorted[at]];
      const there = places[at - step];
      const own = places[at];
      if (!previous || !wish || there === undefined || own === undefined) continue;
      const min = there + step * gapOf(previous, wish) * squeeze;
      places[at] = step > 0 ? Math.max(own, min) : Math.min(own, min);
    }
  };
  pushed(centre + 1, sorted.length, 1, after);
  pushed(centre - 1, -1, -1, before);
  // What was pushed beyond a corner pushes back, as far as the line that keeps its place.
  if ((places[last] ?? 0) > high) {
    places[last] = high;
    pushed(last - 1, fixed, -1, after);
  }
  if ((places[0] ?? 0) < low) {
    places[0] = low;
    pushed(1, fixed < 0 ? sorted.length : fixed, 1, before);
  }
  return sorted.map((wish, at) => ({ wish, at: places[at] ?? wish.at }));
}

function portAt(rect: Rect, side: Side, at: number): Port {
  switch (side) {
    case 'left':
      return { x: rect.x - rect.width / 2, y: at, isUpright: true };
    case 'right':
      return { x: rect.x + rect.width / 2, y: at, isUpright: true };
    case 'top':
      return { x: at, y: rect.y - rect.height / 2, isUpright: false };
    case 'bottom':
      return { x: at, y: rect.y + rect.height / 2, isUpright: false };
  }
}
