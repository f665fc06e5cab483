import type { Point } from '../layout.ts';
import type { Size } from './named-layout.ts';

/** Px that are left free between any two boxes. */
const GAP = 10;

/** A box at any place. */
export interface Standing extends Size {
  readonly at: Point;
}

/** The factor by which all centres must move apart, so that no two boxes are closer than 10 px; 1 if none are. */
export function enlargement(boxes: readonly Standing[]): number {
  let factor = 1;
  const sorted = [...boxes].sort((one, other) => one.at.x - other.at.x);
  const widest = sorted.reduce((max, { width }) => Math.max(max, width), 0) + GAP;
  for (let i = 0; i < sorted.length; i++) {
    const one = sorted[i]!;
    for (let j = i + 1; j < sorted.length; j++) {
      const other = sorted[j]!;
      const across = (other.at.x - one.at.x) * factor;
      if (across >= widest) break;
      const down = Math.abs(other.at.y - one.at.y) * factor;
      const wide = ((one.width + other.width) / 2 + GAP) / (across || 1e-9);
      const high = ((one.height + other.height) / 2 + GAP) / (down || 1e-9);
      const needed = Math.min(wide, high);
      // Two at one place stay so, however large the drawing is.
      if (needed > 1 && needed < 1e6) factor *= needed;
    }
  }
  return factor;
}
