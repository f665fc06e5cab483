import type { Role } from '../look/colours.ts';
import { sceneNodes } from '../picture/scene-svg.ts';
import type { Scene, SceneLine } from '../picture/scene.ts';
import { svg, type SvgNode } from '../picture/svg-node.ts';
import { pairSentence } from '../words/tell/pair.ts';
import { isBySpeaker } from './legend-voices.ts';
import { legendBlock, MARGIN, textBlock, type Frame, type Stack } from './picture-blocks.ts';
import type { Report } from './report.ts';
import type { Taken } from './taken.ts';

const MIN_WIDTH = 640;
/** Between two blocks, px. */
const GAP = 8;

/** The picture with its legend only, for a page that says the rest around it. */
export function pictureWithLegend(taken: Taken, frame: Frame): SvgNode {
  const width = widthOf(taken);
  return sheetOf([pictureBlock(taken, frame, width), legendBlock(taken, frame, width)], taken, frame);
}

/** The picture with everything needed to understand it on its own: title, date, filter, legend, sources, edition and link. */
export function framedPicture(taken: Taken, report: Report, frame: Frame): SvgNode {
  const words = taken.messages.takeaway.picture;
  const width = widthOf(taken);
  const text = (size: number, weight: 400 | 600, role: Role, content: string | null) =>
    textBlock(content ?? '', { size, weight, role, width: width - 2 * MARGIN, taken, frame });
  const blocks = [
    text(20, 600, 'ink', report.title),
    text(14, 600, 'ink', report.notice),
    text(14, 400, 'ink', report.question),
    text(13, 400, 'quiet', isBySpeaker(taken.scene) ? `${report.view} ${words.coloured}` : report.view),
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

const widthOf = ({ scene }: Taken) => Math.max(MIN_WIDTH, scene.pane.width) + 2 * MARGIN;

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
    return shown ? pairSentence(graph, shown, messages, 'in-sentence') : '';
  };
  const nodes = sceneNodes(scene, {
    paint,
    theme,
    selected: taken.selection,
    font: '',
    title: '',
    sentence,
  });
  const { top, bottom } = extentOf(scene);
  const place = { transform: `translate(${(width - scene.pane.width) / 2} ${-top})` };
  return { height: bottom - top, nodes: [svg('g', place, ...nodes)] };
}

// Above and below all that is drawn the pane is empty: a page has better use for that room.
function extentOf({ pane, actors, lines }: Scene): { readonly top: number; readonly bottom: number } {
  const heights = [
    ...actors.flatMap(({ box }) => [box.y - box.height / 2, box.y + box.height / 2]),
    ...lines.flatMap(({ curve, word }) => [
      ...[curve.start, curve.control, curve.end].map(({ y }) => y),
      ...(word ? [word.at.y] : []),
    ]),
  ];
  if (heights.length === 0) return { top: 0, bottom: Math.min(pane.height, 2 * GAP) };
  return {
    top: Math.max(0, Math.min(...heights) - 2 * GAP),
    bottom: Math.min(pane.height, Math.max(...heights) + 2 * GAP),
  };
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
