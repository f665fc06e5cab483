import { heldX, PANE_MARGIN, putBox, type Sheet, type Spots } from './sheet.ts';

/** The orientation of a start before it is fitted: unchanged, or turned by a quarter. */
export type Turn = 'upright' | 'quarter';

/** Turns a start so that its poles, if any, are from left to right, or its longer side along the pane's. */
export function turned(sheet: Sheet, spots: Spots, turn: Turn): Spots {
  const [left, right] = sheet.poles;
  let angle = turn === 'quarter' ? Math.PI / 2 : 0;
  if (left >= 0) {
    const lie = Math.atan2(spots.y[right]! - spots.y[left]!, spots.x[right]! - spots.x[left]!);
    // The second turn of a start with poles is askew: another pane shape to spread in.
    angle = -lie + (turn === 'quarter' ? Math.PI / 6 : 0);
  }
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  return {
    x: spots.x.map((x, box) => x * cos - spots.y[box]! * sin),
    y: spots.y.map((y, box) => spots.x[box]! * sin + y * cos),
  };
}

/** Stretches places to fill the pane within its margin, each pole at its share of the width; everything between keeps its order. */
export function stretched(sheet: Sheet, spots: Spots): Spots {
  const result = { x: spots.x.slice(), y: spots.y.slice() };
  const halfWidest = Math.max(0, ...sheet.halfWidth);
  const halfHighest = Math.max(0, ...sheet.halfHeight);
  const inX = PANE_MARGIN + halfWidest;
  const inY = PANE_MARGIN + halfHighest;
  const toX = scaleBy(knotsAcross(sheet, spots, inX));
  const toY = scaleBy([
    [Math.min(...spots.y), inY],
    [Math.max(...spots.y), sheet.height - inY],
  ]);
  for (let box = 0; box < sheet.ids.length; box++) {
    putBox(sheet, result, box, toX(spots.x[box]!), toY(spots.y[box]!));
  }
  return result;
}

type Knot = readonly [from: number, to: number];

function knotsAcross(sheet: Sheet, spots: Spots, inset: number): readonly Knot[] {
  const [left, right] = sheet.poles;
  const ends: Knot[] = [
    [Math.min(...spots.x), inset],
    [Math.max(...spots.x), sheet.width - inset],
  ];
  if (left < 0 || spots.x[left]! >= spots.x[right]!) return ends;
  const poles = [left, right].map((pole): Knot => [spots.x[pole]!, heldX(sheet, pole)!]);
  return [ends[0]!, ...poles, ends[1]!];
}

function scaleBy(knots: readonly Knot[]): (value: number) => number {
  return (value) => {
    for (let i = 1; i < knots.length; i++) {
      const [low, toLow] = knots[i - 1]!;
      const [high, toHigh] = knots[i]!;
      if (value > high && i < knots.length - 1) continue;
      return high > low ? toLow + ((value - low) / (high - low)) * (toHigh - toLow) : (toLow + toHigh) / 2;
    }
    return value;
  };
}
