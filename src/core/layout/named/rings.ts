import type { ActorId } from '../../model/ids.ts';
import type { Point } from '../layout.ts';
import { circleOrder } from './circle-order.ts';
import { enlargement, type Standing } from './enlarged.ts';
import type { CaptionOf, LayoutTask, Places, Size } from './named-layout.ts';
import { bestConnected, neighboursOf, type Neighbours } from './neighbours.ts';
import { ringOf, type Ellipse } from './ring.ts';

/** Between the actors that no line reaches, and between two boxes in the middle; px. */
const GAP = 16;
/** Px left free between two rings, so that they are seen to be two; and between the middle and the first. */
const APART = 36;
const AROUND_MIDDLE = 52;

interface Item extends Size {
  readonly id: ActorId | null;
  readonly caption: CaptionOf | null;
}
type Placed = Item & Standing;

/** Around the focus, or else the best-connected actor: a ring for each number of steps; actors that no line reaches are below. */
export function rings({ graph, sizes, centre, captionSize }: LayoutTask): Places {
  const neighbours = neighboursOf(graph);
  const best = bestConnected(neighbours);
  const middle = (centre.length > 0 ? centre : best === null ? [] : [best]).filter((id) => sizes[id]);
  const item = (id: ActorId): Item => ({ id, caption: null, ...sizes[id]! });
  const bands = bandsFrom(middle, neighbours).map((band) => band.filter((id) => sizes[id]));
  const placed: Placed[] = stacked(middle.map(item));
  const angle = new Map<ActorId, number>();
  let inner = extentOf(placed);
  bands.forEach((band, index) => {
    const order = index === 0 ? circleOrder(band, neighbours) : byParents(band, neighbours, angle);
    const of: CaptionOf = { kind: 'steps', steps: index + 1 };
    const caption = { id: null, caption: of, ...captionSize(of) };
    const apart = index === 0 ? AROUND_MIDDLE : APART;
    const ring = ringRound(caption, order.map(item), { inner, apart }, angle, neighbours);
    placed.push(...ring);
    inner = extentOf(placed);
  });
  const factor = enlargement(placed);
  const grown = placed.map((one) => ({ ...one, at: { x: one.at.x * factor, y: one.at.y * factor } }));
  const reached = new Set([...middle, ...bands.flat()]);
  const rest = [...graph.actors.keys()].filter((id) => sizes[id] && !reached.has(id));
  return placesOf([...grown, ...below(rest.map(item), grown, captionSize)]);
}

// Actors one step away, two, and so on, by any line of the map.
function bandsFrom(middle: readonly ActorId[], neighbours: Neighbours): readonly (readonly ActorId[])[] {
  const seen = new Set(middle);
  const bands: ActorId[][] = [];
  let layer: readonly ActorId[] = middle;
  for (;;) {
    const next: ActorId[] = [];
    for (const id of layer)
      for (const other of neighbours.get(id) ?? []) {
        if (seen.has(other)) continue;
        seen.add(other);
        next.push(other);
      }
    if (next.length === 0) return bands;
    bands.push(next);
    layer = next;
  }
}

const stacked = (items: readonly Item[]): Placed[] => {
  const all = items.reduce((sum, { height }) => sum + height + GAP, -GAP);
  let top = -all / 2;
  return items.map((item) => {
    const at = { x: 0, y: top + item.height / 2 };
    top += item.height + GAP;
    return { ...item, at };
  });
};

// In the order of the directions of the actors through which they are reached.
function byParents(
  band: readonly ActorId[],
  neighbours: Neighbours,
  angle: ReadonlyMap<ActorId, number>,
): readonly ActorId[] {
  const wanted = new Map(band.map((id) => [id, meanAngle(id, neighbours, angle)]));
  const fromTop = (id: ActorId) => ((wanted.get(id) ?? 0) + Math.PI / 2 + 4 * Math.PI) % (2 * Math.PI);
  return [...band].sort((one, other) => fromTop(one) - fromTop(other));
}

