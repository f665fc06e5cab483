import type { Role, Theme } from '../look/colours.ts';
import type { Paint } from '../picture/line-svg.ts';
import { sceneNodes } from '../picture/scene-svg.ts';
import type { SceneLine } from '../picture/scene.ts';
import { svg, type SvgNode } from '../picture/svg-node.ts';
import { pairSentence } from '../words/pair-sentence.ts';
import { pictureLegend, SAMPLE, type LegendRow } from './picture-legend.ts';
import type { Report } from './report.ts';
import type { Taken } from './taken.ts';
import { textLines } from './text-lines.ts';

/** How a picture is painted; where it stands alone, the style sheet with its typeface goes in. */
export interface Frame {
  readonly paint: Paint;
  readonly theme: Theme;
  /** `@font-face` rules; null where the page around has the typeface. */
  readonly fontFaces: string | null;
}

const MARGIN = 24;
const LEAST_WIDTH = 640;
const LEADING = 1.4;
const COLUMN = 232;
/** Between two blocks, px. */
const GAP = 8;

/** What has been put into the frame so far, from the top. */
interface Stack {
  readonly nodes: readonly SvgNode[];
  /** Px. */
  readonly height: number;
}

/** The picture with its legend only, for a page that says the rest around it. */
export function pictureWithLegend(taken: Taken, frame: Frame): SvgNode {
  const width = widthOf(taken);
  return sheetOf([pictureBlock(taken, frame, width), legendBlock(taken, frame, width)], taken, frame);
}

/** The picture with all that makes it understood where it is found: title, date, filter, legend, sources, edition and link. */
export function framedPicture(taken: Taken, report: Report, frame: Frame): SvgNode {
  const words = taken.messages.takeaway.picture;
  const width = widthOf(taken);
  const text = (size: number, weight: 400 | 600, role: Role, content: string | null) =>
    textBlock(content ?? '', { size, weight, role, width: width - 2 * MARGIN, taken, frame });
  const blocks = [
    text(20, 600, 'ink', report.title),
    text(14, 600, 'opposes', report.notice),
    text(14, 400, 'ink', report.question),
    text(13, 400, 'quiet', report.view),
    text(13, 400, 'ink', report.selection),
    pictureBlock(taken, frame, width),
    legendBlock(taken, frame, width),
    text(12, 600, 'ink', report.sources.length > 0 ? words.sources : null),
    ...report.sources.map(({ reference }) => text(12, 400, 'ink', reference)),
    text(12, 400, 'quiet', words.footer(report.edition, report.day)),
    text(12, 400, 'quiet', report.permalink),
  ];
  return sheetOf(blocks, taken, frame, describe(report));
}

const widthOf = ({ scene }: Taken) => Math.max(LEAST_WIDTH, scene.pane.width) + 2 * MARGIN;

function sheetOf(blocks: readonly Stack[], taken: Taken, frame: Frame, description = ''): SvgNode {
  const title = taken.messages.takeaway.picture.label(taken.graph.map.title);
  const stack = blocks.reduce<Stack>(below, { nodes: [], height: MARGIN });
  const [width, height] = [widthOf(taken), Math.ceil(stack.height + MARGIN - GAP)];
  return svg(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-label': title,
      'font-family': "'Noto Sans', sans-serif",
    },
    svg('title', {}, title),
    ...(description === '' ? [] : [svg('desc', {}, description)]),
    ...(frame.fontFaces === null ? [] : [svg('style', {}, frame.fontFaces)]),
    svg('rect', { width, height, fill: frame.paint('paper') }),
    ...stack.nodes,
  );
}

function pictureBlock(taken: Taken, { paint, theme }: Frame, width: number): Stack {
  const { scene, graph, messages, visible } = taken;
  const sentence = ({ pair }: SceneLine) => {
    const shown = visible.pairs.find(({ id }) => id === pair) ?? graph.pairs.get(pair);
    return shown ? pairSentence(graph, shown, messages) : '';
  };
  const nodes = sceneNodes(scene, {
    paint,
    theme,
    selected: taken.selection,
    font: '',
    title: '',
    sentence,
  });
  const place = { transform: `translate(${(width - scene.pane.width) / 2} 0)` };
  return { height: scene.pane.height, nodes: [svg('g', place, ...nodes)] };
}

/** What a picture says, in words: for `<desc>`, and for the text chunk of a bitmap. */
export function describe(report: Report): string {
  const parts = [
    report.notice,
    report.question,
    report.asOf,
    report.view,
    report.selection,
    ...report.sources.map(({ reference }) => reference),
    `Entente ${report.edition}`,
    report.permalink,
  ];
  return parts.filter((part) => part !== null).join(' ');
}

function below(stack: Stack, block: Stack): Stack {
  if (block.height === 0) return stack;
  const moved = svg('g', { transform: `translate(0 ${stack.height})` }, ...block.nodes);
  return { nodes: [...stack.nodes, moved], height: stack.height + block.height + GAP };
}

interface TextLook {
  readonly size: number;
  readonly weight: 400 | 600;
  readonly role: Role;
  readonly width: number;
  readonly taken: Pick<Taken, 'measure'>;
  readonly frame: Frame;
}

function textBlock(content: string, { size, weight, role, width, taken, frame }: TextLook): Stack {
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

function legendBlock(taken: Taken, frame: Frame, width: number): Stack {
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
