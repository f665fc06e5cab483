import type { Point } from '../layout.ts';
import type { Size } from './named-layout.ts';
import { enlargement } from './enlarged.ts';
import { enoughTo } from './enough-to.ts';

/** Px that are left free between two boxes of a ring. */
const GAP = 14;
/** By how much a box is moved along the ring until it is clear of those before it: px, and of a large ring a share of the whole. */
const STEP = { px: 2, share: 1 / 3000 };
const ROWS = [2, 3, 4] as const;
/** One more row makes a ring harder to see as one, so it has to save a fifth. */
const WORTH = 0.8;
/** Px; boxes this far apart are not moved farther. */
const MAX_SHARED = 2000;
const TOP = -Math.PI / 2;
const WHOLE = 2 * Math.PI;

/** Half the width and half the height of an ellipse about the origin; px. */
export interface Ellipse {
  readonly x: number;
  readonly y: number;
}

/** Centres of boxes in order around the origin, the first at the top, clockwise; and the ellipse of the outermost row. */
export interface Ring {
  readonly at: readonly Point[];
  readonly outer: Ellipse;
}

/**
 * Sets boxes around an ellipse of at least this size, as tightly as possible: in one row, or in several if those make it
 * much smaller, each box in the row after that of the box before it. Any room left is shared among all.
 */
export function ringOf(boxes: readonly Size[], min: Ellipse): Ring {
  let best = { rows: 1, wider: widerBy(1, boxes, min) };
  for (const rows of ROWS) {
    const next = { rows, wider: widerBy(rows, boxes, min) };
    if (sizeOf(outerOf(next, boxes, min)) > WORTH * sizeOf(outerOf(best, boxes, min))) break;
    best = next;
  }
  const ellipses = rowsOf(best, boxes, min);
  return {
    at: evenly(ellipses, boxes) ?? shared(ellipses, boxes, best.rows),
    outer: outerOf(best, boxes, min),
  };
}

// If there is so much room that no name needs more of it than another.
function evenly(ellipses: readonly Ellipse[], boxes: readonly Size[]): readonly Point[] | null {
  const at = ellipses.map((ellipse, index) => onEllipse(TOP + (WHOLE * index) / boxes.length, ellipse));
  const standing = boxes.map(({ width, height }, index) => ({ width, height, at: at[index]! }));
  return enlargement(standing) === 1 ? at : null;
}

function shared(ellipses: readonly Ellipse[], boxes: readonly Size[], rows: number): readonly Point[] {
  const isTooMuch = (px: number) => placesIn(ellipses, boxes, GAP + px, rows) === null;
  const more = boxes.length < 2 ? 0 : enoughTo(isTooMuch, MAX_SHARED);
  return placesIn(ellipses, boxes, GAP + 0.98 * more, rows) ?? placesIn(ellipses, boxes, GAP, rows) ?? [];
}

interface Rows {
  readonly rows: number;
  /** Px by which the innermost one is wider than it has to be. */
  readonly wider: number;
}

const sizeOf = ({ x, y }: Ellipse) => x + y;

function widerBy(rows: number, boxes: readonly Size[], min: Ellipse): number {
  return enoughTo((wider) => placesIn(rowsOf({ rows, wider }, boxes, min), boxes, GAP, rows) !== null);
}

function outerOf({ rows, wider }: Rows, boxes: readonly Size[], min: Ellipse): Ellipse {
  const between = rowsApart(boxes);
  const last = Math.min(rows, Math.max(1, boxes.length)) - 1;
  return { x: min.x + wider + last * between.x, y: min.y + wider + last * between.y };
}

// The ellipse of each box: each one takes the next row outwards.
function rowsOf({ rows, wider }: Rows, boxes: readonly Size[], min: Ellipse): readonly Ellipse[] {
  const between = rowsApart(boxes);
  return boxes.map((_, index) => ({
    x: min.x + wider + (index % rows) * between.x,
    y: min.y + wider + (index % rows) * between.y,
  }));
}

const rowsApart = (boxes: readonly Size[]): Ellipse => ({
  x: medianOf(boxes.map(({ width }) => width)) + GAP,
  y: medianOf(boxes.map(({ height }) => height)) + GAP,
});

// Each at the first place that is clear of those before it and of the first ones; null if the last goes too far around.
function placesIn(
  ellipses: readonly Ellipse[],
  boxes: readonly Size[],
  gap: number,
  rows: number,
): readonly Point[] | null {
  const near = 2 * rows + 2;
  const placed: Point[] = [];
  let angle = TOP;
  for (const [index, box] of boxes.entries()) {
    const ellipse = ellipses[index]!;
    const round = Math.max(ellipse.x, ellipse.y, 1) * WHOLE;
    const step = Math.max(STEP.px / round, STEP.share) * WHOLE;
    let at = onEllipse(angle, ellipse);
    const meets = (other: number) => {
      const [there, size] = [placed[other]!, boxes[other]!];
      return (
        Math.abs(at.x - there.x) < (box.width + size.width) / 2 + gap &&
        Math.abs(at.y - there.y) < (box.height + size.height) / 2 + gap
      );
    };
    const met = () => {
      for (let other = index - 1; other >= Math.max(0, index - near); other--) if (meets(other)) return other;
      // Those at the beginning are met again at the end.
      for (let other = 0; angle > TOP + WHOLE / 2 && other < Math.min(near, index - near); other++)
        if (meets(other)) return other;
      return null;
    };
    for (let other = met(); other !== null; other = met()) {
      while (meets(other)) {
        angle += step;
        if (angle >= TOP + WHOLE) return null;
        at = onEllipse(angle, ellipse);
      }
    }
    placed.push(at);
  }
  return placed;
}

const onEllipse = (angle: number, { x, y }: Ellipse): Point => ({
  x: x * Math.cos(angle),
  y: y * Math.sin(angle),
});

const medianOf = (values: readonly number[]) =>
  [...values].sort((one, other) => one - other)[values.length >> 1] ?? 0;
