import type { Theme } from '../look/colours.ts';
import { faded, measures } from '../look/measures.ts';
import { closedPath, cutCorners } from './outline-path.ts';
import { focusOf } from './focus.ts';
import { badgeTop } from './scene-actors.ts';
import { curvePath, lineSvg, type Paint } from './line-svg.ts';
import type { Scene, SceneActor, SceneLine, SceneStroke } from './scene.ts';
import { svg, type SvgNode } from './svg-node.ts';
import { callOutSvg, directionOf, moreSvg, wordSvg } from './word-svg.ts';

/** What is not in the scene: colours, the typeface, and the names of lines and of the whole. */
export interface SvgOptions {
  readonly paint: Paint;
  readonly font: string;
  readonly title: string;
  /** The sentence of a line, for readers who do not see it. */
  readonly sentence: (line: SceneLine) => string;
  /** The same of a stroke that stands for several lines; none where none are joined. */
  readonly joined?: (stroke: SceneStroke) => string;
  /** The address of an actor's or a line's evidence on the page; none in an exported file. */
  readonly href?: ((id: string) => string) | undefined;
  /** How visible everything out of focus is when a pair is open; faint unless specified. */
  readonly theme?: Theme;
  /** The id of what the reader has selected: an actor's lines stay and the rest fades, a relation has its band. */
  readonly selected?: string | null;
}

/** The whole picture as SVG: the static page and exports draw the very scene that the canvas draws. */
export function sceneSvg(scene: Scene, options: SvgOptions): SvgNode {
  const { width, height } = scene.pane;
  return svg(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      // With links inside it is not a single image.
      role: options.href ? 'group' : 'img',
      'aria-label': options.title,
      'font-family': options.font,
    },
    svg('title', {}, options.title),
    ...sceneNodes(scene, options),
  );
}

/** The contents of the whole picture, to be put into a larger one. */
export function sceneNodes(scene: Scene, options: SvgOptions): readonly SvgNode[] {
  const { paint, selected = null } = options;
  const fade = faded[options.theme ?? 'light'];
  const focus = focusOf(scene, selected);
  const line = (one: SceneLine) =>
    linked(
      one.selects,
      options,
      focus && !focus.lines.has(one) ? fade.line : undefined,
      svg('title', {}, options.sentence(one)),
      ...(one.selects === selected && one.pair !== selected ? [bandSvg(one, paint)] : []),
      ...lineSvg(one, paint),
    );
  const actor = (one: SceneActor) =>
    linked(
      one.id,
      options,
      focus && !focus.actors.has(one.id) ? (one.under ? fade.underStrands : fade.name) : undefined,
      ...actorSvg(one, scene.fontSize, paint),
    );
  // What leads to one actor is linked to that one; the trunk itself is told in its title.
  const stroke = (one: SceneStroke) =>
    linked(
      one.end ?? one.id,
      one.end === null ? { ...options, href: undefined } : options,
      focus ? fade.line : undefined,
      svg('title', {}, options.joined?.(one) ?? ''),
      ...lineSvg(one, paint),
    );
  // A joined line is drawn by itself only where it is meant.
  const shown = scene.lines.filter((one) => one.joined === null || focus?.lines.has(one));
  // What is in focus is in front of everything else, as on the map: lines it crosses must not seem to belong to it.
  const inFocus = <Drawn>(all: readonly Drawn[], holds: (one: Drawn) => boolean) =>
    focus ? [all.filter((one) => !holds(one)), all.filter(holds)] : [[], all];
  const [farLines = [], lines = []] = inFocus(shown, (one) => focus?.lines.has(one) ?? false);
  const [farActors = [], actors = []] = inFocus(scene.actors, ({ id }) => focus?.actors.has(id) ?? false);
  return [
    ...scene.actors.flatMap((one) => hullSvg(one, paint)),
    ...scene.strokes.map(stroke),
    ...farLines.map(line),
    ...farActors.map(actor),
    ...lines.map(line),
    ...actors.map(actor),
    ...lines.flatMap((one) => [
      ...wordSvg(one, paint, scene.opened, focus !== null),
      ...callOutSvg(one, paint),
    ]),
    ...moreSvg(scene, paint),
  ];
}

