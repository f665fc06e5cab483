import { measures } from '../look/measures.ts';
import type { Curve, Point } from './curve.ts';
import type { Taken } from './place-words.ts';
import type { Rect } from './rect-field.ts';

/** A short quote beside a line of the lead, in rows. */
export interface SceneCallOut {
  readonly rows: readonly string[];
  /** Its centre. */
  readonly at: Point;
  readonly width: number;
  readonly height: number;
}

// Px between a quote and what is beside it.
const GAP = 5;
const MAX_ROWS = 4;
// Along a line, from its middle, in shares of its length.
const PLACES = [0, -0.08, 0.08, -0.16, 0.16, -0.24, 0.24] as const;
/** Px to a foreign line: as much as there may be, else enough to tell that it is none of its own. */
const APART = [8, 4] as const;

/**
 * A quote above (-1) or below (1) a level line, outside its word, in as few rows as its length allows. Null where the line is
 * steep, or where the quote would touch a name, a word, a head or a foreign line: it is shown whole or not at all.
 */
export function placeCallOut(
  curve: Curve,
  text: string,
  measure: (text: string) => number,
  side: -1 | 1,
  word: Rect | null,
  taken: Taken,
  pair: string,
): SceneCallOut | null {
  const [left, right] = [Math.min(curve.start.x, curve.end.x), Math.max(curve.start.x, curve.end.x)];
  const levels = [curve.start.y, curve.control.y, curve.end.y];
  const [top, bottom] = [Math.min(...levels), Math.max(...levels)];
  if (bottom - top > (right - left) * 0.15) return null;
  const room = right - left - 2 * measures.head;
  const line = side < 0 ? top - measures.head : bottom + measures.head;
  // The word is between the line and the quote where it is on that side.
  const edge = !word
    ? line
    : side < 0
      ? Math.min(line, word.y - word.height / 2)
      : Math.max(line, word.y + word.height / 2);
  const total = measure(text);
  for (let count = Math.max(1, Math.ceil(total / room)); count <= MAX_ROWS; count++) {
    const rows = balanced(text, measure, count, room);
    if (!rows) continue;
    const width = Math.max(...rows.map(measure));
    const height = rows.length * measures.callOut * measures.callOutLeading;
    const y = edge + side * (GAP + height / 2);
    for (const apart of APART)
      for (const share of PLACES) {
        const x = (left + right) / 2 + share * (right - left);
        const rect = { x, y, width: width + 2 * GAP, height };
        if (x - width / 2 - GAP < left || x + width / 2 + GAP > right) continue;
        if (isFree(rect, taken, pair, apart)) return { rows, at: { x, y }, width, height };
      }
  }
  return null;
}

function isFree(
  rect: Rect,
  { names, words, heads, lines, pane }: Taken,
  pair: string,
  apart: number,
): boolean {
  const isInside =
    rect.x * 2 >= rect.width &&
    rect.y * 2 >= rect.height &&
    rect.x + rect.width / 2 <= pane.width &&
    rect.y + rect.height / 2 <= pane.height;
  return (
    isInside &&
    names.covered(rect) === 0 &&
    words.covered(rect) === 0 &&
    heads.covered(rect) === 0 &&
    lines.distance(rect, pair, apart) >= apart
  );
}

// A text in at most so many rows of about equal width, none wider than `room` px; null if a word is wider than that.
function balanced(
  text: string,
  measure: (text: string) => number,
  count: number,
  room: number,
): readonly string[] | null {
  const words = text.split(' ');
  let best: readonly string[] | null = null;
  for (let max = room; max > 0; max -= 8) {
    const rows: string[] = [];
    for (const word of words) {
      const last = rows.at(-1);
      if (last !== undefined && measure(`${last} ${word}`) <= max) rows[rows.length - 1] = `${last} ${word}`;
      else rows.push(word);
    }
    if (rows.length > count || rows.some((row) => measure(row) > max)) break;
    best = rows;
  }
  return best;
}
