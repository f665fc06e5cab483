import type { ExtentEnd, TimeExtent } from '../model/time-extent.ts';
import { round } from './svg-node.ts';

/** How an end is drawn: a hard edge; a bracket if it is approximate; a broken edge if it is not certain; an arrow; dots and "?". */
export type EdgeMark = 'exact' | 'about' | 'uncertain' | 'open' | 'unknown';

/** An interval as paths in a strip, px. */
export interface IntervalMarks {
  /** Along the middle; it has the look of the relation. */
  readonly line: readonly [number, number];
  /** Dots towards an end that is not known. */
  readonly dots: string;
  /** Strokes over the days on which it may have begun, or ended. */
  readonly hatch: string;
  readonly edges: readonly { readonly mark: EdgeMark; readonly path: string; readonly x: number }[];
}

const MIN_LENGTH = 10;
const STUB = 26;

/**
 * Draws an extent with ends as precise as they are given: `x` places the beginning of a day, `lastSaid` is the last day on which
 * someone says so, to which an open end is drawn.
 */
export function intervalMarks(
  { begin, end }: TimeExtent,
  x: (day: number) => number,
  height: number,
  lastSaid: number | null,
): IntervalMarks {
  const spans = spansOf(begin, end).map(([from, to]) => [x(from), x(to + 1)] as const);
  const [start, stop] = [Math.min(...spans.map(([from]) => from)), Math.max(...spans.map(([, to]) => to))];
  const isClosed = begin.kind === 'dated' && end.kind === 'dated';
  const narrow = isClosed ? Math.max(0, MIN_LENGTH - (stop - start)) / 2 : 0;
  const left = begin.kind === 'dated' ? start - narrow : start - STUB;
  const dotted = (from: number, to: number) => `M${round(from)} ${height / 2}H${round(to)}`;
  const drawnTo = end.kind === 'open' && lastSaid !== null ? x(lastSaid + 1) : stop;
  const right = end.kind === 'dated' ? stop + narrow : Math.max(drawnTo, stop) + (drawnTo > stop ? 0 : STUB);
  return {
    line: [round(begin.kind === 'unknown' ? start : left), round(end.kind === 'unknown' ? stop : right)],
    dots: `${begin.kind === 'unknown' ? dotted(left, start) : ''}${end.kind === 'unknown' ? dotted(stop, right) : ''}`,
    hatch: spans.map(([from, to]) => hatchPath(from, to, height)).join(''),
    edges: [edgeAt(begin, left, -1, height), edgeAt(end, right, 1, height)],
  };
}

// For a single date, and for ends that overlap, the uncertain days are one stretch.
function spansOf(begin: ExtentEnd, end: ExtentEnd): readonly (readonly [number, number])[] {
  const first = begin.kind === 'dated' ? begin : null;
  const last = end.kind === 'dated' ? end : null;
  if (first && last && first.latest >= last.earliest - 1)
    return [[Math.min(first.earliest, last.earliest), Math.max(first.latest, last.latest)]];
  return [first, last].flatMap((one) => (one ? [[one.earliest, one.latest] as const] : []));
}

function edgeAt(end: ExtentEnd, x: number, way: 1 | -1, height: number) {
  const mark = markOf(end);
  const [at, back, top, bottom, middle] = [round(x), round(x - 4 * way), 3, height - 3, height / 2];
  const paths: Readonly<Record<EdgeMark, string>> = {
    exact: `M${at} ${top}V${bottom}`,
    uncertain: `M${at} ${top}V${bottom}`,
    about: `M${back} ${top}Q${round(x + 2 * way)} ${middle} ${back} ${bottom}`,
    open: `M${round(x - 5 * way)} ${middle - 5}L${round(x + 2 * way)} ${middle}L${round(x - 5 * way)} ${middle + 5}`,
    unknown: '',
  };
  return { mark, path: paths[mark], x: at };
}

function markOf(end: ExtentEnd): EdgeMark {
  if (end.kind !== 'dated') return end.kind;
  if (end.about) return 'about';
  return end.uncertain ? 'uncertain' : 'exact';
}

const GAP = 5;

function hatchPath(from: number, to: number, height: number): string {
  const [top, bottom] = [4, height - 4];
  // Narrower than its own strokes it would be a smudge, and the edge is enough.
  if (to - from < 3) return '';
  const lean = (bottom - top) / 2;
  let path = '';
  for (let at = from; at <= to + lean; at += GAP) {
    const [low, high] = [Math.max(from, at - lean), Math.min(to, at)];
    if (high <= low) continue;
    const y = (x: number) => bottom - ((x - (at - lean)) / lean) * (bottom - top);
    path += `M${round(low)} ${round(y(low))}L${round(high)} ${round(y(high))}`;
  }
  return path;
}
