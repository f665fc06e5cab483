import { colours, type Theme } from '../../core/look/colours.ts';
import { measures } from '../../core/look/measures.ts';
import type { Curve, Point } from '../../core/picture/curve.ts';
import { headScale } from '../../core/picture/head-scale.ts';
import type { SceneLine } from '../../core/picture/scene.ts';
import type { Element } from './element.ts';

/** What a stroke has in common with a line. */
type Edge = Pick<SceneLine, 'curve' | 'look' | 'sign' | 'hue' | 'width' | 'heads' | 'ball'> & {
  readonly id: string;
  readonly selects: string;
};

/** A line or a stroke as Cytoscape draws it, between two points that its ends are counted from. */
export function edgeElement(
  line: Edge,
  [from = line.curve.start, to = line.curve.end]: readonly (Point | undefined)[],
  more: Readonly<Record<string, string | readonly string[]>>,
  theme: Theme,
): Element {
  const { curve, look, sign } = line;
  const { along, bow } = control(curve);
  const isQuiet = sign.head === 'vee' || look.head === 'quiet';
  const isVee = isQuiet || (look.head === 'open' && sign.head === 'triangle');
  const head = line.ball > 0 ? 'circle' : isVee ? 'chevron' : sign.head === 'tee' ? 'tee' : 'triangle';
  const plain = isQuiet ? measures.vee : sign.head === 'tee' ? 14 : measures.head;
  const size = line.ball > 0 ? 2 * line.ball : plain * headScale(line.width);
  const isFilled = look.head === 'filled' || look.head === 'quiet';
  return {
    group: 'edges',
    classes: `line ${look.look}`,
    data: {
      ...more,
      id: line.id,
      selects: line.selects,
      colour: colours[theme][line.hue],
      width: line.width,
      widthHovered: line.width + 1,
      widthSelected: line.width + 1.5,
      cap: look.cap,
      along,
      bow,
      ...(Math.abs(bow) < 0.5 ? { straight: 1 } : {}),
      start: place(curve.start, from),
      end: place(curve.end, to),
      arrowScale: arrowScale(line.width, size),
      startHead: line.heads.start || line.ball > 0 ? head : 'none',
      endHead: line.heads.end || line.ball > 0 ? head : 'none',
      headFill: !isFilled && head !== 'chevron' ? 'hollow' : 'filled',
      ...(look.dash.length > 0 ? { dash: [...look.dash] } : {}),
      ...(look.mark === 'circle' ? { circle: 1 } : {}),
    },
  };
}

// Cytoscape draws an arrow 0.3 of this size across (0.29 for a chevron), never smaller than for a 29 px arrow.
function arrowScale(width: number, wanted: number): number {
  return wanted / (0.3 * Math.max((width * 13.37) ** 0.9, 29));
}

/** The control point as Cytoscape wants it: along the way from start to end (0 to 1), and px to its right. */
function control({ start, control: point, end }: Curve): { along: number; bow: number } {
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  const length = Math.hypot(dx, dy) || 1;
  const [px, py] = [point.x - start.x, point.y - start.y];
  return { along: (px * dx + py * dy) / length ** 2, bow: (py * dx - px * dy) / length };
}

const place = (point: Point, box: Point) =>
  `${(point.x - box.x).toFixed(1)}px ${(point.y - box.y).toFixed(1)}px`;
