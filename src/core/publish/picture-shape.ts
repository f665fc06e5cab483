import type { Stack } from './picture-blocks.ts';
import { svg, type SvgNode } from '../picture/svg-node.ts';

/** What an exported picture can be shaped like: what is drawn, a slide, or a square. */
export const SHAPES = ['screen', 'landscape', 'square'] as const;
/** One of them. */
export type Shape = (typeof SHAPES)[number];

/** Width by height; a picture shaped as on the screen is as high as it needs to be. */
const RATIOS: Readonly<Record<Shape, number | null>> = { screen: null, landscape: 16 / 9, square: 1 };

/** Px on every side of a sheet. */
export const MARGIN = 24;
const GAP = 16;
const MIN_WIDTH = 592;
const COLUMN = { width: 320, gap: 40 } as const;
const STEP = 8;

/** What a sheet is made of; what is written takes the width that it is given. */
export interface SheetParts {
  readonly picture: Stack & { readonly width: number };
  readonly head: (width: number) => Stack;
  readonly key: (width: number) => Stack;
  readonly foot: (width: number) => Stack;
}

/** A whole sheet; px. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly SvgNode[];
}

/**
 * The smallest sheet of a shape that holds the picture at its own size and all that is written: with the words above and below the
 * picture, or in a column at its left if the sheet is smaller that way.
 */
export function sheetOf(shape: Shape, parts: SheetParts): Sheet {
  const ratio = RATIOS[shape];
  if (ratio === null) return stacked(parts, Math.max(MIN_WIDTH, parts.picture.width) + 2 * MARGIN);
  const sheets = [fitted(stacked, parts, ratio), fitted(beside, parts, ratio)];
  return sheets.reduce((best, sheet) => (sheet.width < best.width ? sheet : best));
}

type Arrange = (parts: SheetParts, width: number, height?: number) => Sheet;

// What is written needs less height the wider the sheet is, so the first width that is enough is the smallest.
function fitted(arrange: Arrange, parts: SheetParts, ratio: number): Sheet {
  const least = arrange === beside ? COLUMN.width + COLUMN.gap + parts.picture.width : parts.picture.width;
  let width = Math.max(MIN_WIDTH, Math.ceil(least)) + 2 * MARGIN;
  while (arrange(parts, width).height > width / ratio) width += STEP;
  return arrange(parts, width, Math.round(width / ratio));
}

function stacked({ picture, ...parts }: SheetParts, width: number, height?: number): Sheet {
  const inner = width - 2 * MARGIN;
  const [head, key, foot] = [parts.head(inner), parts.key(inner), parts.foot(inner)];
  const blocks = [head, picture, key, foot].filter((block) => block.height > 0);
  const needed = blocks.reduce((sum, block) => sum + block.height, 0) + GAP * (blocks.length - 1);
  const spare = Math.max(0, (height ?? 0) - needed - 2 * MARGIN);
  let top = MARGIN;
  const nodes = blocks.map((block) => {
    const isPicture = block === picture;
    const x = isPicture ? (width - picture.width) / 2 : MARGIN;
    const placed = at(x, top + (isPicture ? spare / 2 : 0), block);
    top += block.height + GAP + (isPicture ? spare : 0);
    return placed;
  });
  return { width: Math.ceil(width), height: height ?? Math.ceil(needed + 2 * MARGIN), nodes };
}

function beside({ picture, ...parts }: SheetParts, width: number, height?: number): Sheet {
  const left = MARGIN + COLUMN.width + COLUMN.gap;
  const room = width - MARGIN - left;
  const [head, key, foot] = [parts.head(COLUMN.width), parts.key(room), parts.foot(COLUMN.width)];
  const below = key.height > 0 ? GAP + key.height : 0;
  const needed = Math.max(head.height + 2 * GAP + foot.height, picture.height + below) + 2 * MARGIN;
  const whole = height ?? Math.ceil(needed);
  const spare = whole - 2 * MARGIN - below - picture.height;
  const nodes = [
    at(MARGIN, MARGIN, head),
    at(left + (room - picture.width) / 2, MARGIN + spare / 2, picture),
    at(left, whole - MARGIN - key.height, key),
    at(MARGIN, whole - MARGIN - foot.height, foot),
  ];
  return { width: Math.ceil(width), height: whole, nodes };
}

const at = (x: number, y: number, { nodes }: Stack) =>
  svg('g', { transform: `translate(${String(Math.round(x))} ${String(Math.round(y))})` }, ...nodes);
