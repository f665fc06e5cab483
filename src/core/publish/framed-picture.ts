import type { Role } from '../look/colours.ts';
import { withClearWords } from '../picture/clear-words.ts';
import { drawnExtent } from '../picture/drawn-extent.ts';
import { sceneNodes } from '../picture/scene-svg.ts';
import type { SceneLine, SceneStroke } from '../picture/scene.ts';
import { svg, type SvgNode } from '../picture/svg-node.ts';
import { actorLabel } from '../words/tell/actor.ts';
import { headlineOf } from '../words/tell/headline.ts';
import { joinedSentence } from '../words/tell/joined.ts';
import { pairName, pairSentence } from '../words/tell/pair.ts';
import { isBySpeaker } from './legend-voices.ts';
import { column, keyBlock, NO_STACK, textBlock, type Frame, type Stack } from './picture-blocks.ts';
import { sheetOf, type Shape, type Sheet } from './picture-shape.ts';
import type { Report } from './report.ts';
import type { Taken, Typeface } from './taken.ts';

/** The picture with its key only, for a page that says the rest around it. */
export function pictureWithLegend(taken: Taken, frame: Frame): SvgNode {
  const sheet = sheetOf('screen', {
    picture: pictureBlock(taken, frame),
    head: () => NO_STACK,
    key: (width) => keyBlock(taken, frame, width),
    foot: () => NO_STACK,
  });
  return rootOf(sheet, taken, frame);
}

/** The picture with everything needed to understand it on its own: headline, title, date, filter, key, sources, edition and link. */
export function framedPicture(taken: Taken, report: Report, frame: Frame, shape: Shape = 'screen'): SvgNode {
  const sheet = sheetOf(shape, {
    picture: pictureBlock(taken, frame),
    head: (width) => headBlock(taken, report, frame, width),
    key: (width) => keyBlock(taken, frame, width),
    foot: (width) => footBlock(taken, report, frame, width),
  });
  return rootOf(sheet, taken, frame, describe(report));
}

interface Line {
  readonly size: number;
  readonly weight?: 400 | 600;
  readonly role?: Role;
  readonly typeface?: Typeface;
  readonly leading?: number;
}

const setter =
  (taken: Taken, frame: Frame, width: number) =>
  (content: string | null, { weight = 400, role = 'ink', ...line }: Line): Stack =>
    textBlock(content ?? '', { ...line, weight, role, width, taken, frame });

function headBlock(taken: Taken, report: Report, frame: Frame, width: number): Stack {
  const set = setter(taken, frame, width);
  const { coloured } = taken.messages.takeaway.picture;
  const view = isBySpeaker(taken.scene) ? `${report.view} ${coloured}` : report.view;
  const blocks = [
    set(`${report.title} · ${report.asOf}`, { size: 13, weight: 600, role: 'quiet' }),
    set(report.notice, { size: 13, weight: 600 }),
    set(headlineIn(taken, report), { size: 24, weight: 600, typeface: 'serif', leading: 1.2 }),
    set(report.selection, { size: 13 }),
    set(view, { size: 13, role: 'quiet' }),
  ];
  return column(blocks, 6);
}

function footBlock(taken: Taken, report: Report, frame: Frame, width: number): Stack {
  const set = setter(taken, frame, width);
  const words = taken.messages.takeaway.picture;
  const { sources, edition, day, permalink } = report;
  const named =
    sources.length === 0
      ? null
      : words.sources(sources.length, sources.map(({ reference }) => reference).join(' '));
  const blocks = [
    set(named, { size: 12 }),
    set(words.footer(edition, day), { size: 12, role: 'quiet' }),
    set(permalink, { size: 12, role: 'quiet' }),
  ];
  return column(blocks, 2);
}

/** What the picture says: who is selected, else the headline of the map if all that it rests on is drawn, else the map's question. */
export function headlineIn(taken: Taken, { question }: Pick<Report, 'question'>): string {
  const { graph, messages, scope, visible } = taken;
  if (scope.kind === 'pair') return messages.takeaway.report.heading(pairName(graph, scope.pair, messages));
  if (scope.kind === 'actor') return actorLabel(graph, scope.actor.id);
  const { text, relations } = headlineOf(graph, messages);
  const drawn = new Set<string>(visible.relations.map(({ id }) => id));
  return relations.length > 0 && relations.every((id) => drawn.has(id)) ? text : question;
}

function rootOf({ width, height, nodes }: Sheet, taken: Taken, frame: Frame, description = ''): SvgNode {
  const title = taken.messages.takeaway.picture.label(taken.graph.map.title);
  return svg(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${String(width)} ${String(height)}`,
      role: 'img',
      'aria-label': title,
      'font-family': "'Noto Sans', sans-serif",
    },
    svg('title', {}, title),
    ...(description === '' ? [] : [svg('desc', {}, description)]),
    ...(frame.fontFaces === null ? [] : [svg('style', {}, frame.fontFaces)]),
    svg('rect', { width, height, fill: frame.paint('paper') }),
    ...nodes,
  );
}

// Cropped to what is drawn: around it the pane is empty, and a page has better use for that room.
function pictureBlock(taken: Taken, { paint, theme }: Frame): Stack & { readonly width: number } {
  const { graph, messages, visible, selection, measure } = taken;
  const scene = withClearWords(taken.scene);
  const extent = drawnExtent(scene, selection, measure);
  if (!extent) return { ...NO_STACK, width: 0 };
  const sentence = ({ pair }: SceneLine) => {
    const shown = visible.pairs.find(({ id }) => id === pair) ?? graph.pairs.get(pair);
    return shown ? pairSentence(graph, shown, messages, 'in-sentence') : '';
  };
  const relationsOf = ({ lines }: SceneStroke) => {
    const ids = new Set<string>(
      scene.lines.filter(({ id }) => lines.includes(id)).flatMap(({ relations }) => relations),
    );
    return visible.relations.filter(({ id }) => ids.has(id));
  };
  const nodes = sceneNodes(scene, {
    paint,
    theme,
    selected: selection,
    font: '',
    title: '',
    sentence,
    joined: (stroke) => joinedSentence(graph, stroke, relationsOf(stroke), messages),
  });
  const [x, y] = [extent.width / 2 - extent.x, extent.height / 2 - extent.y];
  const place = { transform: `translate(${String(Math.ceil(x))} ${String(Math.ceil(y))})` };
  return { width: extent.width + 1, height: extent.height + 1, nodes: [svg('g', place, ...nodes)] };
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
