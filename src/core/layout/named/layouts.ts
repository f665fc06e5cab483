import { bendLines } from '../bend.ts';
import { layoutInput } from '../layout-input.ts';
import type { Point } from '../layout.ts';
import { circle } from './circle.ts';
import { kinds } from './kinds.ts';
import type { LaidOut, LayoutTask, NamedLayout, Places, Size } from './named-layout.ts';
import { rings } from './rings.ts';
import { time } from './time.ts';

/** Every layout other than the one published with the map, by its name in links. */
export const layouts = { rings, circle, kinds, time } as const satisfies Readonly<
  Record<string, NamedLayout>
>;

const MARGIN = 20;
// Bending more lines than this takes longer than a reader should wait.
const MAX_BENT = 400;

/** Places all actors by a layout in the list, in a pane that is at least as large as requested. */
export function layOut(name: keyof typeof layouts, task: LayoutTask): LaidOut {
  const placed = inPane(layouts[name](task), task);
  const input = layoutInput(task.graph, task.sizes, placed.pane, 1);
  const positions = Object.fromEntries(placed.positions);
  return { ...placed, bends: input.lines.length > MAX_BENT ? {} : bendLines(input, positions) };
}

function inPane(
  { positions, captions }: Places,
  { sizes, pane, captionSize }: LayoutTask,
): Omit<LaidOut, 'bends'> {
  const boxes: readonly (Size & { readonly at: Point })[] = [
    ...[...positions].map(([id, at]) => ({ at, ...sizes[id]! })),
    ...captions.map(({ of, at }) => ({ at, ...captionSize(of) })),
  ];
  const left = boxes.reduce((min, { at, width }) => Math.min(min, at.x - width / 2), Infinity);
  const right = boxes.reduce((max, { at, width }) => Math.max(max, at.x + width / 2), -Infinity);
  const top = boxes.reduce((min, { at, height }) => Math.min(min, at.y - height / 2), Infinity);
  const bottom = boxes.reduce((max, { at, height }) => Math.max(max, at.y + height / 2), -Infinity);
  if (boxes.length === 0) return { pane, positions, captions };
  const wide = Math.max(pane.width, Math.ceil(right - left + 2 * MARGIN));
  const high = Math.max(pane.height, Math.ceil(bottom - top + 2 * MARGIN));
  const tenth = (value: number) => Math.round(value * 10) / 10;
  const moved = ({ x, y }: Point): Point => ({
    x: tenth(x - (left + right) / 2 + wide / 2),
    y: tenth(y - (top + bottom) / 2 + high / 2),
  });
  return {
    pane: { width: wide, height: high },
    positions: new Map([...positions].map(([id, at]) => [id, moved(at)])),
    captions: captions.map(({ of, at }) => ({ of, at: moved(at) })),
  };
}
