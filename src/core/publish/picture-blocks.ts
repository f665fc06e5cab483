import type { Role, Theme } from '../look/colours.ts';
import { isRightToLeft } from '../model/right-to-left.ts';
import type { Paint } from '../picture/line-svg.ts';
import { svg, type SvgNode } from '../picture/svg-node.ts';
import { SAMPLE } from './legend-sample.ts';
import { isBySpeaker } from './legend-voices.ts';
import { pictureLegend } from './picture-legend.ts';
import type { Taken, Typeface } from './taken.ts';
import { evenLines, textLines } from './text-lines.ts';

/** How a picture is painted; if it is a separate file, the style sheet with its typeface is included. */
export interface Frame {
  readonly paint: Paint;
  readonly theme: Theme;
  /** `@font-face` rules; null if the surrounding page has the typeface. */
  readonly fontFaces: string | null;
}

/** A part of a sheet, drawn from its own top left corner. */
export interface Stack {
  readonly nodes: readonly SvgNode[];
  /** Px. */
  readonly height: number;
}

/** Nothing, and no room for it. */
export const NO_STACK: Stack = { nodes: [], height: 0 };

/** How a text is set. */
export interface TextLook {
  readonly size: number;
  readonly weight: 400 | 600;
  readonly role: Role;
  readonly width: number;
  readonly taken: Pick<Taken, 'measure'>;
  readonly frame: Frame;
  /** The typeface of the page's sentences, unless it is that of its headlines. */
  readonly typeface?: Typeface;
  /** Height of a line as a factor of the size. */
  readonly leading?: number;
}

/** A text in as many lines as it needs; one in a right-to-left script begins at the right. */
export function textBlock(
  content: string,
  { size, weight, role, width, taken, frame, typeface = 'sans', leading = 1.4 }: TextLook,
): Stack {
  const measure: Taken['measure'] = (...text) => taken.measure(text[0], text[1], text[2], typeface);
  const set = { size, weight, measure };
  const lines = typeface === 'serif' ? evenLines(content, width, set) : textLines(content, width, set);
  const isLeft = !isRightToLeft(content);
  const nodes = lines.map((line, index) =>
    svg(
      'text',
      {
        x: isLeft ? 0 : width,
        y: (index + 0.5) * size * leading + size * 0.36,
        direction: isLeft ? undefined : 'rtl',
        'font-family': typeface === 'serif' ? "'Source Serif 4', serif" : undefined,
        'font-size': size,
        'font-weight': weight,
        fill: frame.paint(role),
      },
      line,
    ),
  );
  return { nodes, height: lines.length * size * leading };
}

/** Blocks one below the other, `gap` px apart; empty ones take no room. */
export function column(blocks: readonly Stack[], gap: number): Stack {
  let top = 0;
  const nodes = blocks
    .filter(({ height }) => height > 0)
    .map((block) => {
      const moved = svg('g', { transform: `translate(0 ${String(top)})` }, ...block.nodes);
      top += block.height + gap;
      return moved;
    });
  return { nodes, height: Math.max(0, top - gap) };
}

const KEY = { size: 12.5, gap: 22, rowGap: 4, toWords: 8 } as const;

/** The key of what is drawn: samples and their meanings in a row, or in as many rows as the width makes of them. */
export function keyBlock(taken: Taken, frame: Frame, width: number): Stack {
  const rows = pictureLegend(taken, frame.paint).flat();
  if (rows.length === 0) return NO_STACK;
  const { colours } = taken.messages.takeaway.picture;
  const text = { size: KEY.size, weight: 400, role: 'ink', taken, frame } as const;
  const said = isBySpeaker(taken.scene) ? textBlock(colours, { ...text, width }) : NO_STACK;
  const nodes: SvgNode[] = [];
  let [left, top, high] = [0, 8, 0];
  for (const { sample, words } of rows) {
    const block = textBlock(words, { ...text, width: width - SAMPLE.width - KEY.toWords });
    const wide = textWidth(words, taken, width - SAMPLE.width - KEY.toWords);
    const needed = SAMPLE.width + KEY.toWords + wide;
    if (left > 0 && left + needed > width) [left, top, high] = [0, top + high + KEY.rowGap, 0];
    const height = Math.max(SAMPLE.height, block.height);
    high = Math.max(high, height);
    const drop = (SAMPLE.height - Math.min(SAMPLE.height, block.height)) / 2;
    nodes.push(
      svg('g', { transform: `translate(${String(Math.round(left))} ${String(top)})` }, ...sample),
      svg(
        'g',
        {
          transform: `translate(${String(Math.round(left + SAMPLE.width + KEY.toWords))} ${String(top + drop)})`,
        },
        ...block.nodes,
      ),
    );
    left += needed + KEY.gap;
  }
  const line = svg('path', { d: `M0 0H${String(Math.round(width))}`, stroke: frame.paint('hair') });
  return column([{ nodes: [line, ...nodes], height: top + high }, said], KEY.rowGap);
}

function textWidth(words: string, { measure }: Taken, width: number): number {
  const lines = textLines(words, width, { size: KEY.size, weight: 400, measure });
  return Math.max(...lines.map((line) => measure(line, KEY.size, 400)));
}
