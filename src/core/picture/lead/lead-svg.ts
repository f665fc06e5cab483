import { wordRole } from '../../look/colours.ts';
import type { OutlineLook } from '../../look/outlines.ts';
import type { ActorId } from '../../model/ids.ts';
import type { Point } from '../curve.ts';
import { headAt, headShape } from '../head-shape.ts';
import type { Paint } from '../line-svg.ts';
import { outlineSvg } from '../scene-svg.ts';
import { round, svg, type SvgNode } from '../svg-node.ts';
import {
  leadMeasures,
  type LeadPicture,
  type PlacedLink,
  type PlacedName,
  type PlacedTrack,
} from './placed.ts';

/** What is not in the small picture: colours, the typeface and outlines. */
export interface LeadSvgOptions {
  readonly paint: Paint;
  readonly font: string;
  readonly outline: (id: ActorId) => OutlineLook;
}

/** The small picture as SVG, hidden from those who do not see it: names and lines are to be said by links over it. */
export function leadSvg({ width, height, names, links }: LeadPicture, options: LeadSvgOptions): SvgNode {
  return svg(
    'svg',
    {
      viewBox: `0 0 ${round(width)} ${round(height)}`,
      'aria-hidden': 'true',
      'font-family': options.font,
    },
    ...links.flatMap((link) => linkSvg(link, options)),
    ...names.map((name) => nameSvg(name, options)),
  );
}

function linkSvg({ pair: id, tracks }: PlacedLink, options: LeadSvgOptions): readonly SvgNode[] {
  return tracks.map((track) =>
    svg('g', { 'data-line': id }, ...trackSvg(track, options), ...wordSvg(track, options)),
  );
}

function nameSvg({ id, rect, lines, size, isLead }: PlacedName, { paint, outline }: LeadSvgOptions): SvgNode {
  const leading = isLead ? leadMeasures.leadLeading : leadMeasures.nameLeading;
  const top = rect.y - ((lines.length - 1) * leading) / 2 + size * 0.36;
  const text = svg(
    'text',
    { 'text-anchor': 'middle', 'font-size': size, 'font-weight': 600, fill: paint('ink') },
    ...lines.map((line, at) => svg('tspan', { x: rect.x, y: top + at * leading }, line)),
  );
  const box = outlineSvg({ box: { ...rect, lines }, outline: outline(id), tinted: false }, paint);
  return svg('g', { 'data-name': id }, ...box, text);
}

function trackSvg(track: PlacedTrack, { paint }: LeadSvgOptions): readonly SvgNode[] {
  const { points, look, hue, width } = track;
  const colour = paint(hue);
  const body = svg('path', {
    d: roundedPath(points),
    fill: 'none',
    stroke: colour,
    'stroke-width': width,
    'stroke-dasharray': look.dash.length > 0 ? look.dash.join(' ') : undefined,
  });
  const shape = track.isDirected ? headShape(track.sign.head, look.head) : null;
  const [from, tip] = points.slice(-2);
  if (!shape || !from || !tip) return [body];
  const head = headAt(shape, from, tip);
  return [
    body,
    svg('path', {
      d: `M${head.map(pair).join('L')}${shape.closed ? 'Z' : ''}`,
      fill: shape.closed ? colour : 'none',
      stroke: colour,
      'stroke-width': shape.closed ? 0.5 : 1.5,
    }),
  ];
}

function wordSvg({ words, place, hue }: PlacedTrack, { paint }: LeadSvgOptions): readonly SvgNode[] {
  if (!place) return [];
  const { word, wordLeading } = leadMeasures;
  const top = place.y - ((words.length - 1) * wordLeading) / 2 + word * 0.36;
  return [
    svg(
      'text',
      { 'text-anchor': 'middle', 'font-size': word, fill: paint(wordRole(hue)) },
      ...words.map((line, at) => svg('tspan', { x: place.x, y: top + at * wordLeading }, line)),
    ),
  ];
}

// A line turns once, with a round corner.
function roundedPath(points: readonly Point[]): string {
  const [start, ...others] = points;
  if (!start) return '';
  return others.reduce(
    (path, point, at) => {
      const next = others[at + 1];
      const before = others[at - 1] ?? start;
      if (!next) return `${path}L${pair(point)}`;
      const [into, out] = [toward(point, before), toward(point, next)];
      return `${path}L${pair(into)}Q${pair(point)} ${pair(out)}`;
    },
    `M${pair(start)}`,
  );
}

function toward(from: Point, to: Point): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const by = Math.min(leadMeasures.corner, length) / length;
  return { x: from.x + (to.x - from.x) * by, y: from.y + (to.y - from.y) * by };
}

const pair = ({ x, y }: Point) => `${round(x)} ${round(y)}`;