function meanAngle(id: ActorId, neighbours: Neighbours, angle: ReadonlyMap<ActorId, number>): number {
  let [x, y] = [0, 0];
  for (const other of neighbours.get(id) ?? []) {
    const there = angle.get(other);
    if (there === undefined) continue;
    x += Math.cos(there);
    y += Math.sin(there);
  }
  return Math.atan2(y, x);
}

// The caption is at the top; the others follow it around.
function ringRound(
  caption: Item,
  items: readonly Item[],
  { inner, apart }: { readonly inner: Ellipse; readonly apart: number },
  angle: Map<ActorId, number>,
  neighbours: Neighbours,
): readonly Placed[] {
  const widest = items.reduce((max, { width }) => Math.max(max, width), caption.width);
  const highest = items.reduce((max, { height }) => Math.max(max, height), caption.height);
  const min = { x: inner.x + apart + widest / 2, y: inner.y + apart + highest / 2 };
  const first = ringOf([caption, ...items], min);
  const angles = first.at.slice(1).map(({ x, y }) => Math.atan2(y, x));
  const all = [caption, ...bestTurn(items, angles, angle, neighbours)];
  const ring = ringOf(all, min);
  return all.map((item, index) => {
    const at = ring.at[index]!;
    if (item.id) angle.set(item.id, Math.atan2(at.y, at.x));
    return { ...item, at };
  });
}

// How far boxes reach to the sides, and up and down.
const extentOf = (placed: readonly Placed[]): Ellipse => ({
  x: placed.reduce((max, { at, width }) => Math.max(max, Math.abs(at.x) + width / 2), 0),
  y: placed.reduce((max, { at, height }) => Math.max(max, Math.abs(at.y) + height / 2), 0),
});

// Of all rotations of the order, the one in which each is nearest to those it is tied to.
function bestTurn(
  items: readonly Item[],
  angles: readonly number[],
  angle: ReadonlyMap<ActorId, number>,
  neighbours: Neighbours,
): readonly Item[] {
  if (angle.size === 0) return items;
  const wanted = items.map(({ id }) => (id ? meanAngle(id, neighbours, angle) : 0));
  let best = { turn: 0, fit: -Infinity };
  for (let turn = 0; turn < items.length; turn++) {
    let fit = 0;
    for (let index = 0; index < items.length; index++)
      fit += Math.cos((angles[index] ?? 0) - (wanted[(index + turn) % items.length] ?? 0));
    if (fit > best.fit + 1e-9) best = { turn, fit };
  }
  return [...items.slice(best.turn), ...items.slice(0, best.turn)];
}

function below(
  items: readonly Item[],
  above: readonly Placed[],
  captionSize: LayoutTask['captionSize'],
): readonly Placed[] {
  if (items.length === 0) return [];
  const of: CaptionOf = { kind: 'unreached' };
  const left = Math.min(...above.map(({ at, width }) => at.x - width / 2), -300);
  const right = Math.max(...above.map(({ at, width }) => at.x + width / 2), 300);
  let top = Math.max(...above.map(({ at, height }) => at.y + height / 2), 0) + 32;
  const title = captionSize(of);
  const placed: Placed[] = [
    { id: null, caption: of, ...title, at: { x: left + title.width / 2, y: top + title.height / 2 } },
  ];
  top += title.height + 8;
  let [x, high] = [left, 0];
  for (const item of items) {
    if (x > left && x + item.width > right) {
      [x, top] = [left, top + high + GAP];
      high = 0;
    }
    placed.push({ ...item, at: { x: x + item.width / 2, y: top + item.height / 2 } });
    x += item.width + GAP;
    high = Math.max(high, item.height);
  }
  return placed;
}

function placesOf(placed: readonly Placed[]): Places {
  const positions = new Map<ActorId, Point>();
  const captions: { readonly of: CaptionOf; readonly at: Point }[] = [];
  for (const { id, caption, at } of placed) {
    if (id) positions.set(id, at);
    if (caption) captions.push({ of: caption, at });
  }
  return { positions, captions };
}
