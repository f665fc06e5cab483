import type { LayoutInput } from './layout.ts';

/** A layout input as numbers: boxes and lines by index, sorted by id so that their order in the file does not matter. */
export interface Sheet {
  readonly ids: readonly string[];
  readonly lineIds: readonly string[];
  readonly halfWidth: Float64Array;
  readonly halfHeight: Float64Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly rootWeight: Float64Array;
  readonly first: Uint8Array;
  /** The boxes at the ends of the lines of the first view. */
  readonly isFirst: Uint8Array;
  /** The lines of each box. */
  readonly linesOf: readonly Int32Array[];
  /** Indices of the two poles, or -1. */
  readonly poles: readonly [number, number];
  readonly width: number;
  readonly height: number;
  /** What a line through a foreign box costs, in crossings. */
  readonly through: number;
}

/** Places of all boxes of a sheet: centres in px. */
export interface Spots {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** The minimum px between a box and the edge of the pane. */
export const PANE_MARGIN = 16;
/** Where the poles are, as shares of the width. */
export const POLE_SHARES = [0.3, 0.66] as const;
// Above this share of the pane, boxes leave no room for lines, so the picture is made on a larger sheet;
// a big map is zoomed anyway, so it gets more.
const FULLEST = 0.5;
const FULLEST_OF_BIG = 0.3;
// Members of a hull are in rows and columns, without lines between them.
const FULLEST_WITH_HULLS = 0.56;
/** Above this number of boxes a map is big: there is no time for much polish. */
export const BIG = 150;

/** What a line through a foreign box costs in the score. */
export const THROUGH = 10;

/** The order of boxes and lines in a sheet. */
export const byId = (one: { readonly id: string }, other: { readonly id: string }): number =>
  one.id < other.id ? -1 : one.id > other.id ? 1 : 0;

/** How many times the pane's width and height the picture needs: 1 while boxes and their margins fill at most 50 % of the pane (30 % above 150 boxes). */
export function roomNeeded(input: LayoutInput): number {
  const filled = input.boxes.reduce((sum, box) => sum + (box.width + 8) * (box.height + 8), 0);
  const few = (input.hulls ?? []).length > 0 ? FULLEST_WITH_HULLS : FULLEST;
  const fullest = input.boxes.length > BIG ? FULLEST_OF_BIG : few;
  return Math.max(1, Math.sqrt(filled / (input.pane.width * input.pane.height * fullest)));
}

/** The sheet of an input; a line from a box to itself is left out, one to an unknown box is a bug in the caller. */
export function sheetOf(input: LayoutInput): Sheet {
  const boxes = [...input.boxes].sort(byId);
  const place = new Map(boxes.map((box, index) => [box.id, index]));
  const lines = input.lines.filter((line) => line.a !== line.b).sort(byId);
  const indexOf = (id: string): number => {
    const index = place.get(id);
    if (index === undefined)
      throw new Error(`Layout: no box has the id "${id}"; give each end of a line a box.`);
    return index;
  };
  const from = Int32Array.from(lines, (line) => indexOf(line.a));
  const to = Int32Array.from(lines, (line) => indexOf(line.b));
  const linesOf: number[][] = boxes.map(() => []);
  lines.forEach((_, line) => {
    linesOf[from[line]!]!.push(line);
    linesOf[to[line]!]!.push(line);
  });
  const room = roomNeeded(input);
  return {
    ids: boxes.map((box) => box.id),
    lineIds: lines.map((line) => line.id),
    halfWidth: Float64Array.from(boxes, (box) => box.width / 2),
    halfHeight: Float64Array.from(boxes, (box) => box.height / 2),
    from,
    to,
    rootWeight: Float64Array.from(lines, (line) => Math.sqrt(line.weight)),
    first: Uint8Array.from(lines, (line) => (line.first ? 1 : 0)),
    isFirst: Uint8Array.from(boxes, ({ id }) =>
      lines.some((line) => line.first && (line.a === id || line.b === id)) ? 1 : 0,
    ),
    linesOf: linesOf.map((list) => Int32Array.from(list)),
    poles: input.poles ? [indexOf(input.poles[0]), indexOf(input.poles[1])] : [-1, -1],
    width: input.pane.width * room,
    height: input.pane.height * room,
    through: THROUGH,
  };
}

/** The x at which a box is held because it is a pole, or undefined for all others. */
export function heldX(sheet: Sheet, box: number): number | undefined {
  if (box === sheet.poles[0]) return sheet.width * POLE_SHARES[0];
  if (box === sheet.poles[1]) return sheet.width * POLE_SHARES[1];
  return undefined;
}

/** Puts a box at (x, y), or as close as the pane's margin and its being a pole allow. */
export function putBox(sheet: Sheet, spots: Spots, box: number, x: number, y: number): void {
  const right = PANE_MARGIN + sheet.halfWidth[box]!;
  const down = PANE_MARGIN + sheet.halfHeight[box]!;
  spots.x[box] = heldX(sheet, box) ?? Math.max(right, Math.min(sheet.width - right, x));
  spots.y[box] = Math.max(down, Math.min(sheet.height - down, y));
}
