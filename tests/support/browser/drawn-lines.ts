import type { Page } from '@playwright/test';
import { samples, type Curve, type Point } from '../../../src/core/picture/curve.ts';

/** One line as the canvas draws it; px of the window. */
export interface DrawnLine {
  readonly id: string;
  readonly pair: string;
  readonly from: string;
  readonly to: string;
  readonly curve: Curve;
  /** The pairs of the lines that it stands for, if it is a stroke of lines that are joined. */
  readonly carries: readonly string[];
}

/** What the canvas draws, read from the drawing library itself, since what a reader sees is what it computes. */
export interface Drawn {
  readonly zoom: number;
  readonly lines: readonly DrawnLine[];
  /** Px on the screen of each name that stands there. */
  readonly nameSizes: Readonly<Record<string, number>>;
  readonly actors: readonly string[];
  /** The pairs whose line has the mark that something is contradicted. */
  readonly contradicted: readonly string[];
}

interface Element {
  id(): string;
  data(key: string): string;
  data(key: 'carries'): readonly string[] | undefined;
  style(key: string): string;
  renderedSourceEndpoint(): Point;
  renderedTargetEndpoint(): Point;
  /** Throws for a straight line. */
  renderedControlPoints(): readonly Point[];
  connectedEdges(): { nonempty(): boolean };
}
interface Library {
  zoom(): number;
  edges(selector: string): { map<T>(f: (edge: Element) => T): T[] };
  nodes(selector: string): { map<T>(f: (node: Element) => T): T[] };
}

/** Reads the drawing of an open map. */
export function drawnOn(page: Page): Promise<Drawn> {
  return page.locator('[data-map]').evaluate((container) => {
    const cy = (container as unknown as { _cyreg: { cy: Library } })._cyreg.cy;
    const { left, top } = container.getBoundingClientRect();
    const onScreen = ({ x, y }: Point) => ({ x: x + left, y: y + top });
    const zoom = cy.zoom();
    return {
      zoom,
      actors: cy.nodes('.actor').map((node) => node.id()),
      contradicted: cy.nodes('.disc').map((node) => node.data('pair')),
      // A line that is joined with others is there, but not seen.
      lines: cy.edges('.line:visible').map((edge) => {
        const [start, end] = [edge.renderedSourceEndpoint(), edge.renderedTargetEndpoint()];
        const middle = { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 };
        return {
          id: edge.id(),
          pair: edge.data('carries') ? edge.id() : edge.data('pair'),
          from: edge.data('source'),
          to: edge.data('target'),
          carries: edge.data('carries') ?? [],
          curve: {
            start: onScreen(start),
            control: onScreen(
              edge.style('curve-style') === 'straight' ? middle : edge.renderedControlPoints()[0]!,
            ),
            end: onScreen(end),
          },
        };
      }),
      nameSizes: Object.fromEntries(
        cy
          .nodes('.actor')
          .map(
            (node) =>
              [
                node.id(),
                node.style('label') ? parseFloat(node.style('font-size')) * zoom : Infinity,
              ] as const,
          )
          .filter(([, size]) => Number.isFinite(size)),
      ),
    };
  });
}

const STEPS = 64;

/** Pairs of pairs whose lines cross, once for each place; what a pair's own strands do does not count. */
export function crossings(lines: readonly DrawnLine[]): readonly (readonly [string, string])[] {
  const found = new Map<string, number>();
  const paths = lines.map((line) => ({ ...line, path: samples(line.curve, STEPS) }));
  paths.forEach((one, index) => {
    for (const other of paths.slice(index + 1)) {
      if (one.pair === other.pair) continue;
      const key = [one.pair, other.pair].sort().join(' × ');
      // Twin strands cross another line together: a reader sees one crossing.
      found.set(key, Math.max(found.get(key) ?? 0, timesCrossed(one.path, other.path)));
    }
  });
  return [...found].flatMap(([key, times]) => {
    const [one = '', other = ''] = key.split(' × ');
    return Array.from({ length: times }, () => [one, other] as const);
  });
}

function timesCrossed(one: readonly Point[], other: readonly Point[]): number {
  let times = 0;
  for (let i = 1; i < one.length; i++)
    for (let j = 1; j < other.length; j++)
      if (doCross(one[i - 1]!, one[i]!, other[j - 1]!, other[j]!)) times++;
  return times;
}

function doCross(a: Point, b: Point, c: Point, d: Point): boolean {
  const side = (p: Point, q: Point, r: Point) => (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x);
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

/** Points along a drawn line. */
export function along(line: DrawnLine, count = 100): readonly Point[] {
  return samples(line.curve, count);
}

/** Px from a point to the nearest place of a line. */
export function distanceTo(line: DrawnLine, { x, y }: Point): number {
  return Math.min(...samples(line.curve, 400).map((point) => Math.hypot(point.x - x, point.y - y)));
}
