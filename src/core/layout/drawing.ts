import type { Sheet, Spots } from './sheet.ts';

/** Places of all boxes, and for each line how far its middle is moved aside, in px; 0 is straight. */
export interface Drawing extends Spots {
  /** Positive moves towards (-dy, dx) of the way from a line's `from` to its `to`: to the right, as drawn on a screen. */
  readonly bend: Float64Array;
  /** Points along each bent line, `CURVE_POINTS` per line; those of straight lines are not maintained. */
  readonly curveX: Float64Array;
  readonly curveY: Float64Array;
}

const PIECES = 8;
/** How many points represent a bent line, including its ends. */
export const CURVE_POINTS = PIECES + 1;

/** Boxes at these places, with every line straight. */
export function straightDrawing(sheet: Sheet, { x, y }: Spots): Drawing {
  const lines = sheet.lineIds.length;
  return {
    x: x.slice(),
    y: y.slice(),
    bend: new Float64Array(lines),
    curveX: new Float64Array(lines * CURVE_POINTS),
    curveY: new Float64Array(lines * CURVE_POINTS),
  };
}

/** Makes `copy` the same as `drawing`, without new arrays. */
export function copyDrawing(drawing: Drawing, copy: Drawing): Drawing {
  copy.x.set(drawing.x);
  copy.y.set(drawing.y);
  copy.bend.set(drawing.bend);
  copy.curveX.set(drawing.curveX);
  copy.curveY.set(drawing.curveY);
  return copy;
}

/** Gives a line another bend, and its curve. */
export function bendLine(sheet: Sheet, drawing: Drawing, line: number, bend: number): void {
  drawing.bend[line] = bend;
  redrawLine(sheet, drawing, line);
}

/** Redraws the curves of a box's bent lines after the box has moved. */
export function redrawLinesOf(sheet: Sheet, drawing: Drawing, box: number): void {
  const own = sheet.linesOf[box]!;
  for (let i = 0; i < own.length; i++) redrawLine(sheet, drawing, own[i]!);
}

function redrawLine(sheet: Sheet, drawing: Drawing, line: number): void {
  const { x, y, curveX, curveY } = drawing;
  const bend = drawing.bend[line]!;
  if (bend === 0) return;
  const x0 = x[sheet.from[line]!]!;
  const y0 = y[sheet.from[line]!]!;
  const dx = x[sheet.to[line]!]! - x0;
  const dy = y[sheet.to[line]!]! - y0;
  const length = Math.sqrt(dx * dx + dy * dy) || 1;
  for (let i = 0; i < CURVE_POINTS; i++) {
    const t = i / PIECES;
    const aside = (4 * t * (1 - t) * bend) / length;
    curveX[line * CURVE_POINTS + i] = x0 + dx * t - dy * aside;
    curveY[line * CURVE_POINTS + i] = y0 + dy * t + dx * aside;
  }
}
