import { measures } from '../look/measures.ts';
import { withDenials } from '../model/denial.ts';
import type { Pair } from '../model/pair.ts';
import type { Relation } from '../model/relation.ts';
import { bow, pointAt, samples, type Curve, type Point } from './curve.ts';

/** What is drawn of an opened pair, one strand each, and how many are not. */
export interface Strands {
  readonly drawn: readonly Relation[];
  readonly left: number;
}

// Of each kind so many are drawn before the firmest of all.
const OF_EACH = 2;
// From one side to the other: supports, neutral, opposes, not so.
const rankOf = ({ standing, type }: Relation) => (standing === 'denied' ? 3 : 1 - type.sign);

/** The strands of an opened pair: at most nine, the firmest of each sign, so that an opened pair keeps both. */
export function strandsOf(pair: Pick<Pair, 'relations'>): Strands {
  const all = withDenials(pair.relations);
  const isFirst = (relation: Relation) =>
    all.filter((one) => rankOf(one) === rankOf(relation)).indexOf(relation) < OF_EACH;
  const kept = [...all.filter(isFirst), ...all.filter((one) => !isFirst(one))].slice(0, measures.strandMost);
  const drawn = all.filter((one) => kept.includes(one)).sort((x, y) => rankOf(x) - rankOf(y));
  return { drawn, left: all.length - drawn.length };
}

/** Px between a strand at its middle and the rim of the pane, so that its word has room. */
const RIM = 14;
const GAPS = [measures.strandGap, 24, 22, 20, 18, 16];
const STEP = 4;
const MAX_SHIFT = 600;

/** By how many px each of `count` strands between two points bows, so that none leaves the pane: about the straight way, or beside it at the rim. */
export function fanOf(
  ends: readonly [Point, Point],
  count: number,
  pane: { readonly width: number; readonly height: number },
): readonly number[] {
  const offsets = (gap: number, shift: number) =>
    Array.from({ length: count }, (_, index) => shift + ((count - 1) / 2 - index) * gap);
  const fits = (gap: number, shift: number) => {
    const outer = [shift + ((count - 1) / 2) * gap, shift - ((count - 1) / 2) * gap];
    return outer.every((offset) => isWithin(bow(...ends, offset), pane));
  };
  for (const gap of GAPS)
    for (let shift = 0; shift <= MAX_SHIFT; shift += STEP)
      for (const by of shift === 0 ? [0] : [shift, -shift]) if (fits(gap, by)) return offsets(gap, by);
  return offsets(GAPS.at(-1) ?? 0, 0);
}

function isWithin(curve: Curve, pane: { readonly width: number; readonly height: number }): boolean {
  return samples(curve, 12)
    .slice(3, -3)
    .every(({ x, y }) => x >= RIM && y >= RIM && x <= pane.width - RIM && y <= pane.height - RIM);
}

/** Where the count of what is not drawn is: as on one strand more, a text of that width beside the last of a steep fan. */
export function afterFan(ends: readonly [Point, Point], offset: number, width: number): Point {
  const [{ x, y }, across] = [pointAt(bow(...ends, offset), 0.5), pointAt(bow(...ends, offset - 1), 0.5)];
  const right = across.x - x;
  const aside =
    Math.abs(right) > 0.5 ? Math.sign(right) * Math.max(0, width / 2 - measures.strandGap / 2) : 0;
  return { x: x + aside, y };
}