function linked(
  id: string,
  { href }: SvgOptions,
  opacity: number | undefined,
  ...children: readonly SvgNode[]
): SvgNode {
  // As text, since numbers are written in tenths.
  const fade = opacity === undefined ? {} : { opacity: String(opacity) };
  return href
    ? svg('a', { href: href(id), 'data-id': id, ...fade }, ...children)
    : svg('g', { 'data-id': id, ...fade }, ...children);
}

function actorSvg(actor: SceneActor, fontSize: number, paint: Paint): readonly SvgNode[] {
  const { box, presence } = actor;
  const size = fontSize * (box.scale ?? 1);
  const leading = size * measures.nameLeading;
  const top = box.y - ((box.lines.length - 1) * leading) / 2 + size * 0.36;
  const lines = box.lines.map((text, index) => svg('tspan', { x: box.x, y: top + index * leading }, text));
  const text = svg(
    'text',
    {
      'text-anchor': 'middle',
      ...(directionOf(actor.name) ? { direction: 'rtl', 'unicode-bidi': 'isolate' } : {}),
      'font-size': size,
      'font-weight': 600,
      fill: paint(presence === 'grey' ? 'quiet' : 'ink'),
    },
    ...lines,
  );
  const below = badgeSvg(actor, paint);
  return presence === 'grey' || actor.hull ? [text, ...below] : [...outlineSvg(actor, paint), text, ...below];
}

/** The ground of a hull, under everything else, since its members are on it. */
export function hullSvg(
  { hull, outline }: Pick<SceneActor, 'hull' | 'outline'>,
  paint: Paint,
): readonly SvgNode[] {
  if (!hull) return [];
  const look = { fill: paint('hull'), stroke: paint('hullEdge'), 'stroke-width': 1.25 };
  if (outline.corner !== 'round') {
    const cut = { ...outline, radius: measures.hullRadius };
    return [svg('path', { d: closedPath(cutCorners(hull, cut)), ...look })];
  }
  const { x, y, width, height } = hull;
  const at = { x: x - width / 2, y: y - height / 2, width, height, rx: measures.hullRadius };
  return [svg('rect', { ...at, ...look })];
}

function badgeSvg({ box, badge }: SceneActor, paint: Paint): readonly SvgNode[] {
  if (badge === null) return [];
  const look = { 'text-anchor': 'middle', 'font-size': measures.badge, fill: paint('quiet') };
  const ground = {
    stroke: paint('paper'),
    'stroke-width': 4,
    'stroke-linejoin': 'round',
    'paint-order': 'stroke',
  };
  return [svg('text', { x: box.x, y: badgeTop(box) + measures.badge, ...look, ...ground }, badge)];
}

/** The rim and ground of a box, in the look of its kind. */
export function outlineSvg(
  { box, outline, tinted }: Pick<SceneActor, 'box' | 'outline' | 'tinted'>,
  paint: Paint,
): readonly SvgNode[] {
  const fill = paint(tinted ? 'tint' : outline.grounded ? 'ground' : 'panel');
  const rim = { fill, stroke: outline.rim > 0 ? paint('rim') : 'none' };
  const at = (by: number, width: number, paintFill = fill) => {
    if (outline.corner !== 'round') {
      const moved = { ...box, x: box.x + by, y: box.y + by };
      return svg('path', { d: closedPath(cutCorners(moved, outline)), ...rim, 'stroke-width': width });
    }
    return svg('rect', {
      x: box.x - box.width / 2 + by,
      y: box.y - box.height / 2 + by,
      width: box.width,
      height: box.height,
      rx: Math.min(outline.radius, box.height / 2),
      ...rim,
      fill: paintFill,
      'stroke-width': width,
    });
  };
  if (outline.double) {
    const inner = { ...box, width: box.width - 5, height: box.height - 5 };
    const line = svg('rect', {
      x: inner.x - inner.width / 2,
      y: inner.y - inner.height / 2,
      width: inner.width,
      height: inner.height,
      rx: 2,
      fill: 'none',
      stroke: rim.stroke,
      'stroke-width': 1.2,
    });
    return [at(0, 1.2), line];
  }
  return outline.stack > 0 ? [at(outline.stack, outline.rim), at(0, outline.rim)] : [at(0, outline.rim)];
}

function bandSvg({ curve, hue, width }: SceneLine, paint: Paint): SvgNode {
  return svg('path', {
    d: curvePath(curve),
    fill: 'none',
    stroke: paint(hue),
    'stroke-width': width + measures.selectedBand,
    'stroke-opacity': '0.22',
    'stroke-linecap': 'round',
  });
}
