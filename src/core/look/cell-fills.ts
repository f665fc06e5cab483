import type { Look } from '../model/look.ts';

/** How the half of a cell is filled: it says how a relation is stated, as the dashes of a line do. */
export interface CellFill {
  /** Px of ink and gap in turn, across the stripes; empty for a fill without gaps. */
  readonly stripes: readonly [number, number] | null;
  /** Degrees that the stripes are turned by, clockwise from upright. */
  readonly turn: number;
  readonly kind: 'solid' | 'stripes' | 'dots' | 'hollow' | 'cross';
}

const stripes = (ink: number, gap: number, turn: number): CellFill => ({
  kind: 'stripes',
  stripes: [ink, gap],
  turn,
});
const plain = (kind: CellFill['kind']): CellFill => ({ kind, stripes: null, turn: 0 });

/** One row per look, in the order of the legend: the firmer, the more ink. */
export const cellFills: Readonly<Record<Look, CellFill>> = {
  stated: plain('solid'),
  likely: stripes(4.5, 1.5, 45),
  alleged: stripes(2, 2, 45),
  promised: stripes(2, 2, -45),
  aim: stripes(1.2, 3, 90),
  possible: plain('dots'),
  past: stripes(1.2, 3, 0),
  denied: plain('cross'),
  unsourced: plain('hollow'),
};
