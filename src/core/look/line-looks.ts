import type { Look } from '../model/look.ts';
import type { Sign } from '../model/relation-type.schema.ts';
import { measures } from './measures.ts';

/** How a head is filled; `open` is a vee or tee of strokes only, `quiet` the small vee of whatever has no sign, which says only who does it to whom. */
export type HeadFill = 'filled' | 'hollow' | 'open' | 'quiet';

/** The look of a line at fit: what it says about how the relation is stated, and nothing else. */
export interface LineLook {
  readonly look: Look;
  /** Px at zoom 1. */
  readonly width: number;
  /** Px of dash and gap in turn; empty for a solid line. */
  readonly dash: readonly number[];
  readonly cap: 'butt' | 'round';
  readonly head: HeadFill;
  /** The mark in the middle of the line. */
  readonly mark: 'none' | 'cross' | 'circle';
  /** Its word is always on the line. */
  readonly worded: boolean;
  /** A denial has no hue: it neither supports nor opposes anyone. */
  readonly hue: 'sign' | 'notSo';
}

const row = (look: Look, rest: Partial<LineLook>): LineLook => ({
  look,
  width: 2.4,
  dash: [],
  cap: 'butt',
  head: 'filled',
  mark: 'none',
  worded: false,
  hue: 'sign',
  ...rest,
});

/** Px of a line of that look: a hairline where it is neither for nor against, however it is stated. */
export function lineWidth({ width }: LineLook, sign: Sign): number {
  return sign === 0 ? Math.min(width, measures.hairline) : width;
}

/** One row per look, in the order of the legend: firmest first. */
export const lineLooks: Readonly<Record<Look, LineLook>> = {
  stated: row('stated', {}),
  likely: row('likely', { width: 2, dash: [16, 4] }),
  alleged: row('alleged', { width: 2, dash: [8, 6], worded: true }),
  promised: row('promised', { width: 2, dash: [8, 6], head: 'hollow', worded: true }),
  aim: row('aim', { width: 1.4, dash: [3, 3], head: 'hollow', worded: true }),
  possible: row('possible', { width: 1.8, dash: [1.5, 4.5], cap: 'round', head: 'open' }),
  past: row('past', { width: 1.5, dash: [10, 4, 2, 4], worded: true }),
  denied: row('denied', { width: 1.4, head: 'quiet', mark: 'cross', worded: true, hue: 'notSo' }),
  unsourced: row('unsourced', { width: 1, mark: 'circle' }),
};
