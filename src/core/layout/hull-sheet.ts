import type { LayoutInput, Point } from './layout.ts';
import { byId, PANE_MARGIN, roomNeeded } from './sheet.ts';

/** An actor that is drawn around its members: a rectangle that keeps its size, with a place for each member. */
export interface HullShape {
  /** The box of its name. */
  readonly owner: number;
  readonly members: readonly number[];
  readonly halfWidth: number;
  readonly halfHeight: number;
  /** How far below the hull's centre the name is; px. */
  readonly nameBelow: number;
  /** From the hull's centre; px. The first is the best: in the column that faces the other pole, close to the name. */
  readonly slots: readonly Point[];
}

/** A layout with hulls as numbers: boxes and lines by index, sorted by id so that their order in the file does not matter. */
export interface HullSheet {
  readonly ids: readonly string[];
  readonly halfWidth: Float64Array;
  readonly halfHeight: Float64Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly root: Float64Array;
  readonly first: Uint8Array;
  /** The boxes at the ends of the lines of the first view. */
  readonly isFirst: Uint8Array;
  readonly linesOf: readonly (readonly number[])[];
  readonly hulls: readonly HullShape[];
  /** The hull of each box, of a member as of the name; -1 for all others. */
  readonly hullOf: Int32Array;
  readonly isName: Uint8Array;
  /** The two poles and the line between them; -1 where there is none. */
  readonly poles: readonly [number, number];
  readonly lead: number;
  readonly width: number;
  readonly height: number;
}

/** Px between the rim of a hull and what is in it, between its columns, and between the name and the rows. */
export const HULL_PADDING = 14;
const COLUMN_GAP = 12;
const ROW_GAP = 8;
const NAME_GAP = 8;
// A hull may take this share of the height before it gets another column, and a pole is at least that high.
const MAX_HEIGHT = 0.93;
const MIN_POLE = 0.3;

/** The sheet of an input with hulls; `scale` makes the pane larger than the boxes need. */
export function hullSheet(input: LayoutInput, scale = 1): HullSheet {
  const boxes = [...input.boxes].sort(byId);
  const indexOf = new Map(boxes.map((box, index) => [box.id, index]));
  const lines = input.lines
    .filter(({ a, b }) => a !== b)
    .sort(byId)
    .map((line) => ({ ...line, from: known(indexOf, line.a), to: known(indexOf, line.b) }));
  const linesOf: number[][] = boxes.map(() => []);
  lines.forEach(({ from, to }, line) => {
    linesOf[from]?.push(line);
    linesOf[to]?.push(line);
  });
  const room = roomNeeded(input) * scale;
  const [width, height] = [input.pane.width * room, input.pane.height * room];
  const poles = input.poles
    ? ([known(indexOf, input.poles[0]), known(indexOf, input.poles[1])] as const)
    : NONE;
  const firstOf = (box: number) => (linesOf[box] ?? []).filter((line) => lines[line]?.first).length;
  const hulls = [...(input.hulls ?? [])]
    .sort((one, other) => (one.owner < other.owner ? -1 : 1))
    .map((hull) => {
      const owner = known(indexOf, hull.owner);
      // Who is in the first view, and has the most lines, gets the best places.
      const members = hull.members
        .map((id) => known(indexOf, id))
        .sort(
          (one, other) =>
            firstOf(other) - firstOf(one) ||
            (linesOf[other]?.length ?? 0) - (linesOf[one]?.length ?? 0) ||
            one - other,
        );
      const side = owner === poles[1] ? -1 : 1;
      return hullShape(boxes, owner, members, { height, isPole: poles.includes(owner), side });
    });
  const hullOf = new Int32Array(boxes.length).fill(-1);
  hulls.forEach(({ owner, members }, hull) => {
    for (const box of [owner, ...members]) hullOf[box] = hull;
  });
  return {
    ids: boxes.map(({ id }) => id),
    halfWidth: Float64Array.from(boxes, (box) => box.width / 2),
    halfHeight: Float64Array.from(boxes, (box) => box.height / 2),
    from: Int32Array.from(lines, ({ from }) => from),
    to: Int32Array.from(lines, ({ to }) => to),
    root: Float64Array.from(lines, ({ weight }) => Math.sqrt(weight)),
    first: Uint8Array.from(lines, ({ first }) => (first ? 1 : 0)),
    isFirst: Uint8Array.from(boxes, (_, box) => (firstOf(box) > 0 ? 1 : 0)),
    linesOf,
    hulls,
    hullOf,
    isName: Uint8Array.from(boxes, (_, box) => (hulls.some(({ owner }) => owner === box) ? 1 : 0)),
    poles,
    lead: lines.findIndex(({ from, to }) => poles.includes(from) && poles.includes(to)),
    width,
    height,
  };
}

const NONE = [-1, -1] as const;

function known(indexOf: ReadonlyMap<string, number>, id: string): number {
  const index = indexOf.get(id);
  if (index === undefined)
    throw new Error(`Layout: no box has the id "${id}"; give each end of a line and each member a box.`);
  return index;
}

interface Frame {
  readonly height: number;
  readonly isPole: boolean;
  /** 1 where the other pole is to the right, -1 where it is to the left. */
  readonly side: 1 | -1;
}

// Rows above and below the name; as few columns as the height of the pane allows.
function hullShape(
  boxes: LayoutInput['boxes'],
  owner: number,
  members: readonly number[],
  { height, isPole, side }: Frame,
): HullShape {
  const name = boxes[owner] ?? { width: 0, height: 0 };
  const sizes = members.flatMap((box) => boxes[box] ?? []);
  const column = Math.max(0, ...sizes.map((box) => box.width));
  const row = Math.max(0, ...sizes.map((box) => box.height)) + ROW_GAP;
  const heightOf = (columns: number) =>
    Math.ceil(members.length / columns) * row + name.height + 2 * NAME_GAP + 2 * HULL_PADDING - ROW_GAP;
  let columns = 1;
  while (heightOf(columns) > height * MAX_HEIGHT && columns < members.length) columns++;
  const rows = Math.ceil(members.length / columns);
  const inner = Math.max(columns * column + (columns - 1) * COLUMN_GAP, name.width);
  const halfWidth = inner / 2 + HULL_PADDING;
  const halfHeight = Math.max(heightOf(columns), isPole ? height * MIN_POLE : 0) / 2;
  const above = Math.ceil(rows / 2);
  const slots: Point[] = [];
  for (let place = 0; place < columns; place++) {
    const x = side * (inner / 2 - column / 2 - place * (column + COLUMN_GAP));
    for (let at = 0; at < rows; at++) {
      const isAbove = at % 2 === 0;
      const step = Math.floor(at / 2);
      const top = -halfHeight + HULL_PADDING + row / 2 - ROW_GAP / 2;
      const bottom = halfHeight - HULL_PADDING - row / 2 + ROW_GAP / 2;
      // What is at the rim of the hull leaves room for lines of the name between it and the rows.
      slots.push({
        x,
        y: isAbove ? top + (above - 1 - step) * row : bottom - (rows - above - 1 - step) * row,
      });
    }
  }
  // With an odd row above it, the name is below the centre.
  const nameBelow = Math.max(
    0,
    HULL_PADDING + above * row + NAME_GAP - ROW_GAP + name.height / 2 - halfHeight,
  );
  return { owner, members, halfWidth, halfHeight, nameBelow, slots };
}

/** Px between a hull and the edge of the pane. */
export const HULL_MARGIN = PANE_MARGIN / 2;
