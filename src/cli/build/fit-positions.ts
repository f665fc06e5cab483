import type { LayoutInput, Point } from '../../core/layout/layout.ts';
import { partBoxes } from '../../core/layout/part-boxes.ts';
import { inRows } from '../../core/layout/rows.ts';
import { PANE_MARGIN, sheetOf, type Sheet, type Spots } from '../../core/layout/sheet.ts';

type Positions = Readonly<Record<string, Point>>;

/** Px between two names that are pushed apart. */
const GAP = 4;
// The angle at which points on a spiral are farthest from each other; rad.
const GOLDEN = 2.4;
/** Up to this share of a pane, what is drawn is in its middle. */
const SMALL = 0.6;

/**
 * Positions that a file brings, whatever their unit, within the pane: as they are if all boxes are in it and none overlaps
 * another, else in the same proportions, as large as the pane allows, and pushed apart. Every box must have one.
 */
export function fitPositions(input: LayoutInput, positions: Positions): Positions {
  // Nobody is held at a place of the layout's own.
  const { boxes, pane, seed } = input;
  const sheet = sheetOf({ boxes, lines: [], pane, seed });
  const given = spotsOf(sheet, positions);
  if (isWithin(sheet, given) && !overlaps(sheet, given)) return positions;
  const scaled = isWithin(sheet, given) ? given : scaledInto(sheet, given);
  const parted = partBoxes(sheet, scattered(scaled), GAP);
  const spots = overlaps(sheet, parted) ? inRows(sheet, parted) : parted;
  const round = (value: number) => Math.round(value * 10) / 10;
  return Object.fromEntries(
    sheet.ids.map((id, box) => [id, { x: round(spots.x[box] ?? 0), y: round(spots.y[box] ?? 0) }]),
  );
}

/** Places of few boxes, moved into the middle of the pane; those that fill it stay where they are. */
export function centred<Place extends Point>(
  places: Readonly<Record<string, Place>>,
  sizes: Readonly<Record<string, { readonly width: number; readonly height: number }>>,
  pane: LayoutInput['pane'],
): Readonly<Record<string, Place>> {
  const boxes = Object.entries(places).map(([id, at]) => ({ ...at, ...sizes[id] }));
  const [left, right] = rangeOf(boxes.map(({ x, width = 0 }) => [x, width / 2]));
  const [top, bottom] = rangeOf(boxes.map(({ y, height = 0 }) => [y, height / 2]));
  if (boxes.length === 0 || right - left > SMALL * pane.width || bottom - top > SMALL * pane.height)
    return places;
  const [dx, dy] = [(pane.width - left - right) / 2, (pane.height - top - bottom) / 2];
  return Object.fromEntries(
    Object.entries(places).map(([id, place]) => [id, { ...place, x: place.x + dx, y: place.y + dy }]),
  );
}

function rangeOf(spans: readonly (readonly [number, number])[]): readonly [number, number] {
  return [
    Math.min(...spans.map(([at, half]) => at - half)),
    Math.max(...spans.map(([at, half]) => at + half)),
  ];
}

function spotsOf({ ids }: Sheet, positions: Positions): Spots {
  return {
    x: Float64Array.from(ids, (id) => positions[id]?.x ?? 0),
    y: Float64Array.from(ids, (id) => positions[id]?.y ?? 0),
  };
}

function isWithin(sheet: Sheet, { x, y }: Spots): boolean {
  return sheet.ids.every((_, box) => {
    const [wide, high] = [sheet.halfWidth[box] ?? 0, sheet.halfHeight[box] ?? 0];
    const [left, top] = [(x[box] ?? 0) - wide, (y[box] ?? 0) - high];
    return left >= 0 && top >= 0 && left + 2 * wide <= sheet.width && top + 2 * high <= sheet.height;
  });
}

function overlaps(sheet: Sheet, { x, y }: Spots): boolean {
  return sheet.ids.some((_, one) =>
    sheet.ids.some((_, other) => {
      if (other <= one) return false;
      const wide = (sheet.halfWidth[one] ?? 0) + (sheet.halfWidth[other] ?? 0);
      const high = (sheet.halfHeight[one] ?? 0) + (sheet.halfHeight[other] ?? 0);
      return (
        Math.abs((x[one] ?? 0) - (x[other] ?? 0)) < wide && Math.abs((y[one] ?? 0) - (y[other] ?? 0)) < high
      );
    }),
  );
}

// Both axes by the same factor, so that a map by coordinates keeps its shape; a row or a column as long as the pane allows.
function scaledInto(sheet: Sheet, { x, y }: Spots): Spots {
  const inset = (halves: Float64Array) => PANE_MARGIN + Math.max(0, ...halves);
  const axis = (values: Float64Array, size: number, halves: Float64Array) => {
    const [min, max] = [Math.min(...values), Math.max(...values)];
    return { middle: min / 2 + max / 2, size, scale: Math.max(0, size - 2 * inset(halves)) / (max - min) };
  };
  const across = axis(x, sheet.width, sheet.halfWidth);
  const down = axis(y, sheet.height, sheet.halfHeight);
  const least = Math.min(across.scale, down.scale);
  const scale = Number.isFinite(least) ? least : 0;
  const put = (values: Float64Array, { middle, size }: typeof across) =>
    values.map((value) => size / 2 + (value - middle) * scale);
  return { x: put(x, across), y: put(y, down) };
}

// Boxes at the very same point have no direction in which to part.
function scattered({ x, y }: Spots): Spots {
  return {
    x: x.map((value, box) => value + 0.01 * Math.sqrt(box) * Math.cos(GOLDEN * box)),
    y: y.map((value, box) => value + 0.01 * Math.sqrt(box) * Math.sin(GOLDEN * box)),
  };
}
