import type { Role, Theme } from '../look/colours.ts';
import type { Paint } from '../picture/line-svg.ts';
import { svg, type SvgNode } from '../picture/svg-node.ts';
import { SAMPLE, type LegendRow } from './legend-sample.ts';
import { isBySpeaker } from './legend-voices.ts';
import { pictureLegend } from './picture-legend.ts';
import type { Taken } from './taken.ts';
import { textLines } from './text-lines.ts';

/** How a picture is painted; if it is a separate file, the style sheet with its typeface is included. */
export interface Frame {
  readonly paint: Paint;
  readonly theme: Theme;
  /** `@font-face` rules; null if the surrounding page has the typeface. */
  readonly fontFaces: string | null;
}

/** A part of the frame, drawn from its own top. */
export interface Stack {
  readonly nodes: readonly SvgNode[];
  /** Px. */
  readonly height: number;
}

/** Px on either side of the contents of the frame. */
export const MARGIN = 24;
const LEADING = 1.4;
const COLUMN = 232;

/** How a text is set. */
export interface TextLook {
  readonly size: number;
  readonly weight: 400 | 600;
  readonly role: Role;
  readonly width: number;
  readonly taken: Pick<Taken, 'measure'>;
  readonly frame: Frame;
}

/** A text in as many lines as it needs. */
export function textBlock(content: string, { size, weight, role, width, taken, frame }: TextLook): Stack {
  const lines = textLines(content, width, { size, weight, measure: taken.measure });
  const nodes = lines.map((line, index) =>
    svg(
      'text',
      {
        x: MARGIN,
        y: (index + 1) * size * LEADING - size * 0.3,
        'font-size': size,
        'font-weight': weight,
        fill: frame.paint(role),
      },
      line,
    ),
  );
  return { nodes, height: lines.length * size * LEADING };
}

/** The legend in columns, one group of rows below the other. */
export function legendBlock(taken: Taken, frame: Frame, width: number): Stack {
  const groups = pictureLegend(taken, frame.paint);
  if (groups.length === 0) return { nodes: [], height: 0 };
  const inner = width - 2 * MARGIN;
  const columns = Math.max(1, Math.floor(inner / COLUMN));
  const column = inner / columns;
  const heading = { x: MARGIN, y: 28, 'font-size': 13, 'font-weight': 600, fill: frame.paint('ink') };
  const nodes: SvgNode[] = [
    svg('path', { d: `M${MARGIN} 4H${width - MARGIN}`, stroke: frame.paint('hair') }),
    svg('text', heading, taken.messages.takeaway.picture.legend),
  ];
  let top = 38;
  if (isBySpeaker(taken.scene)) {
    const { colours } = taken.messages.takeaway.picture;
    const said = textBlock(colours, { size: 12.5, weight: 400, role: 'ink', width: inner, taken, frame });
    nodes.push(svg('g', { transform: `translate(0 ${top - 4})` }, ...said.nodes));
    top += said.height + 4;
  }
  const cell = ({ sample, words }: LegendRow, x: number): number => {
    const room = column - SAMPLE.width - 12;
    const block = textBlock(words, { size: 12.5, weight: 400, role: 'ink', width: room, taken, frame });
    const drop = Math.max(0, (SAMPLE.height - block.height) / 2);
    nodes.push(
      svg('g', { transform: `translate(${MARGIN + x} ${top})` }, ...sample),
      svg('g', { transform: `translate(${x + SAMPLE.width} ${top + drop})` }, ...block.nodes),
    );
    return Math.max(SAMPLE.height, block.height);
  };
  for (const rows of groups) {
    for (let start = 0; start < rows.length; start += columns) {
      const row = rows.slice(start, start + columns);
      top += Math.max(...row.map((one, index) => cell(one, index * column))) + 4;
    }
    top += 6;
  }
  return { nodes, height: top };
}
