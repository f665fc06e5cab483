import type { Rect } from '../rect-field.ts';
import { nameLines } from './fitted-words.ts';
import type { LeadLines, LeadNeighbour } from './lead-lines.ts';
import {
  fittedWords,
  leadMeasures,
  type LeadPictureCauses,
  type PlacedLink,
  type PlacedName,
  type PlacedTrack,
} from './placed.ts';

const { edge, padding, wordGap, band } = leadMeasures;
/** Px between the corner of a box and the first line that leaves it, and between two lines. */
const CORNER = 12;
const TRUNK = 12;
/** Px that a line has to itself at its end, beyond its words. */
const HEAD = 16;
const MAX_LINES = { one: 2, shared: 3 };
/** Px between the names of two rows, and between two lines of one row. */
const GAP = 8;
const TWIN = 8;

/** For each row where its line leaves the first end and where it leaves the second; the lines of lower rows are further out. */
export type Trunks = readonly (readonly [number | null, number | null])[];

/** Where the lines of all rows leave the boxes of the pair. */
export function trunksOf(rows: readonly LeadNeighbour[], left: Rect, right: Rect): Trunks {
  const rest: [number, number] = [0, 0];
  const trunks = [...rows].reverse().map(({ tracks }) => {
    const at = ([0, 1] as const).map((end) => {
      if (tracks[end].length === 0) return null;
      const by = CORNER + rest[end]++ * TRUNK;
      return end === 0 ? left.x - left.width / 2 + by : right.x + right.width / 2 - by;
    });
    return [at[0] ?? null, at[1] ?? null] as const;
  });
  return trunks.reverse();
}

/** Where a row begins, and what else is around it. */
export interface RowCauses {
  readonly top: number;
  readonly trunks: Trunks;
  readonly at: number;
  readonly lines: LeadLines;
  /** Where the boxes of both ends end. */
  readonly bottoms: readonly [number, number];
}

/** A row as placed; the next one begins at its bottom. */
export interface PlacedRow {
  readonly name: PlacedName;
  readonly links: readonly PlacedLink[];
  readonly bottom: number;
}

/** Places one neighbour and the lines that lead to it. */
export function rowOf(
  row: LeadNeighbour,
  { top, trunks, at, lines, bottoms }: RowCauses,
  causes: LeadPictureCauses,
): PlacedRow {
  const { width, name, measure } = causes;
  const { name: size, nameLeading, wordLeading, headGap } = leadMeasures;
  const shown = nameLines(name(row.id), Math.max(88, width * 0.29), (text) => measure(text, size, 600));
  const wide = Math.ceil(Math.max(...shown.map((line) => measure(line, size, 600))) + 2 * padding.x);
  const high = Math.max(30, shown.length * nameLeading + 2 * padding.y);
  const [first, second] = trunks[at] ?? [null, null];
  // Lines of lower rows pass by: what is in this row keeps clear of them.
  const passing = trunks.slice(at + 1);
  const low = Math.max(edge, ...passing.flatMap(([x]) => (x === null ? [] : [x + TRUNK])));
  const deep = Math.min(width - edge, ...passing.flatMap(([, x]) => (x === null ? [] : [x - TRUNK])));
  const roomFor = (x: number) =>
    [
      [first, x - wide / 2 - headGap],
      [x + wide / 2 + headGap, second],
    ].map(([from, to]) =>
      typeof from !== 'number' || typeof to !== 'number' ? 0 : to - from - HEAD - wordGap,
    );
  const fitAll = (x: number) =>
    row.tracks.map((tracks, end) =>
      tracks.map(({ words }) =>
        fittedWords(
          words,
          roomFor(x)[end] ?? 0,
          first !== null && second !== null ? MAX_LINES.shared : MAX_LINES.one,
          measure,
        ),
      ),
    );
  const x = placeOf({ first, second, low, deep, wide, fitAll });
  const fitted = fitAll(x);
  const sides = row.tracks.map((tracks, end) => sideOfRow(tracks.length, fitted[end] ?? [], wordLeading));
  const above = Math.max(high / 2, ...sides.map((side) => side.above));
  const below = Math.max(high / 2, ...sides.map((side) => side.below));
  const spare = Math.max(0, band - above - below - GAP) / 2;
  const y = top + spare + above;
  const bottom = y + below + spare + GAP;
  const links = ([0, 1] as const).flatMap((end): readonly PlacedLink[] => {
    const trunk = end === 0 ? first : second;
    const tracks = row.tracks[end];
    const [lead] = tracks;
    if (!lead || trunk === null) return [];
    const rim = end === 0 ? x - wide / 2 : x + wide / 2;
    const toward = end === 0 ? 1 : -1;
    const placed = tracks.map((track, index): PlacedTrack => {
      const words = fitted[end]?.[index] ?? [];
      const by = tracks.length > 1 ? (index === 0 ? -TWIN / 2 : TWIN / 2) : 0;
      // The one below leaves further out, so that the two do not cross.
      const out = trunk - (by * toward) / 2;
      const line = y + by;
      const highWords = words.length * wordLeading;
      const widest = Math.max(0, ...words.map((text) => measure(text, leadMeasures.word, 400)));
      const begin = out + toward * wordGap;
      const place = {
        x: begin + (toward * widest) / 2,
        y: index === 0 ? line - wordGap - highWords / 2 : line + wordGap + highWords / 2,
        width: widest,
        height: highWords,
      };
      return {
        ...track,
        width: track.sign.sign === 0 ? leadMeasures.lines.neutral : leadMeasures.lines.signed,
        words,
        place: words.length > 0 ? place : null,
        points: [
          { x: out, y: bottoms[end] },
          { x: out, y: line },
          { x: rim - toward * (track.isDirected ? headGap : 0), y: line },
        ],
      };
    });
    const [from, to] = end === 0 ? [trunk, rim] : [rim, trunk];
    const reach = { x: (from + to) / 2, y: (top + bottom) / 2, width: to - from, height: bottom - top };
    return [{ pair: lead.pair, ends: [lines.ends[end], row.id], band: reach, tracks: placed }];
  });
  return {
    name: { id: row.id, lines: shown, size, isLead: false, rect: { x, y, width: wide, height: high } },
    links,
    bottom,
  };
}

function sideOfRow(
  count: number,
  words: readonly (readonly string[])[],
  leading: number,
): { readonly above: number; readonly below: number } {
  const [first = [], second = []] = words;
  const by = count > 1 ? TWIN / 2 : 0;
  const room = (lines: readonly string[]) => (lines.length > 0 ? lines.length * leading + wordGap : 0);
  return { above: by + room(first), below: by + room(second) };
}

interface Choice {
  readonly first: number | null;
  readonly second: number | null;
  readonly low: number;
  readonly deep: number;
  readonly wide: number;
  readonly fitAll: (x: number) => readonly (readonly (readonly string[])[])[];
}

// At the far side of whoever acts; between two that both act, where most of the words fit, the nearer to the middle the better.
function placeOf({ first, second, low, deep, wide, fitAll }: Choice): number {
  if (second === null) return deep - wide / 2;
  if (first === null) return low + wide / 2;
  const middle = (first + second) / 2;
  const reach = (second - first - wide) / 2 - 2 * HEAD;
  const places = [0, -0.2, 0.2, -0.4, 0.4, -0.6, 0.6, -0.8, 0.8].map(
    (part) => middle + part * Math.max(0, reach),
  );
  const worded = (x: number) =>
    fitAll(x)
      .flat()
      .filter((words) => words.length > 0).length;
  return places.reduce((best, x) => (worded(x) > worded(best) ? x : best), middle);
}
