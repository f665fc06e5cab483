import type { Role } from '../look/colours.ts';
import { measures } from '../look/measures.ts';
import { pointAt, type Curve, type Point } from './curve.ts';
import { headAt, headShape } from './head-shape.ts';
import type { SceneLine } from './scene.ts';
import { unequalAt } from './unequal.ts';
import { round, svg, type SvgNode } from './svg-node.ts';

/** A colour as the picture writes it: a custom property on the page, a value in an exported file. */
export type Paint = (role: Role) => string;

/** What drawing a line needs to know about it; a sample in the legend has no ends. */
export type DrawnLine = Pick<SceneLine, 'curve' | 'look' | 'sign' | 'hue' | 'width' | 'heads' | 'middle'> &
  Partial<Pick<SceneLine, 'disc' | 'through' | 'ball'>>;

/** A line with its dashes, heads and the mark in its middle. */
export function lineSvg(line: DrawnLine, paint: Paint): readonly SvgNode[] {
  const hue = paint(line.hue);
  const shape = headShape(line.sign.head, line.look.head, line.width);
  const { start, control, end } = line.curve;
  const heads = shape
    ? [
        line.heads.start ? headAt(shape, control, start) : [],
        line.heads.end ? headAt(shape, control, end) : [],
      ]
        .filter((points) => points.length > 0)
        .map((points) =>
          svg('path', {
            d: `M${points.map(pair).join('L')}${shape.closed ? 'Z' : ''}`,
            fill: shape.closed ? (line.look.head === 'filled' ? hue : paint('paper')) : 'none',
            stroke: hue,
            'stroke-width': line.look.head === 'filled' ? 0.5 : 1.5,
          }),
        )
    : [];
  const body = svg('path', {
    d: curvePath(line.curve),
    fill: 'none',
    stroke: hue,
    'stroke-width': line.width,
    'stroke-dasharray': line.look.dash.length > 0 ? line.look.dash.join(' ') : undefined,
    'stroke-linecap': line.look.cap === 'round' ? 'round' : undefined,
  });
  return [
    body,
    ...heads,
    ...ballsOf(line, paint),
    ...middleMark(line, paint),
    ...discMark(line, paint),
    ...portMarks(line, paint),
  ];
}

// Each touches the end of its line, which is drawn up to it.
function ballsOf({ curve, ball = 0, look, hue }: DrawnLine, paint: Paint): readonly SvgNode[] {
  if (ball === 0) return [];
  const isFilled = look.head === 'filled' || look.head === 'quiet';
  return [[curve.start, curve.control] as const, [curve.end, curve.control] as const].map(([end, inner]) => {
    const length = Math.hypot(inner.x - end.x, inner.y - end.y) || 1;
    return svg('circle', {
      cx: end.x + ((inner.x - end.x) / length) * ball,
      cy: end.y + ((inner.y - end.y) / length) * ball,
      r: ball,
      fill: paint(isFilled ? hue : 'paper'),
      stroke: paint(hue),
      'stroke-width': isFilled ? 0 : 1.5,
    });
  });
}

/** A curve as the data of a path. */
export function curvePath({ start, control, end }: Curve): string {
  return `M${pair(start)}Q${pair(control)} ${pair(end)}`;
}

/** The curve of a sample that runs from left to right in a strip; px. */
export function sampleCurve(width: number, height: number, headed: boolean): Curve {
  const start = { x: 2, y: height / 2 };
  const end = { x: width - (headed ? 3 : 2), y: height / 2 };
  return { start, control: pointAt({ start, control: start, end }, 0.5), end };
}

/** The sample of a member's line: its mark is where the line begins. */
export function throughSample(curve: Curve): Pick<Required<DrawnLine>, 'curve' | 'through'> {
  const { x, y } = curve.start;
  const start = { x: x + measures.port, y };
  const port = { x: x + measures.port / 2, y };
  return { curve: { ...curve, start }, through: { pairs: [], members: [], ports: [port] } };
}

function middleMark({ look, middle, hue }: DrawnLine, paint: Paint): readonly SvgNode[] {
  if (look.mark === 'circle') {
    const attributes = {
      cx: middle.x,
      cy: middle.y,
      r: measures.circle / 2,
      fill: paint('paper'),
      stroke: paint(hue),
    };
    return [svg('circle', attributes)];
  }
  if (look.mark !== 'cross') return [];
  const arm = measures.cross / 2 - 2;
  const { x, y } = middle;
  const d = `M${round(x - arm)} ${round(y - arm)}L${round(x + arm)} ${round(y + arm)}M${round(x + arm)} ${round(y - arm)}L${round(x - arm)} ${round(y + arm)}`;
  return [
    svg('circle', { cx: x, cy: y, r: measures.cross / 2, fill: paint('paper') }),
    svg('path', { d, fill: 'none', stroke: paint('notSo'), 'stroke-width': 2.4, 'stroke-linecap': 'round' }),
  ];
}

// Never a cross, which says that something is denied: here one says it and another denies it.
function discMark({ disc }: DrawnLine, paint: Paint): readonly SvgNode[] {
  if (!disc) return [];
  const ground = {
    cx: disc.x,
    cy: disc.y,
    r: measures.disc / 2,
    fill: paint('paper'),
    stroke: paint('ink'),
    'stroke-width': 1.2,
  };
  const d = `M${unequalAt(disc, measures.unequal).map(pair).join('L')}Z`;
  return [svg('circle', ground), svg('path', { d, fill: paint('ink') })];
}

// A square, unlike any head or mark in the middle.
function portMarks({ through, hue }: DrawnLine, paint: Paint): readonly SvgNode[] {
  const side = measures.port - 3;
  return (through?.ports ?? []).map(({ x, y }) =>
    svg('rect', {
      x: x - side / 2,
      y: y - side / 2,
      width: side,
      height: side,
      fill: paint('paper'),
      stroke: paint(hue),
      'stroke-width': 1.5,
    }),
  );
}

const pair = ({ x, y }: Point) => `${round(x)} ${round(y)}`;
