import type { Point } from './curve.ts';

/** The outline of "≠" between -1 and 1 in both directions, y downwards: drawn, since not every typeface has it. */
export const UNEQUAL: readonly Point[] = outline({ bar: 0.4, thick: 0.15, lean: 0.45, slash: 0.19 });

interface Measures {
  /** From the middle to the middle of each bar, and half its height. */
  readonly bar: number;
  readonly thick: number;
  /** How far the slash leans, and half its width. */
  readonly lean: number;
  readonly slash: number;
}

function outline({ bar, thick, lean, slash }: Measures): readonly Point[] {
  const [outer, inner] = [bar + thick, bar - thick];
  const right = (y: number) => ({ x: slash - lean * y, y });
  const down = [
    right(-1),
    ...[-outer, -inner].flatMap((y) => (y === -outer ? [right(y), { x: 1, y }] : [{ x: 1, y }, right(y)])),
    ...[inner, outer].flatMap((y) => (y === inner ? [right(y), { x: 1, y }] : [{ x: 1, y }, right(y)])),
    right(1),
  ];
  // Half a turn maps one side onto the other.
  return [...down, ...down.map(({ x, y }) => ({ x: -x, y: -y }))];
}

/** The outline of "≠" about a point; `size` px from end to end. */
export function unequalAt({ x, y }: Point, size: number): readonly Point[] {
  return UNEQUAL.map((point) => ({ x: x + (point.x * size) / 2, y: y + (point.y * size) / 2 }));
}
