import type { HullSheet } from './hull-sheet.ts';

/** Where everything is in a layout with hulls; px. */
export interface HullState {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** The centre of each hull. */
  readonly hullX: Float64Array;
  readonly hullY: Float64Array;
  /** The slot of each member, by box. */
  readonly slotOf: Int32Array;
  /** The ends of each line: on the rim of a hull for a line of the hull itself, else the centre of a box. */
  readonly ax: Float64Array;
  readonly ay: Float64Array;
  readonly bx: Float64Array;
  readonly by: Float64Array;
}

// Px between a corner of a hull and a line of its own.
const CORNER = 18;

/** A state with all boxes at 0, 0 and the members in the order of their slots. */
export function hullState(sheet: HullSheet): HullState {
  const [boxes, lines, hulls] = [sheet.ids.length, sheet.from.length, sheet.hulls.length];
  const slotOf = new Int32Array(boxes);
  for (const { members } of sheet.hulls) members.forEach((box, slot) => (slotOf[box] = slot));
  const some = (count: number) => new Float64Array(count);
  return {
    ...{ x: some(boxes), y: some(boxes), hullX: some(hulls), hullY: some(hulls), slotOf },
    ...{ ax: some(lines), ay: some(lines), bx: some(lines), by: some(lines) },
  };
}

/** Makes `copy` the same as `state`, without new arrays. */
export function copyState(state: HullState, copy: HullState): void {
  for (const key of Object.keys(state) as (keyof HullState)[]) copy[key].set(state[key]);
}

/** Puts a hull's name and members where the hull is; its lines are not redrawn. */
export function putHull(sheet: HullSheet, state: HullState, hull: number): void {
  const shape = sheet.hulls[hull]!;
  const [x, y] = [state.hullX[hull]!, state.hullY[hull]!];
  state.x[shape.owner] = x;
  state.y[shape.owner] = y + shape.nameBelow;
  for (const box of shape.members) {
    const slot = shape.slots[state.slotOf[box]!]!;
    state.x[box] = x + slot.x;
    state.y[box] = y + slot.y;
  }
}

/** Computes the ends of a line anew, after a box or a hull at one of its ends has moved. */
export function redrawEnds(sheet: HullSheet, state: HullState, line: number): void {
  const { hullOf, isName } = sheet;
  const [a, b] = [sheet.from[line]!, sheet.to[line]!];
  const isWithin = hullOf[a]! >= 0 && hullOf[a] === hullOf[b];
  const one = isName[a] && !isWithin ? hullOf[a]! : -1;
  const other = isName[b] && !isWithin ? hullOf[b]! : -1;
  const { x, y, ax, ay, bx, by } = state;
  if (one >= 0 && other >= 0) {
    const across = facing(
      state.hullX,
      one,
      sheet.hulls[one]!.halfWidth,
      other,
      sheet.hulls[other]!.halfWidth,
    );
    const down = facing(
      state.hullY,
      one,
      sheet.hulls[one]!.halfHeight,
      other,
      sheet.hulls[other]!.halfHeight,
    );
    [ax[line], bx[line]] = across;
    [ay[line], by[line]] = down;
    return;
  }
  if (one < 0) [ax[line], ay[line]] = [x[a]!, y[a]!];
  else [ax[line], ay[line]] = rimPoint(sheet, state, one, x[b]!, y[b]!);
  if (other < 0) [bx[line], by[line]] = [x[b]!, y[b]!];
  else [bx[line], by[line]] = rimPoint(sheet, state, other, x[a]!, y[a]!);
}

// The point of a hull's rim that is closest to a far end, clear of the corners.
function rimPoint(
  sheet: HullSheet,
  { hullX, hullY }: HullState,
  hull: number,
  x: number,
  y: number,
): readonly [number, number] {
  const { halfWidth, halfHeight } = sheet.hulls[hull]!;
  const [dx, dy] = [x - hullX[hull]!, y - hullY[hull]!];
  const isAside = Math.abs(dx) - halfWidth >= Math.abs(dy) - halfHeight;
  const inner = (far: number, half: number) => {
    const max = Math.max(0, half - CORNER);
    return Math.max(-max, Math.min(max, far));
  };
  return isAside
    ? [hullX[hull]! + (dx < 0 ? -halfWidth : halfWidth), hullY[hull]! + inner(dy, halfHeight)]
    : [hullX[hull]! + inner(dx, halfWidth), hullY[hull]! + (dy < 0 ? -halfHeight : halfHeight)];
}

// Level with each other where both hulls reach, else on the rims that face.
function facing(
  at: Float64Array,
  one: number,
  oneHalf: number,
  other: number,
  otherHalf: number,
): readonly [number, number] {
  const [low, high] = [
    Math.max(at[one]! - oneHalf, at[other]! - otherHalf),
    Math.min(at[one]! + oneHalf, at[other]! + otherHalf),
  ];
  if (low < high) return [(low + high) / 2, (low + high) / 2];
  return at[one]! < at[other]!
    ? [at[one]! + oneHalf, at[other]! - otherHalf]
    : [at[one]! - oneHalf, at[other]! + otherHalf];
}
