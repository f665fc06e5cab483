import { costOfMeetings } from './box-cost.ts';
import { bendLine, CURVE_POINTS, redrawLinesOf, straightDrawing, type Drawing } from './drawing.ts';
import { bendCost } from './faults.ts';
import type { LayoutInput, Point } from './layout.ts';
import { BEND_STEP, MAX_BEND } from './moves.ts';
import { THROUGH_MARGIN } from './score.ts';
import { sheetOf, type Sheet } from './sheet.ts';
import { boxesMetBy } from './trouble.ts';

const NOT_CLEAR = 1000;
// A line behind a name can be followed; one beyond the edge cannot.
const OUTSIDE = 100_000;
// Px between a curve and the edge of the pane.
const EDGE = 4;
const SWEEPS = 2;
const MAX_BOXES = 300;

/** Where a line ends, if not in the middle of its box; px. */
export interface LineEnds {
  readonly a: Point | null;
  readonly b: Point | null;
}

/**
 * For each line within 4 px of a box that is not its end: how far, in px up to 160, its middle is moved aside so that the
 * curve is clear of all such boxes; of those that are, a small move that crosses few lines. Positive moves towards (-dy, dx)
 * of the way from `a` to `b`, on screen to the right. `ends` says where
 * lines end that do not end in the middle of their boxes. Straight lines are not in the record; nor are those that no bend improves, nor those of
 * maps with more than 300 boxes.
 */
export function bendLines(
  input: LayoutInput,
  positions: Readonly<Record<string, Point>>,
  ends: ReadonlyMap<string, LineEnds> = new Map(),
): Readonly<Record<string, number>> {
  const { boxes, lines, places } = withEnds(input, positions, ends);
  const sheet = sheetOf({ ...input, boxes, lines });
  const at = (id: string): Point => places[id] ?? { x: 0, y: 0 };
  const drawing = straightDrawing(sheet, {
    x: Float64Array.from(sheet.ids, (id) => at(id).x),
    y: Float64Array.from(sheet.ids, (id) => at(id).y),
  });
  bendAll(sheet, drawing);
  const bent = sheet.lineIds.map((id, line): [string, number] => [id, drawing.bend[line]!]);
  return Object.fromEntries(bent.filter(([, bend]) => bend !== 0));
}

// An end elsewhere is a box without size, which is in nobody's way.
const NOTHING = -2 * THROUGH_MARGIN;

function withEnds(
  input: LayoutInput,
  positions: Readonly<Record<string, Point>>,
  ends: ReadonlyMap<string, LineEnds>,
): Pick<LayoutInput, 'boxes' | 'lines'> & { readonly places: Readonly<Record<string, Point>> } {
  const boxes = [...input.boxes];
  const places = { ...positions };
  const endAt = (box: string, line: string, point: Point | null | undefined): string => {
    if (!point) return box;
    const id = `${line} at ${box}`;
    boxes.push({ id, width: NOTHING, height: NOTHING });
    places[id] = point;
    return id;
  };
  const lines = input.lines.map((line) => {
    const own = ends.get(line.id);
    return { ...line, a: endAt(line.a, line.id, own?.a), b: endAt(line.b, line.id, own?.b) };
  });
  return { boxes, lines, places };
}

/** Bends every line of a drawing that must be bent, in place, and makes all others straight. */
export function bendAll(sheet: Sheet, drawing: Drawing): void {
  drawing.bend.fill(0);
  if (sheet.ids.length > MAX_BOXES) return;
  const tight = sheet.lineIds.flatMap((_, line) =>
    boxesMetBy(sheet, drawing, line, THROUGH_MARGIN).length > 0 ? [line] : [],
  );
  // Once more, since the best side for one line depends on where the others have gone.
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (const line of tight) bendLine(sheet, drawing, line, bestBend(sheet, drawing, line));
  }
  sheet.ids.forEach((_, box) => redrawLinesOf(sheet, drawing, box));
}

function bestBend(sheet: Sheet, drawing: Drawing, line: number): number {
  let best = 0;
  let min = Infinity;
  for (let size = 0; size <= MAX_BEND; size += BEND_STEP) {
    for (const bend of size === 0 ? [0] : [size, -size]) {
      bendLine(sheet, drawing, line, bend);
      const cost = costOfBend(sheet, drawing, line);
      if (cost >= min) continue;
      min = cost;
      best = bend;
    }
  }
  return best;
}

function costOfBend(sheet: Sheet, drawing: Drawing, line: number): number {
  const clear = boxesMetBy(sheet, drawing, line, THROUGH_MARGIN).length * NOT_CLEAR;
  const outside = leavesPane(sheet, drawing, line) ? OUTSIDE : 0;
  return outside + clear + costOfMeetings(sheet, drawing, line) + bendCost(sheet, drawing, line);
}

function leavesPane(sheet: Sheet, { bend, curveX, curveY }: Drawing, line: number): boolean {
  if (bend[line] === 0) return false;
  const start = line * CURVE_POINTS;
  for (let i = start + 1; i < start + CURVE_POINTS - 1; i++) {
    const [x, y] = [curveX[i]!, curveY[i]!];
    if (x < EDGE || y < EDGE || x > sheet.width - EDGE || y > sheet.height - EDGE) return true;
  }
  return false;
}
