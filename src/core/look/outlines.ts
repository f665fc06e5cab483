import type { Outline } from '../model/actor-kind.schema.ts';

/** How the box of a name is outlined; the outline says the kind, dashes are for lines only. */
export interface OutlineLook {
  /** Px of the outline; 0 has none. */
  readonly rim: number;
  readonly double: boolean;
  /** A second box looks out behind the first, by this many px. */
  readonly stack: number;
  readonly corner: 'round' | 'cut' | 'one-cut';
  /** Px. */
  readonly radius: number;
  /** On a light background instead of an outline. */
  readonly grounded: boolean;
}

const row = (rest: Partial<OutlineLook>): OutlineLook => ({
  rim: 1.25,
  double: false,
  stack: 0,
  corner: 'round',
  radius: 4,
  grounded: false,
  ...rest,
});

/** One row per outline; each kind of actor chooses its own. */
export const outlineLooks: Readonly<Record<Outline, OutlineLook>> = {
  heavy: row({ rim: 2 }),
  light: row({}),
  plain: row({ rim: 1, radius: 0 }),
  double: row({ rim: 4, double: true }),
  stacked: row({ stack: 3.5 }),
  'cut-corners': row({ rim: 1.5, corner: 'cut', radius: 8 }),
  'one-cut-corner': row({ rim: 2, corner: 'one-cut', radius: 10 }),
  round: row({ radius: 16 }),
  'round-bare': row({ rim: 0, radius: 16, grounded: true }),
};
